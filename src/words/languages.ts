import * as de from './de/index.ts';
import * as en from './en/index.ts';

/** What a language has to say: every section of the English words, in the same form. */
export type Words = typeof en;

/** The languages that the interface speaks, by their tags; the name of a language is that of its folder. */
export const LANGUAGES = { de, en } satisfies Record<string, Words>;

export type Language = keyof typeof LANGUAGES;

/** The language of the words for a site in that language: `de` for `de-AT`, English where there is none. */
export function wordsLanguage(tag: string): Language {
  return spokenLanguage(tag) ?? 'en';
}

/** True where the interface speaks the language of a site. */
export function isSpoken(tag: string): boolean {
  return spokenLanguage(tag) !== undefined;
}

/**
 * The language of the pages of a site: its own, or that of the words where they do not speak it. The
 * interface is most of a page’s parts, so it is the texts of the library that are marked then.
 */
export function pageLanguage(tag: string): string {
  return isSpoken(tag) ? tag : wordsLanguage(tag);
}

function spokenLanguage(tag: string): Language | undefined {
  const [language = ''] = tag.toLowerCase().split('-');
  return isLanguage(language) ? language : undefined;
}

function isLanguage(name: string): name is Language {
  return Object.hasOwn(LANGUAGES, name);
}
