import type { Entry } from '../../body/entry.ts';
import { nameOfTexts } from '../../body/translated-entry.ts';
import { NOT_PRINTED } from '../../citing/cache-key.ts';
import type { CslItem } from '../../model/csl.ts';
import type { RenderContext } from '../context.ts';
import type { CitedEntry, CitingData, Shown } from '../views/citing-data.ts';
import { clustersOf, uncitedOf } from './page-citations.ts';
import { citationAnchor } from './print-citation.ts';
import { linkingEntry } from './printed-citation.ts';
import { entryOfBorrowed } from './styled-page.ts';

/** What the view of a page shows, found in its HTML. */
export function shownOn(view: object): Shown {
  const [borrowed, works] = [new Set<string>(), new Set<string>()];
  const look = (part: unknown): void => {
    if (typeof part === 'string') {
      // Most texts name nothing, and that is seen at once.
      if (!part.includes(' data-')) return;
      for (const [, of, work] of part.matchAll(SHOWN)) {
        if (of !== undefined) borrowed.add(of);
        if (work !== undefined) works.add(work);
      }
    } else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look);
  };
  look(view);
  return { borrowed: [...borrowed], works: [...works] };
}

/** What is borrowed from another entry, and a work that is cited. */
const SHOWN = / data-of="([^"]*)"|<span data-work="([^"]*)"/g;

/**
 * What the page of an entry needs to be printed in another style. `page` is the record of the page
 * itself, where it says how it is cited.
 */
export function citingData(
  context: Pick<RenderContext, 'library' | 'language' | 'records'>,
  entry: Entry,
  { borrowed, works }: Shown,
  page?: CslItem,
): CitingData {
  const { library, records } = context;
  const own = nameOfTexts(entry);
  const ids = new Set([own, ...borrowed.map(entryOfBorrowed)]);
  const entries = [...ids].flatMap((id) => {
    const found = id === own ? entry : library.entries.get(id);
    return found === undefined ? [] : citedEntry(context, found);
  });
  // The page of a work shows how the work is cited in a text.
  const keys = new Set([...entries.flatMap(citedKeys), ...works, entry.id]);
  return {
    records: [
      ...[...keys].flatMap((key) => records.get(key) ?? []).map(printedPart),
      ...(page === undefined ? [] : [page]),
    ],
    entries,
    own: entries.some(({ id }) => id === own) ? [own] : [],
    page: page?.id,
  };
}

/** The works that an entry cites or lists. */
export function citedKeys({ clusters, uncited = [] }: CitedEntry): string[] {
  return [...clusters.flatMap(({ items }) => items.map(({ key }) => key)), ...uncited];
}

/** An entry with its citations; nothing where it cites and lists nothing. */
export function citedEntry(
  context: Pick<RenderContext, 'library' | 'language'>,
  entry: Entry,
): CitedEntry[] {
  const clusters = clustersOf(entry);
  const uncited = uncitedOf(entry);
  if (clusters.length + uncited.length === 0) return [];
  const citing = linkingEntry(context, entry);
  return [{ ...citing, clusters, uncited: uncited.length === 0 ? undefined : uncited }];
}

/** A record without what no style prints. */
export function printedPart(item: CslItem): CslItem {
  const { id, type } = item;
  const printed = Object.entries(item).filter(([variable]) => !NOT_PRINTED.has(variable));
  return { ...Object.fromEntries(printed), id, type };
}

/** The data of several entries whose texts stand on one page. */
export function sharedCitingData(parts: readonly CitingData[]): CitingData {
  const unique = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
    ...new Map(all.map((each) => [each.id, each])).values(),
  ];
  return {
    records: unique(parts.flatMap(({ records }) => records)),
    entries: unique(parts.flatMap(({ entries }) => entries)),
    own: parts.flatMap(({ own }) => own),
  };
}

/** As much of the data as a page needs, by its HTML: an entry may show its texts on several pages. */
export function usedCitingData(
  { records, entries, own, page }: CitingData,
  html: string,
): CitingData {
  const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, name = '']) => name);
  const borrowed = new Set(found(/ data-of="([^"]*\.\d+)"/g).map(entryOfBorrowed));
  const works = new Set(found(/ data-work="([^"]*)"/g));
  const formatted = found(/ data-record="([^"]*)"/g);
  const anchors = new Set(found(/ class="citation" id="([^"]*)"/g));
  const isOwn = (entry: CitedEntry) =>
    own.includes(entry.id) &&
    (entry.clusters.some((_cluster, index) => anchors.has(citationAnchor(entry, index))) ||
      (entry.uncited ?? []).some((key) => works.has(key)));
  const used = entries.filter((entry) => borrowed.has(entry.id) || isOwn(entry));
  const keys = new Set([...used.flatMap(citedKeys), ...works, ...formatted]);
  return {
    records: records.filter(({ id }) => keys.has(id)),
    entries: used,
    own: used.filter(isOwn).map(({ id }) => id),
    page: page !== undefined && works.has(page) ? page : undefined,
  };
}
