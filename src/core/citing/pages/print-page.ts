import type { CslItem } from '../../model/csl.ts';
import type { Cluster } from '../citation.ts';
import type { CitingContext } from '../citing-context.ts';
import { useItems } from '../engine/engine.ts';
import type { Engine, EngineCitation } from '../engine/engine-types.ts';
import { mergedList, referenceList } from '../lists/reference-list.ts';
import { authorPart } from './author-part.ts';
import { printCitations } from './marks.ts';
import type { FormattedPage, ReferenceList } from './page.ts';
import { plainFormatter } from './plain-formatter.ts';
import { mistakableWorks, plainRegistry } from './plain-registry.ts';
import { type CitationFormatter, type PrintedCluster, printClusters } from './print-clusters.ts';
import { withShortTitles } from './short-titles.ts';

/** How a page is formatted. */
export interface PageOptions {
  /**
   * Puts each work's part of a citation into `<a data-cite="key">`, for a renderer to give it an
   * address. In numeric styles and in notes only citations of one work are marked.
   */
  readonly marked?: boolean | undefined;
  /** Works for the list that no citation names, by their keys. */
  readonly uncited?: readonly string[] | undefined;
  /** Leaves the list of the page empty, for citations that stand on none. */
  readonly unlisted?: boolean | undefined;
}

/**
 * Prints a page; `listed` holds the records of all works cited in the order of first citation, then
 * those that are listed without a citation, and no others. The full engine begins anew on each page. Where the style allows it, it is spared all
 * citations but those with a work that could be taken for another one of the page.
 */
export function printPage(
  context: CitingContext,
  clusters: readonly Cluster[],
  listed: ReadonlyMap<string, CslItem>,
  { marked = false, unlisted = false }: PageOptions,
): FormattedPage {
  if (listed.size === 0) return { clusters: [], notes: [], inline: [], list: [] };
  if (!context.style.citationsStandAlone) {
    const formatter = fullFormatter(context, listed, clusters);
    const printed = printClusters(clusters, formatter, marked);
    return pageOf(printed, unlisted ? [] : referenceList(context, formatter.engine, listed));
  }
  const registry = plainRegistry(context, [...listed.values()]);
  const mistakable = mistakableWorks(registry.engine, listed.keys());
  const isUnclear = ({ items }: Cluster) => items.some(({ key }) => mistakable.has(key));
  const unclear = clusters.filter(isUnclear);
  const ambiguous = needingDisambiguation(unclear, mistakable, listed);
  const full = ambiguous.size === 0 ? undefined : fullFormatter(context, ambiguous, unclear);
  const clearedUp = full === undefined ? [] : printClusters(unclear, full, marked);
  const clear = clusters.filter((cluster) => !isUnclear(cluster));
  const plain = printClusters(clear, plainFormatter(context, registry, listed), marked);
  const printed = clusters.flatMap(
    (cluster) => (isUnclear(cluster) ? clearedUp : plain).shift() ?? [],
  );
  if (unlisted) return pageOf(printed, []);
  const engines = { plain: registry.engine, full: full?.engine, mistakable };
  return pageOf(printed, mergedList(context, engines, listed));
}

function pageOf(printed: readonly PrintedCluster[], list: ReferenceList): FormattedPage {
  return {
    clusters: printed.map(({ text }) => text),
    notes: printed.flatMap(({ note }) => note ?? []),
    inline: printed.flatMap(({ inline }) => inline ?? []),
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
  context: CitingContext,
  works: ReadonlyMap<string, CslItem>,
  clusters: readonly Cluster[],
): CitationFormatter {
  const { engines, style } = context;
  const engine = engines.engine('pages');
  useItems(engine, withShortTitles(works, style), style);
  const cited = new Set(clusters.flatMap(({ items }) => items.map(({ key }) => key)));
  const uncited = [...works.keys()].filter((key) => !cited.has(key));
  if (uncited.length > 0) engine.updateItems([...works.keys()]);
  return {
    context,
    engine,
    cited: works,
    print: (citations, marked) =>
      printCitations(engine, marked, () =>
        uncited.length === 0
          ? engine.rebuildProcessorState(citations, 'html', []).map(([, , text]) => text)
          : printOneByOne(engine, citations),
      ),
    author: (item) => authorPart(context, engine, item),
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
