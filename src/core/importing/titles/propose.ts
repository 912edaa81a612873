/** What an import proposes for the titles of a file: sentence case, as the library has them. */
import type { Entry } from '../../body/entry.ts';
import type { CslItem } from '../../model/csl.ts';
import type { ImportedRecord } from '../record/imported.ts';
import { isAllCapitals } from './capitals.ts';
import { JournalNames } from './journal-names.ts';
import { KnownNames } from './known-names.ts';
import { type SentenceCase, SentenceCaser } from './sentence-case.ts';
import type { Spelling } from './spelling.ts';

/** The titles that are in sentence case here; journals keep their names, but not in capitals. */
const TITLES = ['title', 'title-short', 'volume-title', 'container-title'] as const;
type TitleField = (typeof TITLES)[number];

/** A title that was put into sentence case, or that may have to be. */
export interface TitleProposal {
  readonly field: TitleField;
  /** As the file has it. */
  readonly original: string;
  /** In sentence case; nothing where to change it would be a guess. */
  readonly title: string | undefined;
  /** Words that keep a capital since nobody knows whether they are names. */
  readonly kept: readonly string[];
  /** Why it was left as it is, as a sentence. */
  readonly reason: string | undefined;
}

/** A record with its titles as they are proposed. */
export interface ProposedTitles {
  readonly item: CslItem;
  readonly proposals: readonly TitleProposal[];
}

/** So many titles have to show how a file writes them. */
const FEWEST_FOR_HABIT = 5;
const HABIT = 0.6;

/** Proposes sentence case for the titles of one file. */
export class TitleProposals {
  readonly #caser: SentenceCaser;
  readonly #journals: JournalNames;
  readonly #isHabit: boolean;

  /** The names are those of the library and of the whole file. */
  constructor(spelling: Spelling, library: Iterable<Entry>, records: readonly ImportedRecord[]) {
    const entries = [...library];
    const names = new KnownNames();
    names.addLibrary(entries);
    names.addRecords(records);
    this.#caser = new SentenceCaser(names, spelling);
    this.#journals = new JournalNames(this.#caser, entries, records);
    const long = records.filter(
      ({ item }) => isEnglish(item) && (item.title ?? '').split(' ').length > 5,
    );
    const changed = long.filter(
      (record) => this.#read(record, record.item.title ?? '', false).kind === 'changed',
    );
    this.#isHabit = long.length >= FEWEST_FOR_HABIT && changed.length >= long.length * HABIT;
  }

  /** The record with its titles in sentence case where that is sure, and what is to be said of each. */
  propose(record: ImportedRecord): ProposedTitles {
    const proposals: TitleProposal[] = [];
    let { item } = record;
    for (const field of TITLES) {
      const original = item[field];
      if (original === undefined) continue;
      const isName = field === 'container-title' && !standsInBook(item);
      const read = isName ? this.#journals.read(original) : this.#readIn(record, original);
      if (read.kind === 'none') continue;
      const title = read.kind === 'changed' ? read.title : undefined;
      const kept = read.kind === 'changed' ? read.kept : [];
      const reason = read.kind === 'unsure' ? read.reason : undefined;
      proposals.push({ field, original, title, kept, reason });
      if (title !== undefined) item = { ...item, [field]: title };
    }
    return { item, proposals };
  }

  /** Other languages have their own rules for capitals: their titles stay as they are. */
  #readIn(record: ImportedRecord, title: string): SentenceCase {
    if (isEnglish(record.item)) return this.#read(record, title, this.#isHabit);
    return isAllCapitals(title)
      ? { kind: 'unsure', reason: `Its language is “${record.item.language}”.` }
      : { kind: 'none' };
  }

  #read({ keepsCase = [] }: ImportedRecord, title: string, isHabit: boolean): SentenceCase {
    return this.#caser.read(title, { keepsCase: new Set(keepsCase), isHabit });
  }
}

function isEnglish({ language = '' }: CslItem): boolean {
  return language.trim() === '' || /^en(?:\b|g)/i.test(language.trim());
}

function standsInBook({ type }: CslItem): boolean {
  return type === 'chapter' || type.startsWith('entry');
}

/**
 * What the body of a new entry keeps for whoever writes its annotation: somebody’s note, and titles
 * as the file writes them where they were changed.
 */
export function bodyNote(
  annotation: string | undefined,
  proposals: readonly TitleProposal[],
): string | undefined {
  const titles = proposals.flatMap(({ field, original, title }) =>
    title === undefined ? [] : [`The file writes the ${field}: ${original}`],
  );
  const parts = [
    ...titles,
    ...(annotation === undefined || annotation.trim() === '' ? [] : [annotation]),
  ];
  return parts.length === 0 ? undefined : parts.join('\n\n');
}
