import type { CitationCache } from '../core/citing/cache-key.ts';
import type { SiteConfig } from '../core/model/site-config.ts';
import type { PreparedStyle } from '../core/render/copied-styles.ts';
import type { ReportFault } from '../disk/cache-files.ts';
import { loadLocale, loadStyle } from '../disk/style-files.ts';
import { localeOfStyle, styleLabel, styleName } from './style-labels.ts';

/** The style sheet shows one panel of so many; BibTeX is one more. */
const MOST_STYLES = 11;

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

/**
 * A style with its locale and its names, ready to format references. `report` hears of damaged
 * caches.
 * @throws {Error} for a style or a locale that is not there or is broken.
 */
export function prepareStyle(
  id: string,
  root: string,
  language: string,
  cache: CitationCache,
  report?: ReportFault,
): PreparedStyle {
  const style = loadStyle(id, root, report);
  const locale = loadLocale(localeOfStyle(style, language), root, report);
  return { style, styleLabel: styleLabel(style), styleName: styleName(style), locale, cache };
}
