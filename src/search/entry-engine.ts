import type { SearchTerm } from '../core/text/search-query.ts';
import { isCondition, meets, passes } from './conditions.ts';
import type { Entry, TranslatedPage } from './entries.ts';
import { FACET_NAMES } from './facets.ts';
import { compact } from './marking.ts';
import type { Counts, Engine, Filters, FoundPage } from './pagefind.ts';

/** An entry that was found. */
export interface Found {
  readonly entry: Entry;
  /** The page that was found, where that is not the one in the language of the library. */
  readonly translation?: TranslatedPage | undefined;
  /** How well its text answers; 0 where it was found without it. */
  readonly score: number;
  /** Its page with the found words, once that is loaded. */
  readonly page: FoundPage | undefined;
  /** Loads its page. */
  data(): Promise<FoundPage>;
}

/** What is searched. */
export interface Asked {
  readonly terms: readonly SearchTerm[];
  /** Entries that the words name: they need not hold the words in their texts. */
  readonly named: readonly Entry[];
}

/** What one search gives. */
export interface EntryAnswer {
  readonly results: readonly Found[];
  /** Counts under all conditions that were asked; values without a result are left out. */
  readonly filters: Counts;
}

/** What the search page asks. `null` instead of a question lists every entry. */
export interface EntryEngine {
  search(asked: Asked | null, options: { readonly filters: Filters }): Promise<EntryAnswer>;
  /**
   * How well the text of each entry that holds a word or a phrase in quotation marks does so, from 0
   * to 1, by the entry’s place.
   */
  holding(words: string): Promise<ReadonlyMap<number, number>>;
  /** The entries of a query that is nothing but several ids, in their order. */
  keyed(terms: readonly SearchTerm[]): readonly Entry[] | undefined;
  /** All values of all facets, with how many entries have each. */
  filters(): Promise<Counts>;
}

/** So many answers are kept: narrowing asks the same words again. */
const MOST_KEPT = 24;

/**
 * Answers queries: Pagefind finds the words and phrases in the texts, the file of all entries tells
 * the rest, so that authors, years and facets take no file of Pagefind’s.
 */
