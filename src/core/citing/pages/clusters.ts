import type { CslItem } from '../../model/csl.ts';
import { rememberWith } from '../../text/remember.ts';
import { itemDigest, pageKey } from '../cache-key.ts';
import type { Cluster } from '../citation.ts';
import type { CitingContext } from '../citing-context.ts';
import { type FormattedPage, readPage } from './page.ts';
import { type PageOptions, printPage } from './print-page.ts';

/**
 * What `Formatter.page` gives.
 * @throws {Error} for an unknown key, an empty citation, or a work with neither names nor title.
 */
export function formatPage(
  context: CitingContext,
  clusters: readonly Cluster[],
  itemsByKey: ReadonlyMap<string, CslItem>,
  options: PageOptions,
): FormattedPage {
  const { cache } = context;
  const { uncited = [] } = options;
  const cited = listedItems(clusters, uncited, itemsByKey);
  if (cache === undefined) return printPage(context, clusters, cited, options);
  const key = pageCacheKey(context, clusters, [...cited.values()], options);
  const text = cache.get(key);
  const kept = text === undefined ? undefined : readKept(clusters, text);
  if (kept !== undefined) return kept;
  const page = printPage(context, clusters, cited, options);
  cache.set(key, JSON.stringify(page));
  return page;
}

const readKept = rememberWith((_clusters: readonly Cluster[], text: string) => readPage(text));

/**
 * The key under which a cache holds a page. `listed` holds the records in the order of first
 * citation, then those of works without one.
 */
export function pageCacheKey(
  { style, locale }: Pick<CitingContext, 'style' | 'locale'>,
  clusters: readonly Cluster[],
  listed: readonly CslItem[],
  { marked = false, unlisted = false }: Pick<PageOptions, 'marked' | 'unlisted'> = {},
): string {
  return pageKey(clusters, listed.map(itemDigest), style, locale, [
    ...(marked ? ['marked'] : []),
    ...(unlisted ? ['unlisted'] : []),
  ]);
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
