import type { CitationCache, CitationFormat } from '../../src/core/citing/cache-key.ts';
import type { Cluster } from '../../src/core/citing/citation.ts';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { createFormatter, type Formatter } from '../../src/core/citing/formatter.ts';
import type { Locale } from '../../src/core/citing/locale.ts';
import type { FormattedPage, ReferenceList } from '../../src/core/citing/pages/page.ts';
import type { Style } from '../../src/core/citing/styles/style.ts';
import type { CslItem } from '../../src/core/model/csl.ts';

interface Options {
  readonly locale: Locale;
  readonly cache?: CitationCache | undefined;
}

const formatters = new Map<string, Formatter>();

/** The formatter of a style, which tests share with the engines that it has made. */
export function formatterOf(style: Style, { locale, cache }: Options): Formatter {
  const name = `${style.id} ${style.digest} ${locale.digest}`;
  const formatter =
    formatters.get(name) ?? createFormatter(style, locale, { words: EVERY_WORD_LIST });
  formatters.set(name, formatter);
  return cache === undefined ? formatter : formatter.withCache(cache);
}

/** One page in a style. */
export function formatPage(
  clusters: readonly Cluster[],
  items: ReadonlyMap<string, CslItem>,
  style: Style,
  options: Options & { readonly marked?: boolean; readonly uncited?: readonly string[] },
): FormattedPage {
  return formatterOf(style, options).page(clusters, items, options);
}

/** References in a style. */
export function formatReferences(
  items: readonly CslItem[],
  style: Style,
  options: Options & { readonly format: CitationFormat },
): Map<string, string> {
  return formatterOf(style, options).references(items, options.format);
}

/** The list of some works in a style. */
export function formatBibliography(
  items: readonly CslItem[],
  style: Style,
  options: Options,
): ReferenceList {
  return formatterOf(style, options).bibliography(items);
}
