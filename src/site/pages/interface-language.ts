import site from '../../site.config.ts';
import { isSpoken, wordsLanguage } from '../../words/languages.ts';

/**
 * The `lang` of what is interface and nothing else, where that is in another language than the page:
 * English on a site in a language that has no words here.
 */
export const interfaceLang: string | undefined = isSpoken(site.language)
  ? undefined
  : wordsLanguage(site.language);
