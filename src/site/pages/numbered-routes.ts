import { type ListStop, type NumberedPage, numberedPath } from '../../core/text/numbered-pages.ts';
import { pageNumberWords } from '../../words/words.ts';
import { href } from './views.ts';

/** What a route with a rest parameter, `[...page].astro`, is given for one page of a list. */
export interface NumberedRoute<Item> {
  readonly params: { readonly page: string | undefined };
  readonly props: NumberedProps<Item>;
}

/** One page of a list, with the places in the whole list that one can go to. */
export interface NumberedProps<Item> {
  readonly page: NumberedPage<Item>;
  readonly stops: readonly ListStop[];
}

/** A route for each page of a list: nothing behind the address of the first, `page/2` for the second. */
export function numberedRoutes<Item>(
  pages: readonly NumberedPage<Item>[],
  stops: readonly ListStop[] = [],
): NumberedRoute<Item>[] {
  return pages.map((page) => ({
    params: { page: numberedPath('', page.number).replace(/\/$/, '') || undefined },
    props: { page, stops },
  }));
}

/** How much of a list stands on a page: “12 works”, or “101 to 200 of 230” where there are more. */
export function countOnPage(
  { items, before, total }: NumberedPage<unknown>,
  counted: (count: number) => string,
): string {
  return items.length === total
    ? counted(total)
    : pageNumberWords.span(before + 1, before + items.length, total);
}

/** Where a place of a list is, as a link from one of its pages. */
export function stopHref({ index, number }: NumberedPage<unknown>, stop: ListStop): string {
  const anchor = `#${stop.anchor}`;
  return stop.page === number ? anchor : `${href(numberedPath(index, stop.page))}${anchor}`;
}
