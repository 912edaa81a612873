import type { Style } from '../../core/citing/styles/style.ts';
import { citationStyleWords } from '../../words/words.ts';

/** The words of the common styles, by their ids. */
const LABELS: Readonly<Record<string, { readonly label: string; readonly name: string }>> =
  citationStyleWords.styles;

/** `default-locale` of common styles, which the packages leave out of the files. */
const LOCALES: Readonly<Record<string, string>> = { 'harvard-cite-them-right': 'en-GB' };

/** The short name of a style; any that is not common goes by its own title. */
export function styleLabel({ id, title }: Pick<Style, 'id' | 'title'>): string {
  return LABELS[id]?.label ?? title;
}

/** A style with the edition that its file names: “MLA, 9th edition”. */
export function styleName({ id, title, edition }: Pick<Style, 'id' | 'title' | 'edition'>): string {
  const name = LABELS[id]?.name;
  // A title that stands for itself names the edition already.
  if (name === undefined) return title;
  return edition === undefined ? name : citationStyleWords.edition(name, edition);
}

/** The CSL locale of a language that is given without a region. */
export function localeOf(language: string): string {
  const regions: Readonly<Record<string, string>> = {
    en: 'en-US',
    de: 'de-DE',
    fr: 'fr-FR',
    es: 'es-ES',
    nl: 'nl-NL',
    it: 'it-IT',
    pt: 'pt-PT',
  };
  return regions[language] ?? language;
}

/**
 * The CSL locale of a style on a site in that language: where the language has no region, that of
 * the style, so that Harvard keeps the quotation marks of its country.
 */
export function localeOfStyle({ id, xml }: Pick<Style, 'id' | 'xml'>, language: string): string {
  const stated = /<style\b[^>]*\sdefault-locale=["']([\w-]+)["']/.exec(xml)?.[1];
  const own = stated ?? LOCALES[id];
  return own?.startsWith(`${language}-`) ? own : localeOf(language);
}

/** The locales that the common styles ask for on a site in that language, and its own, each once. */
export function localesOf(ids: readonly string[], language: string): string[] {
  const locales = ids.map((id) => localeOfStyle({ id, xml: '' }, language));
  return [...new Set([localeOf(language), ...locales])];
}
