/** The keys that a list can hold, as they are called now: what a kept or shared list is held against. */
export interface KeyFile {
  readonly keys: readonly string[];
  /** Keys of before, each with the one that took its place. */
  readonly moved: Readonly<Record<string, string>>;
}

/** Where the keys stand, below the base. */
export const KEY_FILE = 'my-list/keys.json';

/** Where the record of a work stands, below the base. */
export function recordFile(key: string): string {
  return `works/${key}/list.json`;
}

/** Where the file of a style stands, below the base. */
export function styleFile(id: string): string {
  return `styles/${id}.csl`;
}

/** Where the terms of a language stand, below the base. */
export function localeFile(lang: string): string {
  return `styles/locales-${lang}.xml`;
}

/** The titles of every style that a reader can search for: what a search field loads. */
export interface TitlesFile {
  /** The address of a style’s original without `<id>.csl`; it names the authors. */
  readonly originals: string;
  /** The languages whose terms are served. */
  readonly locales: readonly string[];
  /** Sorted by id; a style without a pack has a file of its own. */
  readonly styles: readonly (readonly [id: string, title: string, pack?: number])[];
}

/** Where the titles stand, below the base. */
export const TITLES_FILE = 'styles/titles.json';

/** Where a pack of styles stands (`StylePack`), below the base. */
export function packFile(pack: number): string {
  return `styles/packs/${String(pack).padStart(2, '0')}.json`;
}
