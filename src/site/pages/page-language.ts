import site from '../../site.config.ts';
import { isSpoken, pageLanguage } from '../../words/languages.ts';

/** The `lang` of every page. */
export const pageLang: string = pageLanguage(site.language);

/** The `lang` of what entries and settings say, where it is another than that of the page. */
export const libraryLang: string | undefined = isSpoken(site.language) ? undefined : site.language;

/** The `lang` of what the interface says inside such a text. */
export const interfaceLang: string | undefined = libraryLang && pageLang;
