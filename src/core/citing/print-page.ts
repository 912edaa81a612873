import type { CslItem } from '../model/csl.ts';
import { authorPart } from './author-part.ts';
import type { CitationCache } from './cache-key.ts';
import type { Cluster } from './citation.ts';
import { type Engine, type EngineCitation, engineFor, useItems } from './engine.ts';
import type { Locale } from './locale.ts';
import { printCitations } from './marks.ts';
import type { FormattedPage, ReferenceList } from './page.ts';
import { plainFormatter } from './plain-formatter.ts';
import { mistakableWorks, plainRegistry } from './plain-registry.ts';
import { type CitationFormatter, type PrintedCluster, printClusters } from './print-clusters.ts';
import { mergedList, referenceList } from './reference-list.ts';
import { withShortTitles } from './short-titles.ts';
import type { Style } from './style.ts';

export interface PageOptions {
  readonly locale: Locale;
  readonly cache?: CitationCache | undefined;
  /**
   * Puts each work's part of a citation into `<a data-cite="key">`, for a renderer to give it an
   * address. In numeric styles and in notes only citations of one work are marked.
   */
  readonly marked?: boolean | undefined;
  /** Works for the list that no citation names, by their keys. */
  readonly uncited?: readonly string[] | undefined;
}

/**
 * Prints a page; `listed` holds the records of all works cited in the order of first citation, then
 * those that are listed without a citation, and no others. The full engine begins anew on each page. Where the style allows it, it is spared all
 * citations but those with a work that could be taken for another one of the page.
 */
export function printPage(
  clusters: readonly Cluster[],
  listed: ReadonlyMap<string, CslItem>,
  style: Style,
  { locale, cache, marked = false }: PageOptions,
): FormattedPage {
  if (listed.size === 0) return { clusters: [], notes: [], list: [] };
  if (!style.citationsStandAlone) {
    const formatter = fullFormatter(listed, clusters, style, locale);
    const printed = printClusters(clusters, formatter, marked);
    return pageOf(printed, referenceList(formatter.engine, listed, style, { locale, cache }));
  }
  const registry = plainRegistry([...listed.values()], style, locale);
  const mistakable = mistakableWorks(registry.engine, listed.keys());
  const isUnclear = ({ items }: Cluster) => items.some(({ key }) => mistakable.has(key));
  const unclear = clusters.filter(isUnclear);
  const ambiguous = needingDisambiguation(unclear, mistakable, listed);
  const full = ambiguous.size === 0 ? undefined : fullFormatter(ambiguous, unclear, style, locale);
  const clearedUp = full === undefined ? [] : printClusters(unclear, full, marked);
  const clear = clusters.filter((cluster) => !isUnclear(cluster));
  const plain = printClusters(clear, plainFormatter(registry, listed, style, locale), marked);
  const printed = clusters.flatMap(
    (cluster) => (isUnclear(cluster) ? clearedUp : plain).shift() ?? [],
  );
  const engines = { plain: registry.engine, full: full?.engine, mistakable };
  return pageOf(printed, mergedList(engines, listed, style, { locale, cache }));
}

function pageOf(printed: readonly PrintedCluster[], list: ReferenceList): FormattedPage {
  return {
    clusters: printed.map(({ text }) => text),
    notes: printed.flatMap(({ note }) => note ?? []),
    list,
  };
}

/** The records that a full engine must hold: works of unclear citations, and all that are unclear. */
function needingDisambiguation(
  unclear: readonly Cluster[],
  mistakable: ReadonlySet<string>,
  listed: ReadonlyMap<string, CslItem>,
): ReadonlyMap<string, CslItem> {
  const cited = new Set(unclear.flatMap(({ items }) => items.map(({ key }) => key)));
  return new Map([...listed].filter(([key]) => cited.has(key) || mistakable.has(key)));
}

/** Prints by the full style, and tells works apart, those without a citation among them. */
function fullFormatter(
  works: ReadonlyMap<string, CslItem>,
  clusters: readonly Cluster[],
  style: Style,
  locale: Locale,
): CitationFormatter {
  const engine = engineFor(style.digest, () => style.xml, locale, 'html');
  useItems(engine, withShortTitles(works, style), style);
  const cited = new Set(clusters.flatMap(({ items }) => items.map(({ key }) => key)));
  const uncited = [...works.keys()].filter((key) => !cited.has(key));
  if (uncited.length > 0) engine.updateItems([...works.keys()]);
  return {
    engine,
    cited: works,
    style,
    locale,
    print: (citations, marked) =>
      printCitations(engine, marked, () =>
        uncited.length === 0
          ? engine.rebuildProcessorState(citations, 'html', []).map(([, , text]) => text)
          : printOneByOne(engine, citations),
      ),
    author: (item) => authorPart(engine, item, locale),
  };
}

/** Tells the engine that it holds every work already. */
const ALL_KNOWN = 2;

/**
 * The same as rebuilding the engine’s state, which would print the citations before it takes the
 * uncited works in: no citation would have the letter that tells it from one of them.
 */
function printOneByOne(engine: Engine, citations: readonly EngineCitation[]): string[] {
  const texts = citations.map(() => '');
  const before: [string, number][] = [];
  for (const citation of citations) {
    const [, printed] = engine.processCitationCluster(citation, before, [], ALL_KNOWN);
    for (const [index, text] of printed) texts[index] = text;
    before.push([citation.citationID, citation.properties.noteIndex]);
  }
  return texts;
}
