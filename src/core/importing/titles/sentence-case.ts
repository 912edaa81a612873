/** From title case and capitals to sentence case, as far as it is sure. */
import { isEnglishWord, isForeignWord } from './function-words.ts';
import type { KnownNames } from './known-names.ts';
import {
  isAcronym,
  isBodyBehind,
  isDirectionOf,
  isNamedBody,
  isRomanNumeral,
  isTown,
} from './proper-names.ts';
import type { Spelling } from './spelling.ts';
import { type WordKind, WordKinds } from './word-kinds.ts';
import { type TitleWord, titleWords, withoutPossessive } from './words.ts';

/** What sentence case makes of a title; nothing where it is in sentence case, or in another language. */
export type SentenceCase =
  | {
      readonly kind: 'changed';
      readonly title: string;
      /** Words that keep their capital since nobody knows them. */
      readonly kept: readonly string[];
    }
  /** It may be in title case or capitals, but to change it would be a guess. */
  | { readonly kind: 'unsure'; readonly reason: string }
  | { readonly kind: 'none' };

/** Case that nothing may change: words that stand in braces, in lower case or as they are. */
export interface CaseHints {
  readonly keepsCase: ReadonlySet<string>;
  /** Most titles of the file are in title case, so that a short one is likely to be. */
  readonly isHabit: boolean;
}

/** Of the capitals of a title no more than this share may be of words that nobody knows. */
const MOST_UNKNOWN = 0.4;
/** Title case leaves no word in lower case, but for this share where an editor has nodded. */
const MOST_SMALL = 0.2;

/** A word of a title with what it is, and how it will be written. */
interface CasedWord extends TitleWord {
  readonly kind: WordKind;
  /** Written in capitals, in a part that is. */
  readonly isShouted: boolean;
  to: string;
  /** It has a capital that nobody can vouch for. */
  isGuess: boolean;
}

/** Puts titles into sentence case, with a dictionary and the names that are known. */
export class SentenceCaser {
  readonly #names: KnownNames;
  readonly #kinds: WordKinds;

  constructor(names: KnownNames, spelling: Spelling) {
    this.#names = names;
    this.#kinds = new WordKinds(names, spelling);
  }

  /** A title in sentence case. The first word of each part keeps its capital. */
  read(title: string, { keepsCase, isHabit }: CaseHints): SentenceCase {
    const words = this.#words(title);
    const shouted = words.filter(({ isShouted }) => isShouted);
    const verdict = this.#isTitleCase(words, isHabit);
    if (shouted.length === 0 && verdict === 'no') return { kind: 'none' };
    if (isOfAnotherLanguage(words)) {
      return shouted.length === 0
        ? { kind: 'none' }
        : { kind: 'unsure', reason: 'It seems to be in another language than English.' };
    }
    const fault = unknownFault(words);
    if (fault !== undefined) return { kind: 'unsure', reason: fault };
    for (const word of words) this.#write(word, keepsCase, verdict !== 'no');
    this.#keepNames(words);
    if (verdict === 'short' && shouted.length === 0) {
      return changed(title, words).title === title
        ? { kind: 'none' }
        : { kind: 'unsure', reason: 'So short a title may be a name.' };
    }
    const result = changed(title, words);
    return result.title === title ? { kind: 'none' } : { kind: 'changed', ...result };
  }

