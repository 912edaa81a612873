import type { CitationItem } from '../../body/citation.ts';
import { CSL_NAME_VARIABLES, type CslItem } from '../../model/csl.ts';
import type { Cluster } from '../citation.ts';
import type { CitingContext } from '../citing-context.ts';
import {
  type Engine,
  type EngineCitation,
  type EngineCitationItem,
  LATER,
} from '../engine/engine-types.ts';
import { leadingWords } from '../engine/engine-words.ts';
import { checkedText, isBlank } from '../engine/printed.ts';
import { plainAuthor } from './author-part.ts';
import { lettersInOrder } from './letters-in-order.ts';
import { markWhole, unmarked } from './marks.ts';
import { withQuotedCommas } from './quoted-commas.ts';
import { atHead } from './sentence-head.ts';
import { withVolumeAndPage } from './volume-pages.ts';

/** What formats citations: the engine and the works. */
export interface CitationFormatter {
  readonly context: CitingContext;
  readonly engine: Engine;
  /** The records of all works cited. */
  readonly cited: ReadonlyMap<string, CslItem>;
  /** The citations as the style has them, with each work's part marked if that is asked for. */
  readonly print: (citations: readonly EngineCitation[], marked: boolean) => string[];
  /** The author of a work as a word of the sentence. */
  readonly author: (item: CslItem) => string;
}

/** A citation as it is printed. */
export interface PrintedCluster {
  /** What stands in the text. */
  readonly text: string;
  /** What stands in its note, where the style has notes. */
  readonly note?: string;
  /** The note as it is set into a line. */
  readonly inline?: string;
}

/** Prints citations, in the order given. */
export function printClusters(
  written: readonly Cluster[],
  formatter: CitationFormatter,
  marked: boolean,
): PrintedCluster[] {
  const { cited, context } = formatter;
  const { style } = context;
  const clusters = written.map((cluster) => ({
    ...cluster,
    items: cluster.items.map((item) => withVolumeAndPage(item, cited.get(item.key), style)),
  }));
  const citations = clusters.map((cluster, index) => engineCitation(cluster, index, formatter));
  const print = (some: readonly EngineCitation[]) =>
    formatter.print(some, marked && !style.isNumeric && !style.isNote);
  let texts = print(citations);
  const filled = citations.map((citation, index) =>
    isBlank(texts[index] ?? '')
      ? citation
      : lettersInOrder(
          withoutGaps(citation, clusters[index], formatter),
          clusters[index],
          formatter.engine,
        ),
  );
  if (filled.some((citation, index) => citation !== citations[index])) texts = print(filled);
  return clusters.map((cluster, index) => {
    const whole = clusterText(cluster, texts[index] ?? '', formatter, marked);
    const inQuotes = (html: string) => withQuotedCommas(html, cluster.items, formatter.engine);
    const printed: PrintedCluster = {
      text: inQuotes(whole.text),
      ...(whole.note === undefined ? {} : { note: inQuotes(whole.note) }),
      ...(whole.inline === undefined ? {} : { inline: inQuotes(whole.inline) }),
    };
    const source = [cluster, ...cited.values()];
    for (const text of Object.values(printed)) checkedText(text, source);
    return printed;
  });
}

function recordOf(key: string, { cited }: CitationFormatter): CslItem {
  const item = cited.get(key);
  if (item === undefined) throw new Error(`There is no record with the key "${key}".`);
  return item;
}

function engineCitation(
  cluster: Cluster,
  index: number,
  formatter: CitationFormatter,
): EngineCitation {
  const { items, mode, noteIndex } = cluster;
  const { isNote } = formatter.context.style;
  return {
    citationID: `c${index}`,
    // A note is read without the sentence it belongs to, so it names the author in any case.
    citationItems: items.map((item, place) =>
      engineItem(item, !isNote && isNamed(cluster, item, place)),
    ),
    properties: {
      noteIndex: isNote ? (noteIndex ?? index + 1) : 0,
      // A word before a work holds it in its place, and so does the author in the sentence;
      // sorted, "see" would travel along with its work.
      unsorted: mode === 'narrative' || items.some(({ prefix }) => Boolean(prefix)),
    },
  };
}

