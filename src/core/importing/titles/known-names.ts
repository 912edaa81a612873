/** Which words are names, as far as a library and a file of records show it. */
import { direct } from '../../bibliography/name-forms.ts';
import type { Entry } from '../../body/entry.ts';
import { CSL_NAME_VARIABLES } from '../../model/csl.ts';
import type { ImportedRecord } from '../record/imported.ts';
import { isSmallWord } from './function-words.ts';
import { NAME_PHRASES } from './proper-names.ts';
import { titleWords, withoutPossessive } from './words.ts';

/** A text is looked through for capitals as far as this. */
const LONGEST_TEXT = 4000;

/** A name of several words, in its own case. */
type Phrase = readonly string[];

/** Collects names: of persons, bodies and places, and of whatever has a capital inside a sentence. */
export class KnownNames {
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #names = new Set<string>();
  readonly #capitals = new Map<string, { count: number; readonly form: string }>();
  readonly #lower = new Map<string, number>();

  constructor() {
    for (const phrase of NAME_PHRASES) this.addName(phrase);
  }

  /** Takes in the names that a library knows, and how its titles are written. */
  addLibrary(entries: Iterable<Entry>): void {
    for (const entry of entries) {
      if (entry.kind === 'people') {
        const { name } = entry.data;
        this.addName(direct(name));
        if ('family' in name) this.addName(name.family);
        // Other forms of the name are inverted: “Alinsky, Saul D.”.
        for (const other of entry.data.names) this.addName(other.name.split(',')[0] ?? '');
      } else if (entry.kind === 'organizations') {
        for (const name of [entry.data.name, ...entry.data.names.map((other) => other.name)])
          this.addName(name);
      } else if (entry.kind === 'works') {
        for (const name of [...(entry.data.author ?? []), ...(entry.data.editor ?? [])]) {
          this.addName('family' in name ? name.family : name.literal);
        }
        this.addName(entry.data['publisher-place'] ?? '');
        this.addSentence(entry.data.title);
      }
    }
  }

  /** Takes in the people and bodies of a file, and how its titles and abstracts are written. */
  addRecords(records: Iterable<ImportedRecord>): void {
    for (const { item, annotation, keepsCase } of records) {
      for (const name of CSL_NAME_VARIABLES.flatMap((role) => item[role] ?? [])) {
        this.addName(name.family ?? name.literal ?? '');
      }
      this.addName(item['publisher-place'] ?? '');
      for (const text of [item.title, item.abstract, annotation]) this.addSentence(text ?? '');
      for (const word of keepsCase ?? []) this.#count(word);
    }
  }

  /** A name of one word counts where the word is nothing else; one of several as they stand together. */
  addName(name: string): void {
    const words = titleWords(name).map(({ text }) => text);
    const [first = ''] = words;
    if (!words.some((word) => /^\p{Lu}/u.test(word)) || words.length > 8) return;
    // Names that somebody wrote in capitals tell nothing about their case.
    if (name.toUpperCase() === name && name.length > 4) return;
    if (words.length === 1) this.#names.add(first.toLowerCase());
    else {
      const list = this.#phrases.get(first.toLowerCase()) ?? [];
      list.push(words);
      this.#phrases.set(first.toLowerCase(), list);
    }
  }

  /** Counts the words of a text in sentence case that have a capital inside it, and those that have none. */
  addSentence(text: string): void {
    const words = titleWords(text.slice(0, LONGEST_TEXT)).filter(({ begins }) => !begins);
    const content = words.filter(
      ({ text: word }) => !isSmallWord(word.toLowerCase()) && /^\p{L}/u.test(word),
    );
    const small = content.filter(({ text: word, isJoined }) => /^\p{Ll}/u.test(word) && !isJoined);
    if (small.length === 0 || small.length * 2 <= content.length) return;
    for (const { text: word } of content) {
      const bare = withoutPossessive(word);
      if (/\p{Lu}/u.test(bare)) this.#count(bare);
      else this.#lower.set(bare, (this.#lower.get(bare) ?? 0) + 1);
    }
  }

  #count(form: string): void {
    const lower = form.toLowerCase();
    const found = this.#capitals.get(lower);
    if (found === undefined) this.#capitals.set(lower, { count: 1, form });
    else found.count++;
  }

  /** How a word is written inside sentences: with a capital, without one, or nobody knows. */
  usage(lower: string): 'name' | 'word' | undefined {
    const capitals = this.#capitals.get(lower)?.count ?? 0;
    const small = this.#lower.get(lower) ?? 0;
    if (capitals === small) return undefined;
    return capitals > small ? 'name' : 'word';
  }

  /** The case in which a name was seen inside sentences. */
  form(lower: string): string | undefined {
    return this.usage(lower) === 'name' ? this.#capitals.get(lower)?.form : undefined;
  }

  /** True for a word that somebody or some place is called. */
  isName(lower: string): boolean {
    return this.#names.has(lower);
  }

  /** The longest name of several words that begins with the first of these words. */
  phraseAt(words: readonly string[]): Phrase | undefined {
    const [first = ''] = words;
    let longest: Phrase | undefined;
    for (const phrase of this.#phrases.get(first.toLowerCase()) ?? []) {
      if (phrase.length <= (longest?.length ?? 1) || phrase.length > words.length) continue;
      const fits = phrase.every((word, at) => {
        const there = words[at]?.toLowerCase() ?? '';
        return (
          there === word.toLowerCase() ||
          (at === phrase.length - 1 && withoutPossessive(there) === word.toLowerCase())
        );
      });
      if (fits) longest = phrase;
    }
    return longest;
  }
}
