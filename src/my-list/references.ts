import { NOTHING_STYLED, withPart } from '../core/render/citations/styled-parts.ts';
import {
  type Annotated,
  annotationIn,
  type ListRecord,
  printedItem,
} from '../core/render/lists/list-record.ts';
import { type Filling, openPlaces } from '../core/render/lists/open-citations.ts';
import type { FormatPart, FormattedReference } from '../site/browser/format-request.ts';
import { format } from '../site/browser/formatting.ts';
import { citingOf } from './records.ts';
import type { ListSettings } from './settings.ts';

/** How a list is to be printed. */
export interface FormatOptions {
  readonly style: string;
  /** In the order of the style, rather than in the reader’s own. */
  readonly sorted: boolean;
  readonly annotated: Annotated;
}

/** A list as it is printed. */
export interface PrintedList {
  readonly references: readonly FormattedReference[];
  /** What stands in the places of the annotations. */
  readonly filling: Filling;
}

/**
 * A list in a style. Where the prepared references say the same they are taken; else the citation
 * engine is asked. `progress` is told how many of how many are printed; `signal` stops it.
 * @throws {Error} where a style cannot be loaded, or a record cannot be printed.
 */
export async function printedList(
  records: readonly ListRecord[],
  { style, sorted, annotated }: FormatOptions,
  settings: ListSettings,
  { progress, signal }: { progress: (done: number, of: number) => void; signal: AbortSignal },
): Promise<PrintedList> {
  const [own] = settings.styles;
  const texts = records.flatMap((record) => annotationIn(record, annotated)?.paragraphs ?? []);
  const places = openPlaces(texts);
  const isFilled = places.borrowed.length + places.works.length === 0;
  const isPrepared = style === own.id && !sorted && isFilled && !mayBeMistaken(records);
  if (isPrepared || records.length === 0) return prepared(records);
  let references: readonly FormattedReference[] = [];
  let filling = NOTHING_STYLED;
  const items = records.map(printedItem);
  const request = {
    type: 'list',
    sorted,
    citing: citingOf(items.map(({ id }) => id)),
    base: settings.base,
  } as const;
  const source = { ...settings, configured: settings.styles.map(({ id }) => id) };
  const fill = (part: FormatPart) => {
    if (part.type === 'page') filling = withPart(filling, part.part);
  };
  await format(
    { ...request, items, places },
    style,
    source,
    (part) => {
      if (part.type === 'progress') progress(part.done, part.of);
      if (part.type === 'list') references = part.references;
      fill(part);
    },
    signal,
  );
  const left = places.borrowed.filter((name) => filling.citations[name] === undefined);
  if (left.length > 0) {
    const rest = { ...request, items: [], places: { borrowed: left, works: [] } };
    await format(rest, own.id, source, fill, signal);
  }
  return { references, filling };
}

/** The references that came with the records. */
export function prepared(records: readonly ListRecord[]): PrintedList {
  return {
    references: records.map(({ item, html }) => ({ key: item.id, html })),
    filling: NOTHING_STYLED,
  };
}

/**
 * Whether two works of a list could need telling apart: they are of one year, and their first names
 * are the same. A style may then print letters behind the year.
 */
function mayBeMistaken(records: readonly ListRecord[]): boolean {
  const seen = new Set<string>();
  return records.map(printedItem).some((item) => {
    const [first] = item.author ?? item.editor ?? [];
    const name = first?.family ?? first?.literal ?? '';
    const year = item.issued?.['date-parts']?.[0]?.[0] ?? '';
    const mark = `${name.toLowerCase()} ${year}`;
    if (seen.has(mark)) return true;
    seen.add(mark);
    return false;
  });
}
