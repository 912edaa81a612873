import { CSL_NAME_VARIABLES, type CslItem } from '../model/csl.ts';
import { authorPart, plainAuthor } from './author-part.ts';
import type { CitationCache } from './cache-key.ts';
import type { CitationItem, Cluster } from './citation.ts';
import {
  type Engine,
  type EngineCitation,
  type EngineCitationItem,
  engineFor,
  useItems,
} from './engine.ts';
import type { Locale } from './locale.ts';
import { markWhole, printCitations, unmarked } from './marks.ts';
import type { FormattedPage } from './page.ts';
import { checkedText, isBlank } from './printed.ts';
import { referenceList } from './reference-list.ts';
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

/** What a page is printed with. */
interface Press {
  readonly engine: Engine;
  readonly cited: ReadonlyMap<string, CslItem>;
  readonly style: Style;
  readonly locale: Locale;
}

/** Prints a page by the full style; `cited` holds the records of all works cited, and no others. */
export function printPage(
  clusters: readonly Cluster[],
  cited: ReadonlyMap<string, CslItem>,
  style: Style,
  { locale, cache, marked = false }: PageOptions,
): FormattedPage {
  const page: FormattedPage = { clusters: [], notes: [], list: [] };
  if (clusters.length === 0) return page;
  const press = {
    engine: engineFor(style.digest, () => style.xml, locale, 'html'),
    cited,
    style,
    locale,
  };
  useItems(press.engine, cited, style);
  const citations = clusters.map((cluster, index) => engineCitation(cluster, index, press));
  const texts = printCitations(
    press.engine,
    citations,
    marked && !style.isNumeric && !style.isNote,
  );
  page.list.push(...referenceList(press.engine, cited, style, { locale, cache }));
  clusters.forEach((cluster, index) => {
    const { text, note } = clusterText(cluster, texts[index] ?? '', press, marked);
    page.clusters.push(checkedText(text, [cluster, ...cited.values()]));
    if (note !== undefined) page.notes.push(checkedText(note, [cluster, ...cited.values()]));
  });
  return page;
}

function recordOf(key: string, { cited }: Press): CslItem {
  const item = cited.get(key);
  if (item === undefined) throw new Error(`There is no record with the key "${key}".`);
  return item;
}

function engineCitation(cluster: Cluster, index: number, press: Press): EngineCitation {
  const { items, mode, noteIndex } = cluster;
  return {
    citationID: `c${index}`,
    citationItems: items.map((item, place) => {
      const suppress = item.suppressAuthor === true || (place === 0 && mode !== 'parenthetical');
      return engineItem(item, suppress && hasRest(recordOf(item.key, press), press));
    }),
    properties: {
      noteIndex: press.style.isNote ? (noteIndex ?? index + 1) : 0,
      // A word before a work holds it in its place, and so does the author in the sentence;
      // sorted, "see" would travel along with its work.
      unsorted: mode === 'narrative' || items.some(({ prefix }) => Boolean(prefix)),
    },
  };
}

/** In a note, a work without names would lose its title with its author. */
function hasRest(item: CslItem, { style }: Press): boolean {
  return !style.isNote || CSL_NAME_VARIABLES.some((variable) => item[variable] !== undefined);
}

function engineItem(item: CitationItem, suppressAuthor: boolean): EngineCitationItem {
  const { key, locator, label, prefix, suffix } = item;
  const engineItem: EngineCitationItem = { id: key };
  if (locator) Object.assign(engineItem, { locator, label: label ?? 'page' });
  if (prefix) engineItem.prefix = prefix;
  if (suffix) engineItem.suffix = suffix;
  if (suppressAuthor) engineItem['suppress-author'] = true;
  return engineItem;
}

/** What stands in the text for a citation, and its note where the style has notes. */
function clusterText(
  cluster: Cluster,
  printed: string,
  press: Press,
  marked: boolean,
): { text: string; note?: string } {
  const [first, ...others] = cluster.items;
  if (first === undefined) throw new Error('A citation cites no work.');
  const mark = (html: string) =>
    marked && others.length === 0 && html !== '' ? markWhole(unmarked(html), first.key) : html;
  const rest = isBlank(printed) ? restWithout(cluster, press) : printed;
  const author =
    cluster.mode === 'narrative'
      ? authorPart(press.engine, recordOf(first.key, press), press.locale)
      : '';
  if (press.style.isNote) return { text: mark(author), note: mark(rest) };
  const named =
    marked && others.length > 0 && author !== '' ? markWhole(author, first.key) : author;
  return { text: mark([named, rest].filter((part) => part !== '').join(' ')) };
}

/**
 * The citation where the style prints nothing for a work without its author: after a named author
 * only the other works, if any; else with the author, and at last with plain names or title.
 */
function restWithout({ mode, items }: Cluster, { engine, cited, locale }: Press): string {
  const kept = mode === 'narrative' ? items.slice(1) : items;
  if (kept.length === 0) return '';
  const text = engine.makeCitationCluster(kept.map((item) => engineItem(item, false)));
  if (!isBlank(text)) return text;
  const plain = kept.map(({ key }) => cited.get(key)).filter((item) => item !== undefined);
  return `(${plain.map((item) => plainAuthor(item, locale)).join('; ')})`;
}
