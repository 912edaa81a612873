import type { CslItem } from '../model/csl.ts';
import { authorPart } from './author-part.ts';
import type { CitationCache } from './cache-key.ts';
import type { Cluster } from './citation.ts';
import { engineFor, useItems } from './engine.ts';
import type { Locale } from './locale.ts';
import { printCitations } from './marks.ts';
import type { FormattedPage, ReferenceList } from './page.ts';
import { plainPress } from './plain-press.ts';
import { mistakableWorks, plainRegistry } from './plain-registry.ts';
import { type Press, type PrintedCluster, printClusters } from './print-clusters.ts';
import { mergedList, referenceList } from './reference-list.ts';
import type { Style } from './style.ts';

export interface PageOptions {
  readonly locale: Locale;
  readonly cache?: CitationCache | undefined;
  /**
   * Puts each work's part of a citation into `<a data-cite="key">`, for a renderer to give it an
   * address. In numeric styles and in notes only citations of one work are marked.
   */
  readonly marked?: boolean | undefined;
}

/**
 * Prints a page; `cited` holds the records of all works cited, and no others, in the order of first
 * citation. The full engine begins anew on each page. Where the style allows it, it is spared all
 * citations but those with a work that could be taken for another one of the page.
 */
export function printPage(
  clusters: readonly Cluster[],
  cited: ReadonlyMap<string, CslItem>,
  style: Style,
  { locale, cache, marked = false }: PageOptions,
): FormattedPage {
  if (clusters.length === 0) return { clusters: [], notes: [], list: [] };
  if (!style.citationsStandAlone) {
    const press = fullPress(cited, style, locale);
    const printed = printClusters(clusters, press, marked);
    return pageOf(printed, referenceList(press.engine, cited, style, { locale, cache }));
  }
  const registry = plainRegistry([...cited.values()], style, locale);
  const mistakable = mistakableWorks(registry.engine, cited.keys());
  const isUnclear = ({ items }: Cluster) => items.some(({ key }) => mistakable.has(key));
  const unclear = clusters.filter(isUnclear);
  const full = unclear.length === 0 ? undefined : fullPress(citedBy(unclear, cited), style, locale);
  const toldApart = full === undefined ? [] : printClusters(unclear, full, marked);
  const clear = clusters.filter((cluster) => !isUnclear(cluster));
  const plain = printClusters(clear, plainPress(registry, cited, style, locale), marked);
  const printed = clusters.flatMap(
    (cluster) => (isUnclear(cluster) ? toldApart : plain).shift() ?? [],
  );
  const engines = { plain: registry.engine, full: full?.engine, mistakable };
  return pageOf(printed, mergedList(engines, cited, style, { locale, cache }));
}

function pageOf(printed: readonly PrintedCluster[], list: ReferenceList): FormattedPage {
  return {
    clusters: printed.map(({ text }) => text),
    notes: printed.flatMap(({ note }) => note ?? []),
    list,
  };
}

/** The records of the works in some citations, in the order of first citation. */
function citedBy(
  clusters: readonly Cluster[],
  cited: ReadonlyMap<string, CslItem>,
): ReadonlyMap<string, CslItem> {
  const keys = new Set(clusters.flatMap(({ items }) => items.map(({ key }) => key)));
  return new Map([...cited].filter(([key]) => keys.has(key)));
}

/** Prints by the full style, and tells works apart. */
function fullPress(cited: ReadonlyMap<string, CslItem>, style: Style, locale: Locale): Press {
  const engine = engineFor(style.digest, () => style.xml, locale, 'html');
  useItems(engine, cited, style);
  return {
    engine,
    cited,
    style,
    locale,
    print: (citations, marked) =>
      printCitations(engine, marked, () =>
        engine.rebuildProcessorState(citations, 'html', []).map(([, , text]) => text),
      ),
    author: (item) => authorPart(engine, item, locale),
  };
}