  #words(title: string): CasedWord[] {
    const words = titleWords(title);
    const shouted = new Set(
      [...new Set(words.map(({ part }) => part))].filter((part) =>
        this.#isShouted(words.filter((word) => word.part === part)),
      ),
    );
    return words.map((word) => ({
      ...word,
      kind: this.#kinds.kindOf(word.text),
      isShouted: shouted.has(word.part),
      to: word.text,
      isGuess: false,
    }));
  }

  /** True for words that are all in capitals, one of them at least being no short form. */
  #isShouted(words: readonly TitleWord[]): boolean {
    const lettered = words.filter(({ text, isFixed }) => /\p{L}/u.test(text) && !isFixed);
    if (lettered.some(({ text }) => /\p{Ll}/u.test(text))) return false;
    return (
      lettered.some(({ text }) => text.length > 4 && !isRomanNumeral(text)) &&
      (lettered.length > 1 || this.#kinds.kindOf(lettered[0]?.text ?? '') === 'word')
    );
  }

  /** `yes`, `no`, or `short`: it would be title case if it were longer. */
  #isTitleCase(words: readonly CasedWord[], isHabit: boolean): 'yes' | 'no' | 'short' {
    const inside = words.filter(
      ({ begins, isShouted, isFixed }) => !begins && !isShouted && !isFixed,
    );
    const capitals = inside.filter(
      ({ text, kind }) => isPlainCapital(text) && kind === 'word',
    ).length;
    const small = inside.filter(
      ({ text, kind, isJoined }) =>
        /^\p{Ll}/u.test(text) && kind !== 'small' && !isJoined && !/\p{Lu}/u.test(text),
    );
    if (capitals === 0) return 'no';
    if (small.length > 0 && (capitals < 4 || small.length > capitals * MOST_SMALL)) return 'no';
    const shows = inside.some(({ kind }) => kind === 'small');
    return capitals > 1 || shows || isHabit ? 'yes' : 'short';
  }

  /** Writes a word as sentence case has it. */
  #write(word: CasedWord, keepsCase: ReadonlySet<string>, lowersCapitals: boolean): void {
    const { text, isFixed, isShouted, kind } = word;
    if (isFixed || keepsCase.has(text) || keepsCase.has(withoutPossessive(text))) return;
    if (isShouted) this.#writeShouted(word);
    else if (lowersCapitals && isPlainCapital(text) && !word.begins) {
      const form = this.#names.form(withoutPossessive(text).toLowerCase());
      if (kind === 'small' || kind === 'word') word.to = text.toLowerCase();
      else if (kind === 'unknown') word.isGuess = true;
      // “Iphone”, which the file writes iPhone elsewhere.
      else if (form !== undefined) word.to = form + text.slice(withoutPossessive(text).length);
    }
    if (word.begins && !/\p{Lu}.*\p{Ll}|\p{Ll}\p{Lu}/u.test(word.to) && word.to !== text)
      word.to = capitalized(word.to);
  }

  #writeShouted(word: CasedWord): void {
    const { text, kind } = word;
    const bare = withoutPossessive(text);
    const lower = bare.toLowerCase();
    const ending = text.slice(bare.length).toLowerCase();
    if (text === 'I' || isRomanNumeral(text) || isAcronym(lower) || /\p{N}/u.test(text)) return;
    const form = this.#names.form(lower);
    if (form !== undefined) word.to = form + ending;
    else if (kind === 'small' || kind === 'word') word.to = lower + ending;
    else {
      const isShort = kind === 'unknown' && text.length < 5;
      word.to = isShort ? text : nameCase(bare) + ending;
      word.isGuess = kind === 'unknown';
    }
  }

  /** Gives back their capitals to words that are part of a name. */
  #keepNames(words: readonly CasedWord[]): void {
    for (const at of words.keys()) {
      const phrase = this.#names.phraseAt(words.slice(at, at + 8).map(({ text }) => text));
      for (const [offset, form] of (phrase ?? []).entries()) {
        const there = words[at + offset];
        if (there === undefined || !isCapital(there.text)) continue;
        there.to = form + there.text.slice(form.length).toLowerCase();
        there.isGuess = false;
      }
    }
    for (const [at, word] of words.entries()) keepInName(word, at, words);
  }
}

