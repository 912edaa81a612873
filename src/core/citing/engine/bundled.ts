// The files alone: the plug-in around them brings programs of which nothing is used.
import locales from '@citation-js/plugin-csl/lib-mjs/locales.json' with { type: 'json' };
import styles from '@citation-js/plugin-csl/lib-mjs/styles.json' with { type: 'json' };
import processor from 'citeproc';
import type { Locale } from '../locale.ts';

/** Texts by name; in a browser, none. */
type Texts = Readonly<Record<string, string>>;

const LOCALES: Texts = locales;
const STYLES: Texts = styles;

/** Styles of citation-js, by their names in the official repository. */
const STYLE_NAMES: Texts = {
  apa: 'apa',
  'harvard-cite-them-right': 'harvard1',
  'nlm-citation-sequence': 'vancouver',
};

/** The ids of the styles that come with citation-js. */
export const BUNDLED_STYLE_IDS: readonly string[] = Object.keys(STYLE_NAMES);

/** The XML of a style that comes with citation-js, or undefined. */
export function bundledStyle(id: string): string | undefined {
  const name = textOf(STYLE_NAMES, id);
  return name === undefined ? undefined : textOf(STYLES, name);
}

/**
 * The XML of a locale that comes with citation-js (en-US, de-DE, es-ES, fr-FR, nl-NL), or undefined.
 * In a browser there is none: see `servedLocale`.
 */
export function bundledLocale(lang: string): string | undefined {
  return textOf(LOCALES, lang);
}

function textOf(texts: Texts, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}

/** What the engine reads before a locale, for what that lacks: en-US before en-GB; mostly nothing. */
export function baseLocale(lang: string): Pick<Locale, 'lang' | 'xml'> | undefined {
  const { base, best } = processor.localeResolve(lang);
  const xml = base === best ? undefined : bundledLocale(base);
  return xml === undefined ? undefined : { lang: base, xml };
}
