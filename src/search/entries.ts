import { SEARCH_FILTERS } from '../core/render/search-facts.ts';
import type { SearchFile } from '../core/render/search-file.ts';
import { SEARCH_FILE } from '../site/files/file-paths.ts';
import { byFacet, type Facet } from './facets.ts';

/** An entry as results are drawn, sorted and narrowed by, without its text. */
export interface Entry {
  /** Its address, with the base. */
  readonly href: string;
  /** Its id: of a work, the citation key. */
  readonly id: string;
  readonly title: string;
  readonly names: string;
  /** The year or the dates as printed. */
  readonly dates: string;
  readonly basis: string | undefined;
  readonly tone: string | undefined;
  readonly year: number | undefined;
  /** When it was last read or changed, ISO. */
  readonly changed: string | undefined;
  /** What Pagefind calls its page. */
  readonly page: string | undefined;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/**
 * Loads what the search knows of all entries. `base` begins and ends with a slash.
 *
 * @throws {Error} when the file cannot be loaded or is another.
 */
export async function loadEntries(base: string): Promise<Entry[]> {
  const response = await fetch(`${base}${SEARCH_FILE}`);
  if (!response.ok) throw new Error(`${SEARCH_FILE} could not be loaded: ${response.status}.`);
  return readEntries(await response.json(), base);
}

/**
 * Reads the file of all entries.
 *
 * @throws {Error} when it is another file.
 */
export function readEntries(file: unknown, base: string): Entry[] {
  if (!isSearchFile(file)) throw new Error(`${SEARCH_FILE} does not hold the entries.`);
  const { values } = file;
  return file.entries.map((entry) => ({
    href: `${base}${entry.path}`,
    id: entry.path.split('/').at(-2) ?? '',
    title: entry.title,
    names: entry.names ?? '',
    dates: entry.dates ?? '',
    basis: entry.basis,
    tone: entry.tone,
    year: entry.year,
    changed: entry.changed,
    page: entry.page,
    values: byFacet((facet) =>
      (entry.filters[facet] ?? []).flatMap((place) => values[facet]?.[place] ?? []),
    ),
  }));
}

/** The build wrote the file whole; what is looked at tells it from any other. */
function isSearchFile(file: unknown): file is SearchFile {
  if (!isObject(file) || !isObject(file['values']) || !Array.isArray(file['entries'])) return false;
  const { values } = file;
  return (
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
