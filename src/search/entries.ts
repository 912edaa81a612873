import type { LeadRecord } from '../core/finding/find-leads.ts';
import type { NameRecord, RecordedName } from '../core/finding/name-record.ts';
import { languageInAddress } from '../core/model/language-tags.ts';
import * as PAGE_PATHS from '../core/model/page-paths.ts';
import { plainNamesOf } from '../core/render/records/names-line.ts';
import { SEARCH_FILTERS } from '../core/render/search-facts.ts';
import type { SearchFile, SearchFileEntry } from '../core/render/search-file.ts';
import { byFacet, type Facet } from './facets.ts';

/** An entry as results are found, drawn, sorted and narrowed by, without its text. */
export interface Entry extends NameRecord {
  /** Its address, with the base. */
  readonly href: string;
  /** Who made it, as the line above its title says. */
  readonly who: string;
  /** The year or the dates as printed. */
  readonly dates: string;
  readonly basis: string | undefined;
  readonly year: number | undefined;
  /** When it was made or last changed, ISO. */
  readonly changed: string | undefined;
  /** What Pagefind calls its page. */
  readonly page: string | undefined;
  readonly translations?: readonly TranslatedPage[] | undefined;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** The page of an entry in another language. */
export interface TranslatedPage {
  /** The tag of the language. */
  readonly language: string;
  /** What the entry is called there. */
  readonly title: string;
  /** Its address, with the base. */
  readonly href: string;
  /** What Pagefind calls it. */
  readonly page: string | undefined;
}

/** A work that is only said to exist, with its address. */
export interface Lead extends LeadRecord {
  readonly href: string;
}

/** All that the search knows without any text. */
export interface KnownEntries {
  readonly entries: readonly Entry[];
  /** Words that mean the same to the search, group by group. */
  readonly synonyms: SearchFile['synonyms'];
  /** True where numbers and summaries stand in files of their own. */
  readonly isDivided: boolean;
  /** What is told below the results. */
  readonly leads: readonly Lead[];
}

/**
 * Reads the file of all entries. `base` begins and ends with a slash.
 *
 * @throws {Error} when it is another file.
 */
export function readEntries(file: unknown, base: string): KnownEntries {
  if (!isSearchFile(file)) throw new Error('The file of all entries does not hold the entries.');
  const titles = new Map(file.entries.map(({ path, title }) => [path, title]));
  return {
    entries: file.entries.map((entry) => entryFrom(entry, file, titles, base)),
    synonyms: file.synonyms,
    isDivided: file.isDivided,
    leads: (file.leads ?? []).map(({ path, ...lead }) => ({ ...lead, href: `${base}${path}` })),
  };
}

function entryFrom(
  told: SearchFileEntry,
  { values: listed, gathering = [] }: SearchFile,
  titles: ReadonlyMap<string, string>,
  base: string,
): Entry {
  const { path, filters, contributors = [], organizations = [], venueShort, ...entry } = told;
  const translations = entry.translations?.map(({ language, title = entry.title, page }) => ({
    language,
    title,
    href: `${base}${path}${languageInAddress(language)}/`,
    page,
  }));
  const [kind = '', id = ''] = path.split('/');
  const values = byFacet((facet) =>
    (filters[facet] ?? []).flatMap((place) => listed[facet][place] ?? []),
  );
  const filedUnder = organizations.flatMap(
    (one) => titles.get(`${PAGE_PATHS.organizations}${one}/`) ?? [],
  );
  return {
    ...entry,
    translations,
    href: `${base}${path}`,
    kind,
    gathers: gathering.includes(kind),
    id,
    who: entry.who ?? plainNamesOf(values.author),
    dates: entry.dates ?? String(entry.year ?? ''),
    basis: entry.basis,
    year: entry.year,
    changed: entry.changed,
    page: entry.page,
    values,
    names: [...values.author, ...contributors].map(nameParts),
    venue: [...values.venue, venueShort].filter(Boolean).join('; '),
    form: [...values.kind, ...values.type, ...values.evidence],
    about: [...values.concept, ...values.person, ...filedUnder].filter(
      (heading) => heading !== entry.title,
    ),
  };
}

/** “Doe, Jane” in its parts; a name without parts is one. */
function nameParts(name: string): RecordedName {
  const [family = '', ...given] = name.split(', ');
  return given.length === 0 ? [family] : [family, given.join(', ')];
}

/** The build wrote the file whole; what is looked at tells it from any other. */
function isSearchFile(file: unknown): file is SearchFile {
  if (!isObject(file) || !isObject(file['values']) || !Array.isArray(file['entries'])) return false;
  const { values } = file;
  return (
    Array.isArray(file['synonyms']) &&
    SEARCH_FILTERS.every((facet) => Array.isArray(values[facet])) &&
    file['entries'].every(
      (entry: unknown) =>
        isObject(entry) &&
        typeof entry['path'] === 'string' &&
        typeof entry['title'] === 'string' &&
        isObject(entry['filters']),
    )
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
