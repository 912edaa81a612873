import type { Entry } from '../../body/entry.ts';
import type { Cluster } from '../../citing/citation.ts';
import type { FormattedPage } from '../../citing/pages/page.ts';
import type { CslItem } from '../../model/csl.ts';
import { remember } from '../../text/remember.ts';
import type { PreparedStyle } from './copied-styles.ts';
import { clustersOf, uncitedOf } from './page-citations.ts';

/** The citations of one page, with the records of the works it lists: plain data. */
export interface PageTask {
  /** The file of its entry. */
  readonly path: string;
  readonly clusters: readonly Cluster[];
  /** Each citation as it is written, behind its place: `works/a2010.mdx:12:3  [@b2001, p. 3]`. */
  readonly written: readonly string[];
  readonly uncited: readonly string[];
  readonly items: readonly CslItem[];
}

/** What is to be formatted for the page of an entry; nothing where it cites and lists nothing. */
export function pageTask(entry: Entry, byKey: ReadonlyMap<string, CslItem>): PageTask | undefined {
  const { keys, ...task } = citationsOf(entry);
  if (keys.length === 0) return undefined;
  return { ...task, items: keys.flatMap((key) => byKey.get(key) ?? []) };
}

/** What the entry itself says of it, with the keys of all works: the same objects each time. */
const citationsOf = remember((entry: Entry) => {
  const clusters = clustersOf(entry);
  const uncited = uncitedOf(entry);
  const cited = clusters.flatMap(({ items }) => items.map(({ key }) => key));
  return {
    keys: [...new Set([...cited, ...uncited])],
    path: entry.path,
    clusters,
    written: entry.fragments.flatMap(({ citations }) =>
      citations.map(({ written, keys: [first] }) => {
        const { path, line, column } = first?.place ?? { path: entry.path, line: 1, column: 1 };
        return `${path}:${line}:${column}  ${written}`;
      }),
    ),
    uncited,
  };
});

/**
 * The citations and the list of a page in one style, each work’s part of a citation marked.
 * @throws {Error} that names the citation as it is written, with its file, line and column.
 */
export function formatCitations(
  { path, clusters, written, uncited, items }: PageTask,
  { formatter, styleLabel }: PreparedStyle,
): FormattedPage {
  const byKey = new Map(items.map((item) => [item.id, item]));
  return formatter.page(clusters, byKey, {
    marked: true,
    uncited,
    fault: (index, reason) =>
      index === undefined
        ? `${path}: its references cannot be formatted in ${styleLabel}: ${reason}`
        : `${written[index]} cannot be formatted in ${styleLabel}: ${reason}`,
  });
}

/** The key under which a cache holds what `formatCitations` gives. */
export function citationsKey({ clusters, items }: PageTask, { formatter }: PreparedStyle): string {
  return formatter.pageKey(clusters, items, { marked: true });
}
