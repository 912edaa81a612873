/** What a word of a title is: a name, a word, or neither that anybody knows. */
import { isSmallWord } from './function-words.ts';
import type { KnownNames } from './known-names.ts';
import { isNameAndWord } from './proper-names.ts';
import type { Spelling } from './spelling.ts';
import { withoutPossessive } from './words.ts';

/** `small`: a word such as “of”; `word`: any other that is no name; `unknown`: it may be a name. */
export type WordKind = 'small' | 'word' | 'name' | 'unknown';

/** Endings of words that are no names; words as short as this may have them by chance. */
const ENDINGS =
  /(?:tion|sion|ment|ness|ity|ism|ization|isation|ology|ological|ologies|ities|ical|ally|ative|ance|ence|ship|hood|izing|ising|ized|ised|able|ible|less|ness|metric|metrics|graphy|graphic|ously|ically|ization)s?$/;
const SHORTEST_WITH_ENDING = 8;
const PREFIXES =
  /^(?:anti|auto|bi|bio|co|counter|cross|cyber|de|dis|eco|electro|ethno|extra|geo|hetero|homo|hydro|hyper|infra|inter|intra|macro|mega|meta|micro|mini|mono|multi|nano|neo|neuro|non|over|para|photo|poly|post|pre|pro|proto|pseudo|psycho|quasi|re|self|semi|socio|sub|super|techno|tele|thermo|trans|ultra|un|under)(?=.{4,}$)/;

/** Sorts words with what is known of names, and a dictionary. */
export class WordKinds {
  readonly #names: KnownNames;
  readonly #spelling: Spelling;
  readonly #known = new Map<string, WordKind>();

  constructor(names: KnownNames, spelling: Spelling) {
    this.#names = names;
    this.#spelling = spelling;
  }

  /** What a word is, in whatever case it stands. */
  kindOf(word: string): WordKind {
    const lower = withoutPossessive(word).toLowerCase().replaceAll('’', "'");
    const known = this.#known.get(lower);
    if (known !== undefined) return known;
    const kind = this.#find(lower);
    this.#known.set(lower, kind);
    return kind;
  }

  #find(lower: string): WordKind {
    if (isSmallWord(lower)) return 'small';
    const usage = this.#names.usage(lower);
    if (usage !== undefined && !(usage === 'word' && isNameAndWord(lower))) return usage;
    if (isNameAndWord(lower)) return 'name';
    const { isWord } = this.#spelling;
    if (isWord(lower)) return 'word';
    if (isWord(lower.charAt(0).toUpperCase() + lower.slice(1)) || this.#names.isName(lower))
      return 'name';
    const stem = /^(.{3,})(?:ism|ist)s?$/.exec(lower)?.[1];
    if (stem !== undefined && this.#names.isName(stem)) return 'name';
    const prefix = PREFIXES.exec(lower)?.[0];
    if (prefix !== undefined && isWord(lower.slice(prefix.length))) return 'word';
    return lower.length >= SHORTEST_WITH_ENDING && ENDINGS.test(lower) ? 'word' : 'unknown';
  }
}
