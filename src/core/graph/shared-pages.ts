import type { Entry, EntryOf } from '../body/entry.ts';
import { pathOf } from '../model/kinds.ts';
import * as PAGE_PATHS from '../model/page-paths.ts';
import { numberedPages, numberedPath } from '../text/numbered-pages.ts';

/** Every claim by its number. */
export function claimsByNumber(entries: Iterable<Entry>): EntryOf<'claims'>[] {
  return [...entries]
    .filter((entry) => entry.kind === 'claims')
    .sort((a, b) => Number(a.data.number) - Number(b.data.number));
}

/**
 * The path of the page on which each claim stands, by its id. Pages go by the number, so that a
 * claim keeps its address while others are added.
 */
export function pathsOfClaims(entries: Iterable<Entry>): Map<string, string> {
  return new Map(
    numberedPages(PAGE_PATHS.claims, claimsByNumber(entries)).flatMap(({ index, number, items }) =>
      items.map(({ id }) => [id, numberedPath(index, number)] as const),
    ),
  );
}

/** The page on which an entry stands, and its anchor there where it shares the page. */
export function placeOfEntry(
  entry: Entry,
  sharedPages: ReadonlyMap<string, string>,
): { readonly page: string; readonly anchor: string | undefined } {
  const page = sharedPages.get(entry.id);
  if (page !== undefined) return { page, anchor: entry.id };
  const [path = '', anchor] = pathOf(entry).split('#');
  return { page: path, anchor };
}
