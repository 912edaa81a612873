/** So many items of a list stand on one page at the most: what a phone opens at once. */
export const MOST_ON_PAGE = 100;

/** One page of a list that stands on one page or more. */
export interface NumberedPage<Item> {
  /** The path of the first page below the base: `works/`. */
  readonly index: string;
  /** Its number, from 1. */
  readonly number: number;
  /** How many pages there are. */
  readonly of: number;
  /** What stands on this page, in order. */
  readonly items: readonly Item[];
  /** How many items stand on the pages before it. */
  readonly before: number;
  /** How many items stand on all pages. */
  readonly total: number;
}

/**
 * A list as pages with `most` items each. An empty list has one page, which is empty. `index` is the
 * path of the first page below the base; see `numberedPath` for the others.
 */
export function numberedPages<Item>(
  index: string,
  list: readonly Item[],
  most = MOST_ON_PAGE,
): NumberedPage<Item>[] {
  const of = countOf(list.length, most);
  return Array.from({ length: of }, (_, at) => {
    const before = at * most;
    const items = list.slice(before, before + most);
    return { index, number: at + 1, of, items, before, total: list.length };
  });
}

/**
 * The path of a page below the base: `works/` for the first, `works/page/2/` for the second. No entry
 * has such an address, since nothing stands below that of an entry under a number.
 */
export function numberedPath(index: string, number: number): string {
  return number === 1 ? index : `${index}page/${number}/`;
}

/** The paths of all pages that a list of so many items stands on. */
export function numberedPaths(index: string, total: number, most = MOST_ON_PAGE): string[] {
  return Array.from({ length: countOf(total, most) }, (_, at) => numberedPath(index, at + 1));
}

const countOf = (total: number, most: number) => Math.max(1, Math.ceil(total / most));

/** A place in a list that one can go to: a letter, a decade. */
export interface ListStop {
  readonly text: string;
  readonly anchor: string;
  /** The number of the page on which it begins. */
  readonly page: number;
}

/** The places of a list, each with the page on which its first item stands, in their order. */
export function listStops<Item>(
  pages: readonly NumberedPage<Item>[],
  stopOf: (item: Item) => Pick<ListStop, 'text' | 'anchor'>,
): ListStop[] {
  const stops = new Map<string, ListStop>();
  for (const { number, items } of pages) {
    for (const item of items) {
      const { text, anchor } = stopOf(item);
      if (!stops.has(text)) stops.set(text, { text, anchor, page: number });
    }
  }
  return [...stops.values()];
}