/** Whether the sentence names the author of a work of a citation. */
function isNamed({ mode }: Cluster, { suppressAuthor }: CitationItem, place: number): boolean {
  return suppressAuthor === true || (place === 0 && mode !== 'parenthetical');
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

/**
 * The citation without parts that print nothing: MLA has neither year nor page for `-@gamma` in
 * `[-@gamma; -@alpha]`. There the author stands for the work all the same, unless words behind the
 * work can; behind an author named in the sentence the part is left out. The engine must have printed the citation before, so that it
 * knows what tells its works apart.
 */
function withoutGaps(
  citation: EngineCitation,
  cluster: Cluster | undefined,
  { engine, context: { style } }: CitationFormatter,
): EngineCitation {
  const { citationItems } = citation;
  const isGap = ({ id, locator, label = 'page', ...item }: EngineCitationItem) =>
    item['suppress-author'] === true &&
    isBlank(
      engine.makeCitationCluster([
        { id, 'suppress-author': true, ...(locator && { locator, label }) },
      ]),
    );
  // A work that stands alone prints nothing as a whole, which is seen to elsewhere.
  const [first, ...others] = citationItems;
  if (others.length === 0 && !first?.prefix && !first?.suffix) return citation;
  if (!citationItems.some(isGap)) return citation;
  const followsName = cluster?.mode === 'narrative' && !style.isNote;
  return {
    ...citation,
    citationItems: citationItems.flatMap((item, place) => {
      if (!isGap(item)) return [item];
      if (item.suffix && !item.prefix) return [{ ...item, suffix: leadingWords(item.suffix) }];
      if (followsName && place === 0 && others.length > 0) return [];
      const { 'suppress-author': _suppressed, ...named } = item;
      return [named];
    }),
  };
}

/** What stands in the text for a citation, and its note where the style has notes. */
function clusterText(
  cluster: Cluster,
  printed: string,
  formatter: CitationFormatter,
  marked: boolean,
): PrintedCluster {
  const [first, ...others] = cluster.items;
  if (first === undefined) throw new Error('A citation cites no work.');
  const mark = (html: string) =>
    marked && others.length === 0 && html !== '' ? markWhole(unmarked(html), first.key) : html;
  const rest = isBlank(printed) ? restWithout(cluster, formatter) : printed;
  const author = cluster.mode === 'narrative' ? namedAuthor(cluster, first, formatter) : '';
  if (formatter.context.style.isNote) {
    const note = atHead(rest, recordOf(first.key, formatter), true);
    return { text: mark(author), note: mark(note), inline: mark(inlineNote(cluster, formatter)) };
  }
  const named =
    marked && others.length > 0 && author !== '' ? markWhole(author, first.key) : author;
  return { text: mark([named, rest].filter((part) => part !== '').join(' ')) };
}

/** The author of a citation in the sentence. */
function namedAuthor(
  { startsSentence = false }: Cluster,
  { key }: CitationItem,
  formatter: CitationFormatter,
): string {
  const record = recordOf(key, formatter);
  return atHead(formatter.author(record), record, startsSentence);
}

/** A note as it is set into a line: short, and without an author whom the sentence names. */
function inlineNote(cluster: Cluster, formatter: CitationFormatter): string {
  const { items } = cluster;
  const print = (suppress: boolean) =>
    formatter.engine.makeCitationCluster(
      items.map((item, place) => ({
        ...engineItem(
          item,
          suppress && isNamed(cluster, item, place) && hasNames(recordOf(item.key, formatter)),
        ),
        position: LATER,
      })),
    );
  const short = print(true);
  if (!isBlank(short)) return short;
  const named = print(false);
  return isBlank(named) ? restWithout(cluster, formatter) : named;
}

/** In a note, a work without names would lose its title with its author. */
function hasNames(record: CslItem): boolean {
  return CSL_NAME_VARIABLES.some((variable) => record[variable] !== undefined);
}

/**
 * The citation where the style prints nothing for a work without its author: after a named author
 * only the other works, if any; else with the author, and at last with plain names or title. A note
 * is never empty, so it names the author again.
 */
function restWithout(
  { mode, items }: Cluster,
  { context, engine, cited }: CitationFormatter,
): string {
  const kept = mode === 'narrative' && !context.style.isNote ? items.slice(1) : items;
  if (kept.length === 0) return '';
  const text = engine.makeCitationCluster(kept.map((item) => engineItem(item, false)));
  if (!isBlank(text)) return text;
  const plain = kept.map(({ key }) => cited.get(key)).filter((item) => item !== undefined);
  return `(${plain.map((item) => plainAuthor(context, item)).join('; ')})`;
}
