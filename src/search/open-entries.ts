import { type EntryFinder, entryFinder, type NamedMatch } from '../core/finding/find-entries.ts';
import { leadFinder } from '../core/finding/find-leads.ts';
import { plainWords } from '../core/finding/fold-words.ts';
import { type NamesIndex, openNamesIndex } from '../core/finding/names-index.ts';
import type { TextMatches } from '../core/finding/score-words.ts';
import { isStopWord } from '../core/finding/stop-words.ts';
import type { ApartField } from '../core/render/search-file.ts';
import { SEARCH_APART_FILES, SEARCH_FILE } from '../site/files/file-paths.ts';
import { type Entry, type KnownEntries, type Lead, readEntries } from './entries.ts';
import { loadJson } from './load-json.ts';
import { NAMED } from './rank.ts';

/** All entries, ready to be searched by what they are called. */
export interface NamedEntries {
  readonly entries: readonly Entry[];
  readonly index: NamesIndex<Entry>;
  /** The entries that words name or come near to, the best first; `told` is what texts tell of them. */
  find(words: string, told?: TextMatches): Promise<readonly NamedMatch<Entry>[]>;
  /** The works that are only said to exist and that words name. */
  leads(words: string): readonly Lead[];
}

type Find = EntryFinder<Entry>;

/**
 * Loads what the search knows of all entries. `base` begins and ends with a slash. A large library has
 * numbers and summaries in files of their own: they are loaded when a number is asked for, or words
 * that name nothing.
 *
 * @throws {Error} when the file cannot be loaded or is another.
 */
export async function openEntries(base: string): Promise<NamedEntries> {
  const known = readEntries(await loadJson(`${base}${SEARCH_FILE}`), base);
  const { entries } = known;
  const { index, find, leads } = namedEntries(known);
  if (!known.isDivided) {
    return { entries, index, find: async (words, told) => find(words, told), leads };
  }
  const loaded = new Map<ApartField, Promise<Find>>();
  async function findWith(field: ApartField, words: string, told?: TextMatches) {
    const before = loaded.get(field) ?? loadApart(base, known, field);
    loaded.set(field, before);
    try {
      return (await before)(words, told);
    } catch {
      // What failed is tried again; until then what is called so is found.
      loaded.delete(field);
      return find(words, told);
    }
  }
  return {
    entries,
    index,
    leads,
    async find(words, told) {
      if (/\d{4}.*[\d./-]/.test(words)) return findWith('numbers', words, told);
      const found = find(words, told);
      const isNamed = (found[0]?.score ?? 0) >= NAMED;
      return isNamed || !isQuestion(words) ? found : findWith('summary', words, told);
    },
  };
}

/** The same from what was read. */
export function namedEntries({ entries, synonyms, leads }: Omit<KnownEntries, 'isDivided'>) {
  const beside = leads.map(({ title, believed }) => `${title} ; ${believed}`);
  const index = openNamesIndex(entries, synonyms, beside);
  return { index, find: entryFinder(index), leads: leadFinder(leads) };
}

/** So many words that tell something ask for a subject; fewer are a name that is being typed. */
const FEWEST_OF_QUESTION = 2;

function isQuestion(words: string): boolean {
  return plainWords(words).filter((word) => !isStopWord(word)).length >= FEWEST_OF_QUESTION;
}

/** What finds entries by one more field, which stands in a file of its own. */
async function loadApart(
  base: string,
  { entries, ...known }: KnownEntries,
  field: ApartField,
): Promise<Find> {
  const file = await loadJson(`${base}${SEARCH_APART_FILES[field]}`);
  const values = new Map(Object.entries(typeof file === 'object' && file !== null ? file : {}));
  const origins = new Map<Entry, Entry>();
  const whole = entries.map((entry): Entry => {
    const full = { ...entry, ...readApart(field, values.get(entry.href.slice(base.length))) };
    origins.set(full, entry);
    return full;
  });
  const { find } = namedEntries({ ...known, entries: whole });
  // The results hold the entries as they were read first, by which they are known.
  return (words, told) =>
    find(words, told).flatMap((match) => {
      const record = origins.get(match.record);
      return record ? { ...match, record } : [];
    });
}

/** The field as the build wrote it; nothing where the file is another. */
function readApart(field: ApartField, value: unknown): Pick<Entry, ApartField> {
  if (field === 'summary') return typeof value === 'string' ? { summary: value } : {};
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return isList ? { numbers: value } : {};
}
