import { factsOf, type Kind, sharesPage } from '../model/kinds.ts';
import { SEARCH_FILTERS, type SearchFacts, type SearchFilter } from './search-facts.ts';

/** True where the search covers a kind: its entries have pages of their own that search engines list. */
export function isSearched(kind: Kind): boolean {
  return !sharesPage(kind) && factsOf(kind).inSiteMap !== false;
}

/** An entry as the search of the site knows it without its text. */
export interface SearchFileEntry {
  /** Its address below the base: `works/christens2010public/`. */
  readonly path: string;
  readonly title: string;
  /** “Christens, Brian D.”: the line above the title. */
  readonly names?: string;
  /** The year or the dates, as they are printed behind the names. */
  readonly dates?: string;
  /** “Abstract, with the first page”. */
  readonly basis?: string;
  readonly tone?: string;
  /** The year that a search by years goes by. */
  readonly year?: number;
  /** When it was last read or changed, ISO. */
  readonly changed?: string;
  /** What it can be narrowed by: places in the lists of `values`. */
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly number[]>>>;
  /** What Pagefind calls its page; given when the index is made. */
  readonly page?: string;
}

/** All entries that the search covers, with every value that they can be narrowed by. */
export interface SearchFile {
  readonly values: Readonly<Record<SearchFilter, readonly string[]>>;
  readonly entries: readonly SearchFileEntry[];
}

/** An entry with what its page says to the search. */
export interface SearchedEntry {
  readonly path: string;
  readonly changed: string | undefined;
  readonly search: SearchFacts;
}

/**
 * What the search knows of all entries. Each value that one can narrow by stands in it once, since a
 * journal or a concept comes with hundreds of works.
 */
export function searchFile(searched: readonly SearchedEntry[]): SearchFile {
  const values = new Map(SEARCH_FILTERS.map((filter) => [filter, new Map<string, number>()]));
  const entries = searched.map(({ path, changed, search }): SearchFileEntry => {
    const filters: Partial<Record<SearchFilter, number[]>> = {};
    for (const [filter, value] of search.filters) {
      const known = values.get(filter) ?? new Map<string, number>();
      const place = known.get(value) ?? known.size;
      known.set(value, place);
      const places = filters[filter] ?? [];
      filters[filter] = places.includes(place) ? places : [...places, place];
    }
    const { title = '', names, year: dates, basis, tone } = Object.fromEntries(search.metas);
    return {
      path,
      title,
      ...(names && { names }),
      ...(dates && { dates }),
      ...(basis && { basis }),
      ...(tone && { tone }),
      ...(search.year !== undefined && { year: search.year }),
      ...(changed !== undefined && { changed }),
      filters,
    };
  });
  const listed = SEARCH_FILTERS.map((filter) => [filter, [...(values.get(filter)?.keys() ?? [])]]);
  return { values: Object.fromEntries(listed), entries };
}