/** Gives a word its capital back that is part of a name by what stands beside it. */
function keepInName(word: CasedWord, at: number, words: readonly CasedWord[]): void {
  if (!isCapital(word.text) || isCapital(word.to)) return;
  const lower = word.text.toLowerCase();
  const [before, next, second] = [words[at - 1], words[at + 1], words[at + 2]];
  const nextLower = next?.text.toLowerCase() ?? '';
  if (
    isDirectionOf(lower, nextLower) ||
    (lower === 'university' && nextLower === 'of' && second?.kind === 'name')
  ) {
    word.to = written(word);
    return;
  }
  if (before === undefined) return;
  const isTownHere =
    isTown(lower) && /^(?:at|from|in|near)$/i.test(before.text) && next?.kind !== 'word';
  if (isTownHere || (isName(before) && isBodyBehind(lower, before.text))) {
    word.to = written(word);
    word.isGuess = true;
    return;
  }
  if (!isNamedBody(lower)) return;
  // “the Industrial Areas Foundation”: back to the article.
  let first = at;
  while (first > 0 && !words[first]?.begins && words[first - 1]?.kind === 'word') first--;
  const article = words[first - 1]?.text.toLowerCase();
  if (article !== 'the' || first === at) return;
  for (const part of words.slice(first, at + 1)) {
    part.to = written(part);
    part.isGuess = true;
  }
}

/** True for a word that was found to be a name, or may be one. */
function isName({ kind, to, begins }: CasedWord): boolean {
  return isCapital(to) && (kind === 'name' || kind === 'unknown' || !begins) && kind !== 'small';
}

/** A word as title case writes it, where it was in capitals. */
function written({ text, isShouted }: CasedWord): string {
  return isShouted ? capitalized(text.toLowerCase()) : text;
}

function changed(
  title: string,
  words: readonly CasedWord[],
): { readonly title: string; readonly kept: readonly string[] } {
  let written = '';
  let from = 0;
  for (const { start, end, to } of words) {
    written += title.slice(from, start) + to;
    from = end;
  }
  const kept = words.filter(({ isGuess }) => isGuess).map(({ to }) => to);
  return { title: written + title.slice(from), kept };
}

/** One capital in front, and lower case behind it: “Power”, “A”; not “I”, “NASA”, “iPhone”, “H2O”. */
function isPlainCapital(word: string): boolean {
  return (
    word === 'A' || word === 'O' || /^\p{Lu}[\p{Ll}\p{M}]+(?:['’ʼ][\p{Ll}]+)?['’ʼ]?$/u.test(word)
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name in capitals as names are written: “McDonald”, “O’Neill”. */
function nameCase(shouted: string): string {
  return capitalized(shouted.toLowerCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(
      /^(O['’])(\p{Ll})/u,
      (_, start: string, letter: string) => start + letter.toUpperCase(),
    );
}

/** True where small words are those of another language, or no word is English. */
function isOfAnotherLanguage(words: readonly CasedWord[]): boolean {
  const lower = words.map(({ text }) => text.toLowerCase());
  const english = lower.filter(isEnglishWord).length;
  const foreign = lower.filter(isForeignWord).length;
  const strange = words.filter(
    ({ text, kind, isFixed }) => kind === 'unknown' && /^\p{Ll}/u.test(text) && !isFixed,
  ).length;
  return foreign + strange > english && (foreign > 0 || strange > 1);
}

/** Too many words that may be names. */
function unknownFault(words: readonly CasedWord[]): string | undefined {
  const capitals = words.filter(
    ({ text, kind, isFixed }) => isCapital(text) && kind !== 'small' && !isFixed,
  );
  const unknown = capitals.filter(
    ({ text, kind, begins, isShouted }) =>
      kind === 'unknown' && (isShouted ? text.length > 4 : !begins && isPlainCapital(text)),
  );
  const isMuch = unknown.length > 1 && unknown.length > capitals.length * MOST_UNKNOWN;
  if (!isMuch) return undefined;
  return `Too many of its words may be names: ${unknown
    .slice(0, 5)
    .map(({ text }) => `“${text}”`)
    .join(', ')}.`;
}
