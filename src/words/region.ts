import { siteLanguage } from './site-language.ts';

/** In a bundle, the site’s integration puts the language itself in the place of the question. */
const site: string = await siteLanguage();

/** The locale of words in a language, with the region of a site that has one: `de-AT` for `de`. */
export function regional(language: string): string {
  return site.toLowerCase().split('-')[0] === language ? site : language;
}
