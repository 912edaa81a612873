import MiniSearch from 'minisearch';
import { titleParts } from '../bibliography/titles.ts';
import { foldedWords, foldLetters, foldWord, plainWords, rootOf } from './fold-words.ts';
import type { NameRecord } from './name-record.ts';
import { isStopWord } from './stop-words.ts';

/** In which part of a record a word stands. */
type NamePart =
  | 'title'
  | 'others'
  | 'names'
  | 'year'
  | 'venue'
  | 'about'
  | 'summary'
  | 'form'
  | 'initials';

/** How much a word tells that stands in that part. */
const WEIGHTS: Readonly<Record<NamePart, number>> = {
  title: 1,
  others: 0.95,
  names: 1,
  year: 0.9,
  initials: 0.8,
  venue: 0.6,
  about: 0.5,
  summary: 0.7,
  form: 0.4,
};

const PARTS: readonly NamePart[] = [
  'title',
  'others',
  'names',
  'year',
  'initials',
  'venue',
  'about',
  'summary',
  'form',
];

/** The index of names, ready to be searched. */
export interface NamesIndex<Entry extends NameRecord = NameRecord> {
  readonly records: readonly Entry[];
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Every word of the records as it is spelled without accents, and in how many records it stands. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** True for a word that stands in a record in any of its forms, or that begins one. */
  isKnown(plain: string): boolean;
  /** The records that hold a folded word, by their place in `records`: how much its best place tells. */
  matches(folded: string, isLast: boolean): ReadonlyMap<number, number>;
  /** The places of the records of which a name holds the folded words as they follow each other. */
  holding(words: string): readonly number[];
}

interface Document {
  readonly at: number;
  readonly fields: Readonly<Record<NamePart, string>>;
}

/** Sign before the root of a word, so that it is never mistaken for a word. */
const ROOT = '~';

/**
 * Makes the index of names out of its records: some milliseconds for a thousand. The words of texts
 * `beside` them are known, too, so that nobody is told to have misspelt them.
 */
export function openNamesIndex<Entry extends NameRecord>(
  records: readonly Entry[],
  synonyms: readonly (readonly string[])[] = [],
  beside: readonly string[] = [],
): NamesIndex<Entry> {
  const forms = new Map<string, string[]>();
  const formsOf = (plain: string) => {
    const known = forms.get(plain);
    if (known) return known;
    const word = foldWord(plain);
    const made = [word, ROOT + rootOf(word)];
    forms.set(plain, made);
    return made;
  };
  const engine = new MiniSearch<Document>({
    idField: 'at',
    fields: [...PARTS],
    extractField: (document, field) =>
      field === 'at' ? document.at : document.fields[field as NamePart],
    tokenize: plainWords,
    processTerm: (term) => formsOf(term),
  });
  engine.addAll(records.map((record, at) => ({ at, fields: fieldsOf(record) })));
  const vocabulary = vocabularyOf(records, beside);
  const folded = new Set([...vocabulary.keys()].map((plain) => formsOf(plain)[0]));
  let called: readonly string[] | undefined;
  const search = (term: string, prefix: boolean) =>
    engine.search(term, { tokenize: (text) => [text], processTerm: (text) => text, prefix });
  return {
    records,
    synonyms: synonymsOf([...synonyms, ...records.flatMap(spelledOut)]),
    vocabulary,
    isKnown: (plain) =>
      folded.has(foldWord(plain)) || (plain.length > 2 && beginsOne(plain, vocabulary)),
    matches(term, isLast) {
      const found = new Map<number, number>();
      const keep = (id: number, parts: readonly string[], factor: number) => {
        for (const part of PARTS) {
          if (!parts.includes(part)) continue;
          const value = WEIGHTS[part] * factor;
          if (value > (found.get(id) ?? 0)) found.set(id, value);
        }
      };
      for (const { id, match } of search(term, term.length > 2)) {
        for (const [word, parts] of Object.entries(match)) {
          if (word.startsWith(ROOT)) continue;
          keep(id, parts, word === term ? 1 : isLast ? 0.8 : 0.6);
        }
      }
      if (term.length > 3) {
        for (const { id, match } of search(ROOT + rootOf(term), false)) {
          for (const parts of Object.values(match)) keep(id, parts, 0.75);
        }
      }
      return found;
    },
    holding(words) {
      called ??= records.map(calledText);
      return called.flatMap((text, at) => (text.includes(` ${words} `) ? [at] : []));
    },
  };
}

/** The folded words of all names of a record. */
function calledText({ title, others = [], synonyms = [] }: NameRecord): string {
  const names = [title, ...others, ...synonyms].map((name) => foldedWords(name).join(' '));
  return ` ${names.join(' ; ')} `;
}

function beginsOne(plain: string, vocabulary: ReadonlyMap<string, number>): boolean {
  for (const word of vocabulary.keys()) if (word.startsWith(plain)) return true;
  return false;
}

function fieldsOf(record: NameRecord): Document['fields'] {
  const { title, others = [], synonyms = [], names = [] } = record;
  const year = record.year ?? record.believedYear;
  const { venue = '', about = [], summary = '', form = [] } = record;
  return {
    title,
    others: [...others, ...synonyms].join(' ; '),
    names: names.flat().join(' '),
    year: year === undefined ? '' : String(year),
    venue,
    about: about.join(' ; '),
    summary,
    form: form.join(' ; '),
    initials: [...longNames(record), ...bookNames(record), venue].map(initialsOf).join(' '),
  };
}

/** “AJCP” for “American Journal of Community Psychology”; nothing for fewer than three words. */
function initialsOf(name: string): string {
  const words = plainWords(name);
  const telling = words.filter((word) => !isStopWord(word));
  const forms = [telling, words].filter((form) => form.length > 2);
  return forms.map((form) => form.map((word) => word[0]).join('')).join(' ');
}

/** The names by which a concept or an organization can be abbreviated. */
function longNames({ kind, title, others = [] }: NameRecord): readonly string[] {
  return kind === 'concepts' || kind === 'organizations' ? [title, ...others] : [];
}

/** The title of a work as it may be abbreviated: “GOTV” for “Get out the vote: How to …”. */
function bookNames({ kind, title }: NameRecord): readonly string[] {
  return kind === 'works' ? [titleParts(title).main] : [];
}

/** Each abbreviation of a record with the names that it stands for: in the titles of works, too. */
function spelledOut(record: NameRecord): string[][] {
  const names = longNames(record);
  return names
    .filter((name) => /^\p{Lu}{2,}$/u.test(name))
    .flatMap((short) => {
      const meant = names.filter((name) =>
        initialsOf(name).split(' ').includes(foldLetters(short)),
      );
      return meant.length === 0 ? [] : [[short, ...meant]];
    });
}

function vocabularyOf(
  records: readonly NameRecord[],
  beside: readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = records.map(
    ({ title, others = [], synonyms = [], names = [], venue = '', summary = '' }) =>
      [title, ...others, ...synonyms, ...names.flat(), venue, summary].join(' ; '),
  );
  for (const text of [...texts, ...beside]) {
    for (const word of new Set(plainWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function synonymsOf(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const group of groups) {
    const words = group.map((name) => foldedWords(name).join(' '));
    for (const word of words) {
      const others = words.filter((other) => other !== word);
      map.set(word, [...(map.get(word) ?? []), ...others]);
    }
  }
  return map;
}
