/** The languages that the interface speaks, by their tags; the name of a language is that of its folder. */
export const LANGUAGES = ['de', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

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
  const [name] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === name);
}
