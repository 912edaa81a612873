import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import processor from 'citeproc';
import type { Locale } from '../locale.ts';

/** Styles that come with the engine, by their names in the official repository; in a browser, none. */
const BUNDLED_STYLES: Readonly<Record<string, string>> = {
  apa: 'apa',
  'harvard-cite-them-right': 'harvard1',
  'nlm-citation-sequence': 'vancouver',
};

/** The ids of the styles that come with the engine. */
export const BUNDLED_STYLE_IDS: readonly string[] = Object.keys(BUNDLED_STYLES);

/** The XML of a style that comes with the engine, or undefined. */
export function bundledStyle(id: string): string | undefined {
  const name = Object.hasOwn(BUNDLED_STYLES, id) ? BUNDLED_STYLES[id] : undefined;
  return name === undefined ? undefined : plugins.config.get('@csl').styles.get(name);
}

/**
 * The XML of a locale that comes with the engine (en-US, de-DE, es-ES, fr-FR, nl-NL), or undefined.
 * In a browser there is none: see `servedLocale`.
 */
export function bundledLocale(lang: string): string | undefined {
  const { locales } = plugins.config.get('@csl');
  return locales.has(lang) ? locales.get(lang) : undefined;
}

/** What the engine reads before a locale, for what that lacks: en-US before en-GB; mostly nothing. */
export function baseLocale(lang: string): Pick<Locale, 'lang' | 'xml'> | undefined {
  const { base, best } = processor.localeResolve(lang);
  const xml = base === best ? undefined : bundledLocale(base);
  return xml === undefined ? undefined : { lang: base, xml };
}
