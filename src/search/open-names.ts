import { entryFinder, type NamedMatch } from '../core/finding/find-entries.ts';
import type { NameRecord, NamesFile } from '../core/finding/name-record.ts';
import { withNumbers } from '../core/finding/names-file.ts';
import { type NamesIndex, openNamesIndex } from '../core/finding/names-index.ts';
import { NAMES_FILE, NUMBERS_FILE } from '../site/files/names-paths.ts';

/** What is known of entries by their names, open to be searched. */
export interface Names {
  readonly index: NamesIndex;
  /** The entries that words name or come near to, the best first. */
  find(words: string): Promise<readonly NamedMatch[]>;
}

/**
 * Loads the index of names. `base` begins and ends with a slash.
 *
 * @throws {Error} when the file cannot be loaded, or is not what the site serves there.
 */
export async function openNames(base: string): Promise<Names> {
  const file = await load(`${base}${NAMES_FILE}`);
  if (!isNamesFile(file)) throw new Error('The index of names is not one.');
  const index = openNamesIndex(file.entries, file.synonyms);
  const find = entryFinder(index);
  if (!file.numbersApart) return { index, find: async (words) => find(words) };
  let withAll: Promise<(words: string) => NamedMatch[]> | undefined;
  return {
    index,
    async find(words) {
      if (!/\d{4}.*[\d./-]/.test(words)) return find(words);
      withAll ??= findWithNumbers(base, file);
      return (await withAll)(words);
    },
  };
}

/** A large library has its numbers in a file of their own, loaded when one is asked for. */
async function findWithNumbers(base: string, { entries, synonyms }: NamesFile) {
  const numbers = await load(`${base}${NUMBERS_FILE}`);
  const known = new Map<string, readonly string[]>();
  if (typeof numbers === 'object' && numbers !== null) {
    for (const [id, own] of Object.entries(numbers)) if (isListOfTexts(own)) known.set(id, own);
  }
  return entryFinder(openNamesIndex(withNumbers(entries, known), synonyms));
}

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.json();
}

function isNamesFile(file: unknown): file is NamesFile {
  if (typeof file !== 'object' || file === null) return false;
  if (!('entries' in file && 'synonyms' in file)) return false;
  return (
    Array.isArray(file.entries) && file.entries.every(isRecord) && Array.isArray(file.synonyms)
  );
}

function isRecord(record: unknown): record is NameRecord {
  if (typeof record !== 'object' || record === null) return false;
  return ['kind', 'id', 'title'].every((field) => typeof Reflect.get(record, field) === 'string');
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
