import { asIndexed, type Query } from './address.ts';
import { countsOf, type FacetOptions, knownFacets, optionsOf } from './counts.ts';
import type { EntryAnswer, Found } from './entry-engine.ts';
import { filtersOf, isAnyChosen } from './facets.ts';
import { compact } from './marking.ts';
import type { Index } from './open-pagefind.ts';
import type { Filters } from './pagefind.ts';
import type { SearchSettings } from './settings.ts';
import { type Sort, sorted } from './sort.ts';

/** The results of one kind: those that are shown, and how many there are. */
export interface Group {
  readonly kind: string;
  /** The value of the filter “kind”, which is the heading of the group. */
  readonly value: string;
  readonly total: number;
  readonly shown: readonly Found[];
  /** The addresses of all of them, those that are not shown too. */
  readonly addresses: () => readonly string[];
}

/** All that the page shows of a query’s answer. */
export interface Outcome {
  readonly total: number;
  /** How many there would be if nothing were chosen. */
  readonly unfiltered: number;
  readonly facets: readonly FacetOptions[];
  readonly groups: readonly Group[];
}

/** What `runQuery` needs beside the query. */
export interface QueryContext extends Index {
  readonly settings: Pick<SearchSettings, 'orders' | 'groups'>;
  /** How many results of a kind are shown. */
  limit(kind: string): number;
}

/**
 * Runs a query in the engine. No page is loaded for it; the counts of a facet of which something is chosen are asked for once more
 * without it, or its other values would all stand at nought.
 */
export async function runQuery(query: Query, context: QueryContext): Promise<Outcome> {
  const words = query.words === '' ? null : asIndexed(query.words);
  const search = (filters: Filters): Promise<EntryAnswer> =>
    context.engine.search(words, { filters });
  const conditions = filtersOf(query.chosen);
  const answer = await search(conditions);
  const total = answer.results.length;
  const unfiltered = isAnyChosen(query.chosen) ? (await search({})).results.length : total;
  const facets = await Promise.all(
    knownFacets(context.all, query.chosen).map(async (facet) => {
      const known = Object.keys(countsOf(context.all, facet));
      const chosen = query.chosen[facet];
      const under = countsOf(answer.filters, facet);
      if (chosen.length === 0) {
        const counts = { chosen: under, without: under, added: under };
        return optionsOf(facet, known, chosen, counts, context.settings.orders);
      }
      const others = filtersOf({ ...query.chosen, [facet]: [] });
      const [without, added] = await Promise.all([
        search(others),
        search({ ...others, not: { [facet]: { any: chosen } } }),
      ]);
      const counts = {
        chosen: under,
        without: countsOf(without.filters, facet),
        added: countsOf(added.filters, facet),
      };
      return optionsOf(facet, known, chosen, counts, context.settings.orders);
    }),
  );
  const groups = groupsOf(answer, context, query.sort);
  return { total, unfiltered, facets, groups: inOrder(groups, query.words) };
}

/** The results by kind, in the order of the settings; kinds without a result are left out. */
function groupsOf({ results }: EntryAnswer, context: QueryContext, sort: Sort): Group[] {
  return context.settings.groups.flatMap(({ kind, value }) => {
    const found = sorted(
      results.filter(({ entry }) => entry.values.kind.includes(value)),
      sort,
    );
    if (found.length === 0) return [];
    return {
      kind,
      value,
      total: found.length,
      shown: found.slice(0, context.limit(kind)),
      addresses: () => found.map(({ entry }) => entry.href),
    };
  });
}

/**
 * Groups as they come, but those first whose first result bears all the words in its title, since
 * whoever types a name or a title looks for that entry. A name without one stays behind all entries.
 */
export function inOrder(groups: readonly Group[], words: string): readonly Group[] {
  const wanted = words.split(' ').map(compact).filter(Boolean);
  const isNamed = ({ kind, shown }: Group) => {
    if (kind === 'names') return false;
    const title = (shown[0]?.entry.title ?? '').split(/\s+/).map(compact);
    return wanted.length > 0 && wanted.every((word) => title.some((one) => one.startsWith(word)));
  };
  return [...groups.filter(isNamed), ...groups.filter((group) => !isNamed(group))];
}
