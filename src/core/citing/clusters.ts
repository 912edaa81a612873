import type { CslItem } from '../model/csl.ts';
import { itemDigest, pageKey } from './cache-key.ts';
import type { Cluster } from './citation.ts';
import { type FormattedPage, readPage } from './page.ts';
import { type PageOptions, printPage } from './print-page.ts';
import type { Style } from './style.ts';

/**
 * The citations of one page with its reference list, which share the letters after the year and
 * the names told apart. The output is HTML, escaped by the engine; the list is in the style's
 * order. Where a style has nothing left without the author (MLA without a page), a narrative
 * citation is the author alone and `[-@key]` prints the author after all.
 * @throws {Error} for an unknown key, an empty citation, or a work with neither names nor title.
 */
export function formatPage(
  clusters: readonly Cluster[],
  itemsByKey: ReadonlyMap<string, CslItem>,
  style: Style,
  options: PageOptions,
): FormattedPage {
  const { cache, uncited = [] } = options;
  const cited = listedItems(clusters, uncited, itemsByKey);
  if (cache === undefined) return printPage(clusters, cited, style, options);
  const key = pageCacheKey(clusters, [...cited.values()], style, options);
  const kept = readPage(cache.get(key));
  if (kept !== undefined) return kept;
  const page = printPage(clusters, cited, style, options);
  cache.set(key, JSON.stringify(page));
  return page;
}

/**
 * The key under which a cache holds a page. `listed` holds the records in the order of first
 * citation, then those of works without one.
 */
export function pageCacheKey(
  clusters: readonly Cluster[],
  listed: readonly CslItem[],
  style: Style,
  { locale, marked = false }: Pick<PageOptions, 'locale' | 'marked'>,
): string {
  return pageKey(clusters, listed.map(itemDigest), style, locale, marked);
}

/** The records of the works cited, in the order of first citation, then of those that are not. */
function listedItems(
  clusters: readonly Cluster[],
  uncited: readonly string[],
  itemsByKey: ReadonlyMap<string, CslItem>,
): Map<string, CslItem> {
  const listed = new Map<string, CslItem>();
  for (const { items } of clusters) {
    if (items.length === 0) throw new Error('A citation cites no work.');
  }
  const keys = [...clusters.flatMap(({ items }) => items.map(({ key }) => key)), ...uncited];
  for (const key of keys) {
    const item = itemsByKey.get(key);
    if (item === undefined) throw new Error(`There is no record with the key "${key}".`);
    listed.set(key, item);
  }
  return listed;
}
