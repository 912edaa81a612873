import type { Filters } from './pagefind.ts';

/** The filters of the index in the order in which they are offered. */
export const FACET_NAMES = ['kind', 'concept', 'person', 'basis', 'evidence', 'year'] as const;

export type Facet = (typeof FACET_NAMES)[number];

/** True where the values are a short, fixed list: each keeps its place, also without a result. */
export function isClosed(facet: Facet): boolean {
  return facet === 'kind' || facet === 'basis' || facet === 'evidence';
}

/** The chosen values: any of them inside a facet, all facets together. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** Nothing chosen. */
export const NOTHING_CHOSEN: Chosen = {
  kind: [],
  concept: [],
  person: [],
  basis: [],
  evidence: [],
  year: [],
};

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

/** The chosen values as Pagefind's conditions; facets without any are left out. */
export function filtersOf(chosen: Chosen): Filters {
  const filters: Record<string, { any: readonly string[] }> = {};
  for (const facet of FACET_NAMES) {
    if (chosen[facet].length > 0) filters[facet] = { any: chosen[facet] };
  }
  return filters;
}