export function entryEngine(pagefind: Engine, entries: readonly Entry[]): EntryEngine {
  const pages = entries.flatMap((entry): FoundAt[] => [
    { entry, translation: undefined },
    ...(entry.translations ?? []).map((translation) => ({ entry, translation })),
  ]);
  const byPage = new Map(pages.map((at) => [(at.translation ?? at.entry).page, at]));
  const byHref = new Map(pages.map((at) => [(at.translation ?? at.entry).href, at]));
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const kept = new Map<string, Promise<readonly Found[]>>();
  let everyPage: Promise<ReadonlyMap<Entry, Found>> | undefined;

  /**
   * The entries whose text holds the words, those before that hold them best; each once, with its
   * page in the language of the library where that holds them. Without words with that page alone.
   */
  async function inTexts(words: string | null): Promise<Found[]> {
    const { results } = await pagefind.search(words, { filters: {} });
    const found = await Promise.all(
      results.map(async (result) => {
        // Where the browser kept the file of an older build, the page itself says what it is.
        const at = byPage.get(result.id) ?? byHref.get((await result.data()).url);
        return at && foundAs(at, result.score, () => result.data());
      }),
    );
    const all = found.filter((one) => one !== undefined);
    const told = new Set(all.flatMap((one) => (one.translation === undefined ? [one.entry] : [])));
    return all.filter(({ entry, translation }) => {
      if (translation === undefined) return true;
      // Of several translations the one that answers best.
      const isNew = words !== null && !told.has(entry);
      told.add(entry);
      return isNew;
    });
  }

  /** An entry that was found without its text. */
  function untold(entry: Entry): Found {
    return foundAs({ entry, translation: undefined }, 0, async () => {
      everyPage ??= inTexts(null).then((all) => new Map(all.map((one) => [one.entry, one])));
      const found = (await everyPage).get(entry);
      if (!found) throw new Error(`The index has no page for ${entry.href}.`);
      return found.data();
    });
  }

  function keyed(terms: readonly SearchTerm[]): readonly Entry[] | undefined {
    const named = terms.map((term) => {
      const id = term.is === 'word' && !term.isExcluded ? term.text : '';
      return byId.get(id.replace(/^[[(]*@?|[\])]*[,;]?$/g, ''));
    });
    const all = named.filter((entry) => entry !== undefined);
    return all.length > 1 && all.length === terms.length ? [...new Set(all)] : undefined;
  }

  async function answer({ terms, named }: Asked): Promise<readonly Found[]> {
    if (terms.length === 0) return [];
    const listed = keyed(terms);
    if (listed) return listed.map(untold);
    const plain = terms
      .filter(({ is, isExcluded }) => is === 'word' && !isExcluded)
      .map((term) => ('text' in term ? term.text : ''))
      .filter((word) => compact(word) !== '');
    const phrases = terms.filter((term) => term.is === 'phrase');
    const wanted = phrases.filter(({ isExcluded }) => !isExcluded);
    const conditions = terms.filter(isCondition);
    const excluded = terms.flatMap((term) =>
      term.isExcluded && !isCondition(term) ? [`"${term.text}"`] : [],
    );
    const isAnyAsked = plain.length + wanted.length + conditions.length + excluded.length > 0;
    if (!isAnyAsked) return [];
    const [first, required, refused] = await Promise.all([
      plain.length > 0 ? inTexts(plain.join(' ')) : undefined,
      Promise.all(wanted.map(({ text }) => inTexts(`"${text}"`))),
      Promise.all(excluded.map(inTexts)),
    ]);
    const isIn = (found: readonly Found[]) => new Set(found.map(({ entry }) => entry));
    const [found = entries.map(untold)] = [first ?? required[0]];
    const before = isIn(found);
    const added = named.filter((entry) => !before.has(entry)).map(untold);
    const all = required.map(isIn);
    const none = refused.map(isIn);
    return [...found, ...added].filter(
      ({ entry }) =>
        all.every((set) => set.has(entry)) &&
        !none.some((set) => set.has(entry)) &&
        conditions.every((condition) => meets(entry, condition)),
    );
  }

  function keptAnswer(asked: Asked): Promise<readonly Found[]> {
    const key = JSON.stringify([asked.terms, asked.named.map(({ href }) => href)]);
    const before = kept.get(key);
    if (before) return before;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = answer(asked);
    kept.set(key, made);
    // What failed is tried again.
    made.catch(() => kept.delete(key));
    return made;
  }

  async function holding(words: string): Promise<ReadonlyMap<number, number>> {
    const found = await inTexts(words);
    const most = Math.max(...found.map(({ score }) => score), Number.EPSILON);
    return new Map(
      found.flatMap(({ entry, score }) => {
        const at = places.get(entry);
        return at === undefined ? [] : [[at, Math.sqrt(score / most)] as const];
      }),
    );
  }

  return {
    keyed,
    holding,
    filters: async () => countsIn(entries),
    async search(asked, { filters }) {
      const all = asked === null ? entries.map(untold) : await keptAnswer(asked);
      const results = all.filter(({ entry }) => passes(entry, filters));
      return { results, filters: countsIn(results.map(({ entry }) => entry)) };
    },
  };
}

type FoundAt = Pick<Found, 'entry' | 'translation'>;

/** An entry with its page, which is loaded once. Pagefind changes what it gave when it is asked again. */
function foundAs(at: FoundAt, score: number, load: () => Promise<FoundPage>): Found {
  let page: FoundPage | undefined;
  return {
    ...at,
    score,
    get page() {
      return page;
    },
    async data() {
      page ??= { ...(await load()) };
      return page;
    },
  };
}

function countsIn(entries: readonly Entry[]): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const facet of FACET_NAMES) {
    // A name or a journal may be called as a part of every object is.
    const ofFacet: Record<string, number> = Object.create(null);
    for (const { values } of entries) {
      for (const value of values[facet]) ofFacet[value] = (ofFacet[value] ?? 0) + 1;
    }
    counts[facet] = ofFacet;
  }
  return counts;
}
