import type { CitationCache } from '../../core/citing/cache-key.ts';
import { EVERY_WORD_LIST } from '../../core/citing/every-word-list.ts';
import { createFormatter } from '../../core/citing/formatter.ts';
import { MOST_STYLES, type SiteConfig } from '../../core/model/site-config.ts';
import type { PreparedStyle } from '../../core/render/citations/copied-styles.ts';
import type { ReportFault } from '../../disk/cache-files.ts';
import { loadLocale, loadStyle } from '../../disk/style-files.ts';
import { localeOfStyle, styleLabel, styleName } from '../pages/style-labels.ts';

/**
 * The styles of a site, its own first, each once.
 * @throws {Error} where there are more than a box of references can show.
 */
export function styleIds({ style, styles }: Pick<SiteConfig, 'style' | 'styles'>): string[] {
  const ids = [...new Set([style, ...styles])];
  if (ids.length > MOST_STYLES) {
    throw new Error(
      `src/site.config.ts names ${ids.length} citation styles; a page can show ${MOST_STYLES}. Leave some of "styles" out.`,
    );
  }
  return ids;
}

/** What a style can be prepared with beside its cache. */
export interface PrepareOptions {
  /** Hears of damaged caches. */
  readonly report?: ReportFault | undefined;
  /** Styles that were prepared before: one whose files are the same goes on with its engines. */
  readonly before?: readonly PreparedStyle[] | undefined;
}

/**
 * A style with its names, ready to format references.
 * @throws {Error} for a style or a locale that is not there or is broken.
 */
export function prepareStyle(
  id: string,
  root: string,
  language: string,
  cache: CitationCache,
  { report, before = [] }: PrepareOptions = {},
): PreparedStyle {
  const style = loadStyle(id, root, report);
  const locale = loadLocale(localeOfStyle(style, language), root, report);
  const known = before.find(
    ({ formatter }) =>
      formatter.style.id === style.id &&
      formatter.style.digest === style.digest &&
      formatter.locale.digest === locale.digest,
  );
  const formatter =
    known === undefined
      ? createFormatter(style, locale, { words: EVERY_WORD_LIST, cache })
      : known.formatter.withCache(cache);
  return { formatter, styleLabel: styleLabel(style), styleName: styleName(style) };
}
