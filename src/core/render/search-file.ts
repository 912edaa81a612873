import type { Entry } from '../body/entry.ts';
import type { LeadRecord } from '../finding/find-leads.ts';
import { type NameFacts, nameFacts } from '../finding/name-facts.ts';
import { factsOf, isSearched, KIND_NAMES, pathOf } from '../model/kinds.ts';
import * as PAGE_PATHS from '../model/page-paths.ts';
import { headingOf } from './records/entry-names.ts';
import { dateOfChange } from './records/history.ts';
import { plainNamesOf } from './records/names-line.ts';
import { SEARCH_FILTERS, type SearchFacts, type SearchFilter } from './search-facts.ts';

/** All that the search knows of an entry without its text. */
export interface SearchFileEntry extends NameFacts {
  /** Its address below the base: `works/christens2010public/`. */
  readonly path: string;
  readonly title: string;
  /** “Christens, Brian D.”: the line above the title, where it is not `plainNamesOf` its authors. */
  readonly who?: string;
  /** The dates as they are printed behind the names, where they are not the year alone. */
  readonly dates?: string;
  /** “Abstract, with the first page”. */
  readonly basis?: string;
  /** The year that a search by years goes by. */
  readonly year?: number;
  /** When it was made or last changed, ISO. */
  readonly changed?: string;
  /** What it can be narrowed by: places in the lists of `values`. */
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly number[]>>>;
  /** The languages in which it has a page, too. */
  readonly translations?: readonly SearchedTranslation[];
  /** What Pagefind calls its page; given when the index is made. */
  readonly page?: string;
}

/** A translated page of an entry. */
interface SearchedTranslation {
  /** Its language as BCP 47 writes it. */
  readonly language: string;
  /** What the entry is called there, where that is not what it is called. */
  readonly title?: string;
  /** What Pagefind calls the page; given when the index is made. */
  readonly page?: string | undefined;
}

/** All entries that the search covers, with every value that they can be narrowed by. */
export interface SearchFile {
  readonly values: Readonly<Record<SearchFilter, readonly string[]>>;
  readonly entries: readonly SearchFileEntry[];
  /** Words that mean the same to the search, group by group. */
  readonly synonyms: readonly (readonly string[])[];
  /** The kinds whose texts gather what many works say. */
  readonly gathering?: readonly string[];
  /** What is told below the results; left out where there is none. */
  readonly leads?: readonly SearchedLead[];
  /** True where numbers and summaries stand in files of their own. */
  readonly isDivided: boolean;
}

/** A work that is only said to exist, with its address below the base. */
export interface SearchedLead extends LeadRecord {
  readonly path: string;
}

/** Those of the entries that the search tells below its results. */
export function searchedLeads(entries: Iterable<Entry>): SearchedLead[] {
  return [...entries].flatMap((entry) => {
    const { shownBelowResults, heading, summary } = factsOf(entry.kind);
    if (!shownBelowResults) return [];
    const { data } = entry;
    return { path: pathOf(entry), title: heading(data), believed: summary?.(data) ?? '' };
  });
}

/** What stands in a file of its own in a large library: DOIs, ISBNs and other numbers; summaries. */
export type ApartField = 'numbers' | 'summary';

/** One such field of every entry that has it, by the path of the entry. */
export type ApartFile<Field extends ApartField> = Readonly<
  Record<string, NonNullable<NameFacts[Field]>>
>;

/** An entry with what its page says to the search. */
export interface SearchedEntry {
  readonly path: string;
  readonly changed: string | undefined;
  readonly search: SearchFacts;
  readonly names: NameFacts;
  readonly translations?: readonly SearchedTranslation[] | undefined;
}

/** What the search knows of an entry, by its page and those in other languages. */
export function searchedEntry(
  entry: Entry,
  { search }: { search: SearchFacts },
  translations: readonly Entry[] = [],
): SearchedEntry {
  return {
    path: pathOf(entry),
    changed: dateOfChange(entry),
    search,
    names: nameFacts(entry),
    translations: translations.flatMap((translated) => {
      const language = translated.translation?.language;
      const title = headingOf(translated);
      if (language === undefined) return [];
      return title === headingOf(entry) ? { language } : { language, title };
    }),
  };
}

/** What the search knows of a name without an entry, by its page. */
export function searchedName({ slug, search }: { slug: string; search: SearchFacts }) {
  return { path: `${PAGE_PATHS.names}${slug}/`, changed: undefined, search, names: {} };
}

/** Past so many entries numbers and summaries stand apart, since the search loads its file whole. */
export const MOST_WHOLE = 500;

/**
 * What the search knows of all entries. Each value that one can narrow by stands in it once, since a
 * journal or a concept comes with hundreds of works.
 */
export function searchFile(
  searched: readonly SearchedEntry[],
  synonyms: readonly (readonly string[])[] = [],
  leads: readonly SearchedLead[] = [],
): SearchFile {
  const isDivided = searched.length > MOST_WHOLE;
  const values = new Map(SEARCH_FILTERS.map((filter) => [filter, new Map<string, number>()]));
  const entries = searched.map((entry): SearchFileEntry => {
    const { path, changed, search, names, translations = [] } = entry;
    const filters: Partial<Record<SearchFilter, number[]>> = {};
    for (const [filter, value] of search.filters) {
      const known = values.get(filter) ?? new Map<string, number>();
      const place = known.get(value) ?? known.size;
      known.set(value, place);
      const places = filters[filter] ?? [];
      filters[filter] = places.includes(place) ? places : [...places, place];
    }
    const { title = '', names: who, year: dates, basis } = Object.fromEntries(search.metas);
    const { numbers, summary, ...called } = names;
    const authors = new Set(
      search.filters.flatMap(([filter, value]) => (filter === 'author' ? [value] : [])),
    );
    return {
      path,
      title,
      ...((who ?? '') !== plainNamesOf([...authors]) && { who: who ?? '' }),
      ...(dates && dates !== String(search.year) && { dates }),
      ...(basis && { basis }),
      ...(search.year !== undefined && { year: search.year }),
      ...(changed !== undefined && { changed }),
      filters,
      ...called,
      ...(translations.length > 0 && { translations }),
      ...(numbers && !isDivided && { numbers }),
      ...(summary && !isDivided && { summary }),
    };
  });
  const listed = SEARCH_FILTERS.map((filter) => [filter, [...(values.get(filter)?.keys() ?? [])]]);
  return {
    values: Object.fromEntries(listed),
    entries,
    synonyms,
    gathering: KIND_NAMES.filter((kind) => isSearched(kind) && factsOf(kind).gathersWorks),
    isDivided,
    ...(leads.length > 0 && { leads }),
  };
}

/** A field of a library that is too large to have it among the entries; otherwise nothing. */
export function apartFile<Field extends ApartField>(
  searched: readonly SearchedEntry[],
  field: Field,
): ApartFile<Field> {
  if (searched.length <= MOST_WHOLE) return {};
  return Object.fromEntries(
    searched.flatMap(({ path, names }) => {
      const value = names[field];
      return value ? [[path, value] as const] : [];
    }),
  );
}
