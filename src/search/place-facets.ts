import type { Parts } from './parts.ts';

/**
 * The facets stand beside the results on a wide screen, and folded above them on a narrow one; the
 * order in which they are reached follows.
 */
export function placeFacets({ facets, fold, list }: Parts): void {
  const wide = matchMedia('(width >= 68rem)');
  const place = () => {
    fold.open = wide.matches;
    if (wide.matches) list.after(facets);
    else list.before(facets);
  };
  wide.addEventListener('change', place);
  place();
}
