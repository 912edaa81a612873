import { entryFinder, type NamedMatch } from '../core/finding/find-entries.ts';
import { type NamesIndex, openNamesIndex } from '../core/finding/names-index.ts';
import { SEARCH_FILE, SEARCH_NUMBERS_FILE } from '../site/files/file-paths.ts';
import { type Entry, type KnownEntries, readEntries } from './entries.ts';
import { loadJson } from './load-json.ts';

/** All entries, ready to be searched by what they are called. */
export interface NamedEntries {
  readonly entries: readonly Entry[];
  readonly index: NamesIndex<Entry>;
  /** The entries that words name or come near to, the best first. */
  find(words: string): Promise<readonly NamedMatch<Entry>[]>;
}

/**
 * Loads what the search knows of all entries. `base` begins and ends with a slash.
 *
 * @throws {Error} when the file cannot be loaded or is another.
 */
export async function openEntries(base: string): Promise<NamedEntries> {
  const known = readEntries(await loadJson(`${base}${SEARCH_FILE}`), base);
  const { index, find } = namedEntries(known);
  if (!known.numbersApart)
    return { entries: known.entries, index, find: async (words) => find(words) };
  let withNumbers: Promise<ReturnType<typeof namedEntries>> | undefined;
  return {
    entries: known.entries,
    index,
    async find(words) {
      if (!/\d{4}.*[\d./-]/.test(words)) return find(words);
      withNumbers ??= loadNumbers(base, known);
      try {
        const found = (await withNumbers).find(words);
        // The results hold the entries as they were read, by which they are known.
        return found.flatMap((match) => {
          const record = known.entries.find(({ href }) => href === match.record.href);
          return record ? { ...match, record } : [];
        });
      } catch {
        withNumbers = undefined;
        return find(words);
      }
    },
  };
}

/** The same from what was read. */
export function namedEntries({ entries, synonyms }: Pick<KnownEntries, 'entries' | 'synonyms'>) {
  const index = openNamesIndex(entries, synonyms);
  return { index, find: entryFinder(index) };
}

/** A large library has its numbers in a file of their own, loaded when one is asked for. */
async function loadNumbers(base: string, { entries, synonyms }: KnownEntries) {
  const file = await loadJson(`${base}${SEARCH_NUMBERS_FILE}`);
  const numbers = new Map(
    Object.entries(typeof file === 'object' && file !== null ? file : {}).filter(isListed),
  );
  const whole = entries.map((entry) => {
    const own = numbers.get(entry.href.slice(base.length));
    return own ? { ...entry, numbers: own } : entry;
  });
  return namedEntries({ entries: whole, synonyms });
}

function isListed(pair: [string, unknown]): pair is [string, readonly string[]] {
  const [, value] = pair;
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
