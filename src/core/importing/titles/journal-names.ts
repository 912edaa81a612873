/** Names of journals that a file writes in capitals, in title case, as journals write themselves. */
import type { Entry } from '../../body/entry.ts';
import type { ImportedRecord } from '../record/imported.ts';
import { isAllCapitals } from './capitals.ts';
import type { SentenceCase, SentenceCaser } from './sentence-case.ts';

/** Words that stay small inside the name of an English journal. */
const SMALL = new Set(
  'a an and as at but by for from in into nor of on or over per the to via vs with'.split(' '),
);

/** Reads names of journals, with those that are written otherwise in the library or in the file. */
export class JournalNames {
  readonly #caser: SentenceCaser;
  readonly #forms = new Map<string, string>();

  constructor(
    caser: SentenceCaser,
    entries: Iterable<Entry>,
    records: Iterable<Pick<ImportedRecord, 'item'>>,
  ) {
    this.#caser = caser;
    for (const entry of entries) {
      if (entry.kind === 'works') this.#add(entry.data['container-title']);
    }
    for (const { item } of records) this.#add(item['container-title']);
  }

  #add(name: string | undefined): void {
    if (name === undefined || isAllCapitals(name)) return;
    const key = name.toLowerCase();
    if (!this.#forms.has(key)) this.#forms.set(key, name);
  }

  /** The name as the library or the file has it elsewhere, or in title case where its words are known. */
  read(name: string): SentenceCase {
    if (!isAllCapitals(name)) return { kind: 'none' };
    const form = this.#forms.get(name.toLowerCase());
    if (form !== undefined) return { kind: 'changed', title: form, kept: [] };
    const read = this.#caser.read(name, { keepsCase: new Set(), isHabit: false });
    if (read.kind !== 'changed') return read;
    return { ...read, title: titleCase(read.title) };
  }
}

/** A letter at the end is that of a series: “Environment and Planning A”. */
function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}’']*/gu, (word, at: number) => {
    const isInside = text[at - 1] === ' ' && at + word.length < text.length;
    return SMALL.has(word) && isInside ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
