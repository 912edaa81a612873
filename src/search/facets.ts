import { SEARCH_FILTERS, type SearchFilter } from '../core/render/search-facts.ts';
import type { Filters } from './pagefind.ts';

/** What results can be narrowed by, in the order in which it is offered. */
export const FACET_NAMES = SEARCH_FILTERS;

export type Facet = SearchFilter;

/** True where the values are a short, fixed list: each keeps its place, also without a result. */
export function isClosed(facet: Facet): boolean {
  return facet === 'kind' || facet === 'basis' || facet === 'evidence';
}

/** The chosen values: any of them inside a facet, all facets together. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** Something for each facet. */
export function byFacet<Value>(make: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  return {
    kind: make('kind'),
    concept: make('concept'),
    author: make('author'),
    person: make('person'),
    venue: make('venue'),
    type: make('type'),
    basis: make('basis'),
    evidence: make('evidence'),
    year: make('year'),
  };
}

/** Nothing chosen. */
export const NOTHING_CHOSEN: Chosen = byFacet(() => []);

/** True when any value of any facet is chosen. */
export function isAnyChosen(chosen: Chosen): boolean {
  return FACET_NAMES.some((facet) => chosen[facet].length > 0);
}

/** Chooses a value, or takes it off when it was chosen. */
export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = chosen[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...chosen, [facet]: next };
}

/** The chosen values as conditions; facets without any are left out. */
export function filtersOf(chosen: Chosen): Filters {
  const filters: Record<string, { any: readonly string[] }> = {};
  for (const facet of FACET_NAMES) {
    if (chosen[facet].length > 0) filters[facet] = { any: chosen[facet] };
  }
  return filters;
}
