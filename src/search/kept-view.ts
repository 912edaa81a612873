import { FACET_NAMES, type Facet } from './facets.ts';

/**
 * What an entry of the browser’s history keeps beside its address, so that going back leads to the
 * same results at the same place.
 */
export interface KeptView {
  /** How many results of a kind are shown, where more than at first were asked for. */
  readonly limits: Readonly<Record<string, number>>;
  /** The facets whose further values are unfolded. */
  readonly unfolded: readonly Facet[];
  /** The result at the top of the window, and how far below the top it stands, in pixels. */
  readonly top: { readonly href: string; readonly offset: number } | undefined;
}

/** A view of which nothing is kept. */
export const NO_VIEW: KeptView = { limits: {}, unfolded: [], top: undefined };

/** No more results of a kind are shown again than anybody has asked for. */
const MOST_SHOWN = 1000;

/** Reads what an entry of the history holds; other pages and older versions may have left anything. */
export function readKeptView(state: unknown): KeptView {
  if (!isObject(state) || !isObject(state['search'])) return NO_VIEW;
  const { limits, unfolded, top } = state['search'];
  const counts = Object.entries(isObject(limits) ? limits : {}).filter(
    (pair): pair is [string, number] =>
      typeof pair[1] === 'number' && pair[1] > 0 && pair[1] <= MOST_SHOWN,
  );
  const names: readonly unknown[] = Array.isArray(unfolded) ? unfolded : [];
  return {
    limits: Object.fromEntries(counts),
    unfolded: FACET_NAMES.filter((facet) => names.includes(facet)),
    top:
      isObject(top) && typeof top['href'] === 'string' && typeof top['offset'] === 'number'
        ? { href: top['href'], offset: top['offset'] }
        : undefined,
  };
}

/** A view as an entry of the history holds it. */
export function asHistoryState(view: KeptView): { readonly search: KeptView } {
  return { search: view };
}

/** The first result that is in the window, with its place; nothing where the page is at its top. */
export function topResult(list: HTMLElement): KeptView['top'] {
  if (window.scrollY < 1) return undefined;
  for (const hit of list.querySelectorAll<HTMLElement>('[data-hit]')) {
    const { top, bottom } = hit.getBoundingClientRect();
    if (bottom > 0) return { href: hit.dataset['hit'] ?? '', offset: Math.round(top) };
  }
  return undefined;
}

/** Scrolls to where a result stood; to the top of the page where none is known. */
export function scrollToResult(list: HTMLElement, top: KeptView['top']): void {
  const hits = [...list.querySelectorAll<HTMLElement>('[data-hit]')];
  const hit = top && hits.find((one) => one.dataset['hit'] === top.href);
  const y = hit && top ? hit.getBoundingClientRect().top + window.scrollY - top.offset : 0;
  window.scrollTo({ top: y, behavior: 'instant' });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
