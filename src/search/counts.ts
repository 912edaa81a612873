import { grammarWords } from '../words/words.ts';
import { FACET_NAMES, type Facet } from './facets.ts';
import type { Counts } from './pagefind.ts';

/** One value of a facet as it is offered. */
export interface Option {
  readonly value: string;
  readonly isChosen: boolean;
  /** How many results carry it; beside a chosen value, how many it would add. */
  readonly count: number;
  /** True where other values of the facet are chosen, so that this one would add to them. */
  readonly adds: boolean;
  /** False where choosing it would find nothing: it is told and cannot be chosen. */
  readonly isOffered: boolean;
}

/** A facet with its values in order. */
export interface FacetOptions {
  readonly facet: Facet;
  readonly options: readonly Option[];
}

/** The counts that a facet is drawn from. */
export interface FacetCounts {
  /** Under everything that is chosen. */
  readonly chosen: Readonly<Record<string, number>>;
  /** Under what is chosen in the other facets. */
  readonly without: Readonly<Record<string, number>>;
  /** Of these, what carries none of the values chosen here. */
  readonly added: Readonly<Record<string, number>>;
}

/** A fixed order of values; what is not in it follows. */
export type Orders = Partial<Readonly<Record<Facet, readonly string[]>>>;

/**
 * The values of one facet: in their fixed order where there is one, years from the newest, all
 * others by count. Chosen values stand where the order puts them, and are there even when the
 * index knows them not, since they must be taken off.
 */
export function optionsOf(
  facet: Facet,
  known: readonly string[],
  chosen: readonly string[],
  counts: FacetCounts,
  orders: Orders,
): FacetOptions {
  const values = [...new Set([...known, ...chosen])];
  const adds = chosen.length > 0;
  const options = values.map((value): Option => {
    const isChosen = chosen.includes(value);
    const without = counts.without[value] ?? 0;
    const count = isChosen
      ? (counts.chosen[value] ?? 0)
      : adds
        ? (counts.added[value] ?? 0)
        : without;
    return { value, isChosen, count, adds: adds && !isChosen, isOffered: isChosen || without > 0 };
  });
  const order = orders[facet];
  const rank = (value: string) => {
    const at = order?.indexOf(value) ?? -1;
    return at === -1 ? Number.MAX_SAFE_INTEGER : at;
  };
  const weight = (option: Option) => counts.without[option.value] ?? 0;
  options.sort((a, b) => {
    if (order) return rank(a.value) - rank(b.value);
    if (facet === 'year') return newestFirst(a.value, b.value);
    return (
      Number(b.isChosen) - Number(a.isChosen) || weight(b) - weight(a) || compare(a.value, b.value)
    );
  });
  return { facet, options };
}

const { compare } = new Intl.Collator(grammarWords.locale, { numeric: true });

/** “2010s” before “2000s”; what is no decade comes last. */
function newestFirst(a: string, b: string): number {
  return Number(/^\d/.test(b)) - Number(/^\d/.test(a)) || (a < b ? 1 : -1);
}

/** The counts of one filter, or none where the index has no such filter. */
export function countsOf(counts: Counts, facet: Facet): Readonly<Record<string, number>> {
  return counts[facet] ?? {};
}

/** All facets of which the index knows a value, or of which one is chosen. */
export function knownFacets(all: Counts, chosen: Readonly<Record<Facet, readonly string[]>>) {
  return FACET_NAMES.filter(
    (facet) => Object.keys(countsOf(all, facet)).length > 0 || chosen[facet].length > 0,
  );
}
