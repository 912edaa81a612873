import * as PAGE_PATHS from '../../core/model/page-paths.ts';

/** The keys that a list can hold, as they are called now: what a kept or shared list is held against. */
export interface KeyFile {
  readonly keys: readonly string[];
  /** Keys of before, each with the one that took its place. */
  readonly moved: Readonly<Record<string, string>>;
  /** In how many files the records stand: `packOf` says in which. */
  readonly packs: number;
}

/** Where the keys stand, below the base. */
export const KEY_FILE = `${PAGE_PATHS.myList}keys.json`;

/** So many works share a file of records, more or less. */
const PACK = 16;

/** In how many files the records of a library stand: a power of two, so that most works stay in theirs. */
export function packsFor(works: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, works) / PACK)));
}

/** The file of a work’s record: FNV-1a of its key, by the number of files. */
export function packOf(key: string, packs: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash % packs;
}

/** Where a file of records stands, below the base. */
export function recordsFile(pack: number): string {
  return `${PAGE_PATHS.myList}records/${pack}.json`;
}

/** Where the data of a list of the library stands, below the base; `path` is `people/addams`. */
export function listDataFile(path: string): string {
  return `${path}.list.json`;
}

/** Where a list stands in the library’s style, below the base and up to the ending. */
export function formattedListFile(path: string): string {
  return `${path}.list`;
}

/** Where the file of a style stands, below the base. */
export function styleFile(id: string): string {
  return `styles/${id}.csl`;
}

/** Where the terms of a language stand, below the base. */
export function localeFile(lang: string): string {
  return `styles/locales-${lang}.xml`;
}

/** Where the colours of the tones stand, below the base, where a library has its own. */
export const TONES_FILE = 'tones.css';

/** The titles of every style that a reader can search for: what a search field loads. */
export interface TitlesFile {
  /** The address of a style’s original without `<id>.csl`; it names the authors. */
  readonly originals: string;
  /** The languages whose terms are served. */
  readonly locales: readonly string[];
  /** Sorted by id; a style without a pack has a file of its own. */
  readonly styles: readonly (readonly [id: string, title: string, pack?: number])[];
}

/** Where stands what the search knows of all entries (`SearchFile`), below the base. */
export const SEARCH_FILE = `${PAGE_PATHS.search}entries.json`;

/** Where numbers and summaries of a large library stand (`ApartFile`), loaded when they are needed. */
export const SEARCH_APART_FILES = {
  numbers: `${PAGE_PATHS.search}numbers.json`,
  summary: `${PAGE_PATHS.search}summaries.json`,
} as const;

/** Where each DOI and ISBN leads, for the page that stands at addresses that lead nowhere. */
export const NUMBER_ADDRESSES_FILE = `${PAGE_PATHS.search}by-number.json`;

/** Where the description of the search for browsers stands; its ending tells servers its type. */
export const OPEN_SEARCH_FILE = 'opensearch.osdx';

/** Where the titles stand, below the base. */
export const TITLES_FILE = 'styles/titles.json';

/** Where a pack of styles stands (`StylePack`), below the base. */
export function stylePackFile(pack: number): string {
  return `styles/packs/${String(pack).padStart(2, '0')}.json`;
}
