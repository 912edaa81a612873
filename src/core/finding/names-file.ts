import { titleParts } from '../bibliography/titles.ts';
import type { NameRecord, NamesFile } from './name-record.ts';

/** As much as is loaded with the search, in characters before the server packs them. */
const BUDGET = 400_000;

/** What is left out of a library that is too large, step by step, until the rest keeps to the budget. */
const TRIMS: readonly ((record: NameRecord) => NameRecord)[] = [
  ({ summary: _, ...record }) => record,
  ({ numbers: _, ...record }) => record,
  ({ venue: _, about: __, ...record }) => record,
  (record) => {
    if (record.kind !== 'works') return record;
    const names = record.names?.slice(0, MOST_NAMES).map(([family]) => [family] as const);
    return { ...record, title: titleParts(record.title).main, ...(names ? { names } : {}) };
  },
];
/** So many names of a work are kept where room is scarce: citations name no more. */
const MOST_NAMES = 3;

/**
 * The file of the index of names. Up to some thousand entries all is in it; of a larger library it
 * holds what entries are called, and their numbers stand in a file of their own.
 */
export function namesFile(
  records: readonly NameRecord[],
  synonyms: readonly (readonly string[])[] = [],
): NamesFile {
  const entries = trimmed(records);
  const numbersApart =
    entries !== records &&
    entries.every(({ numbers }) => numbers === undefined) &&
    records.some(({ numbers }) => numbers !== undefined);
  return { entries, synonyms, numbersApart };
}

function trimmed(records: readonly NameRecord[]): readonly NameRecord[] {
  let entries = records;
  for (const trim of TRIMS) {
    if (JSON.stringify(entries).length <= BUDGET) return entries;
    entries = entries.map(trim);
  }
  return entries;
}

/** The numbers of entries by their ids, where the file of names has no room for them. */
export function numbersFile(records: readonly NameRecord[]): Record<string, readonly string[]> {
  if (!namesFile(records).numbersApart) return {};
  return Object.fromEntries(
    records.flatMap(({ id, numbers }) => (numbers ? [[id, numbers] as const] : [])),
  );
}

/** The index of names with the numbers that stood apart. */
export function withNumbers(
  entries: readonly NameRecord[],
  numbers: ReadonlyMap<string, readonly string[]>,
): NameRecord[] {
  return entries.map((entry) => {
    const own = numbers.get(entry.id);
    return own ? { ...entry, numbers: own } : entry;
  });
}
