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
