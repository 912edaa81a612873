import type { CslItem } from '../model/csl.ts';
import { type CitationCache, type CitationFormat, referenceKey } from './cache-key.ts';
import type { Cluster } from './citation.ts';
import type { CitingContext } from './citing-context.ts';
import { blaming } from './engine/blame.ts';
import { createEngines } from './engine/engines.ts';
import {
  type ListFormatter,
  type ListFormatterOptions,
  listFormatter,
} from './lists/list-formatter.ts';
import { listOrder } from './lists/list-order.ts';
import { formatBibliography } from './lists/reference-list.ts';
import { formatReferences } from './lists/references.ts';
import type { Locale } from './locale.ts';
import { formatPage, pageCacheKey } from './pages/clusters.ts';
import type { FormattedPage, ReferenceList } from './pages/page.ts';
import type { PageOptions } from './pages/print-page.ts';
import { unnumberedStyle } from './styles/lone-style.ts';
import type { Style } from './styles/style.ts';
import { neededLists, type WordLists } from './word-lists.ts';

/** How a page is formatted, and what is said where it cannot be. */
interface FormatPageOptions extends PageOptions {
  /**
   * The message for a fault: `index` is the place of the first citation that cannot be printed,
   * missing where none of them is at fault.
   */
  readonly fault?: ((index: number | undefined, reason: string) => string) | undefined;
}

/** What a formatter is made with, beside a style and a locale. */
interface FormatterOptions {
  /** At least those that the style needs: `wordListsOf`. */
  readonly words: WordLists;
  readonly cache?: CitationCache | undefined;
}

/**
 * Formats citations, references and lists in one style and one language. It makes the engines that
 * it needs when they are needed and keeps them, so hand it on rather than make another.
 */
export interface Formatter {
  readonly style: Style;
  readonly locale: Locale;
  /**
   * The citations of one page with its reference list, which share the letters after the year and
   * the names told apart, as HTML. Where a style has nothing left without the author (MLA without a
   * page), a narrative citation is the author alone and `[-@key]` prints the author after all.
   * @throws {Error} for an unknown key, an empty citation, or a work with neither names nor title.
   */
  readonly page: (
    clusters: readonly Cluster[],
    itemsByKey: ReadonlyMap<string, CslItem>,
    options?: FormatPageOptions,
  ) => FormattedPage;
  /**
   * The key under which a cache holds a page. `listed` holds the records in the order of first
   * citation, then those of works without one.
   */
  readonly pageKey: (
    clusters: readonly Cluster[],
    listed: readonly CslItem[],
    options?: Pick<PageOptions, 'marked' | 'unlisted'>,
  ) => string;
  /**
   * The reference of each work as it reads on its own, under its key, in the order given: without
   * the letters after the year and the dashes that a list would bring. HTML, unless text is asked
   * for. Where the style prints nothing for a work, the reference is a plain sentence of names, date
   * and title.
   * @throws {Error} for a key given twice, and for a work that has neither names nor date nor title.
   */
  readonly references: (items: readonly CslItem[], format?: CitationFormat) => Map<string, string>;
  /** The key under which a cache holds a reference. */
  readonly referenceKey: (item: CslItem, format?: CitationFormat) => string;
  /**
   * The whole list of some works, without a text that cites them: sorted, works of one author and
   * year told apart by letters.
   * @throws {Error} for a work that has neither names nor date nor title.
   */
  readonly bibliography: (items: readonly CslItem[]) => ReferenceList;
  /** The keys of works in the order of the style’s list, which prints nothing of them. */
  readonly order: (items: readonly CslItem[]) => readonly string[];
  /** A formatter for many lists of the same works: what two of them share is printed once. */
  readonly lists: (items: readonly CslItem[], options: ListFormatterOptions) => ListFormatter;
  /**
   * The formatter for references that stand alone, each for itself: where the style numbers its
   * list, one that prints no number, since there is no list to count; else this one.
   */
  readonly unnumbered: Formatter;
  /** The same formatter, engines and all, which keeps its texts in another cache. */
  readonly withCache: (cache: CitationCache) => Formatter;
}

/**
 * Makes a formatter. No engine is made before it is needed.
 * @throws {Error} where a list of words is missing that the style needs.
 *
 * @example
 * const apa = createFormatter(readStyle(xml), readLocale(localeXml), { words: EVERY_WORD_LIST });
 * apa.references([item]).get(item.id); // 'Abel, A. (2010). <i>Talks</i>.'
 */
export function createFormatter(
  style: Style,
  locale: Locale,
  { words, cache }: FormatterOptions,
): Formatter {
  const lists = neededLists(words, style.xml);
  const context = { style, locale, engines: createEngines(style, locale, lists), cache };
  if (!style.isNumeric) return formatterOf(context, undefined);
  const lone = unnumberedStyle(style);
  const engines = createEngines(lone, locale, lists);
  return formatterOf(context, { style: lone, locale, engines, cache });
}

/** A formatter over engines that are there; `lone` is that of the style without its numbers. */
function formatterOf(context: CitingContext, lone: CitingContext | undefined): Formatter {
  const { style, locale, engines } = context;
  const page = (
    clusters: readonly Cluster[],
    itemsByKey: ReadonlyMap<string, CslItem>,
    { fault, ...options }: FormatPageOptions = {},
  ): FormattedPage => {
    if (fault === undefined) return formatPage(context, clusters, itemsByKey, options);
    return blaming(
      engines,
      clusters.map((cluster, index) => ({ cluster, index })),
      (some) =>
        formatPage(
          context,
          // The same list each time: its key is remembered.
          some.length === clusters.length ? clusters : some.map(({ cluster }) => cluster),
          itemsByKey,
          options,
        ),
      (part, reason) => fault(part?.index, reason),
    );
  };
  const unnumbered = lone && formatterOf(lone, undefined);
  const formatter: Formatter = {
    style,
    locale,
    page,
    pageKey: (clusters, listed, options) => pageCacheKey(context, clusters, listed, options),
    references: (items, format) => formatReferences(context, items, format),
    referenceKey: (item, format = 'html') => referenceKey(item, style, locale, format),
    bibliography: (items) => formatBibliography(context, items),
    order: (items) => listOrder(context, items),
    lists: (items, options) => listFormatter(context, items, options),
    get unnumbered() {
      return unnumbered ?? formatter;
    },
    withCache: (cache) => formatterOf({ ...context, cache }, lone && { ...lone, cache }),
  };
  return formatter;
}
