import { type NamedMatch, uniqueAnswer } from '../core/finding/find-entries.ts';
import { WITHOUT_ENTRY } from '../core/finding/name-record.ts';
import type { Query } from './address.ts';
import { isCondition } from './conditions.ts';
import { countsOf, type FacetOptions, knownFacets, optionsOf } from './counts.ts';
import type { Entry, Lead } from './entries.ts';
import type { Asked, EntryAnswer, Found } from './entry-engine.ts';
import { filtersOf, isAnyChosen } from './facets.ts';
import { compact } from './marking.ts';
import type { Search } from './open-search.ts';
import type { Filters } from './pagefind.ts';
import { named, type Ranking, rank } from './rank.ts';
import type { SearchSettings } from './settings.ts';
import { type Sort, sorted } from './sort.ts';
import { textMatches } from './text-matches.ts';
import { type Understood, understand } from './understood.ts';

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
  /** How the words were understood. */
  readonly understood: Understood;
  /** True where no word tells anything and none is a name: the results say little. */
  readonly saysNothing: boolean;
  /** The entries above all groups. */
  readonly first: Pick<Ranking, 'first' | 'isNamed'>;
  /** The entry that Enter opens: the one that the words name in full. */
  readonly unique: Entry | undefined;
  /** The works that are only said to exist and that the words name: they are no results, and in no count. */
  readonly leads: readonly Lead[];
}

/** What `runQuery` needs beside the query. */
export interface QueryContext extends Omit<Search, 'isWithoutTexts' | 'withoutTexts'> {
  readonly settings: Pick<SearchSettings, 'orders' | 'groups'>;
  /** How many results of a kind are shown. */
  limit(kind: string): number;
}

/**
 * Answers a query out of texts and names. No page is loaded for it; the counts of a facet of which
 * something is chosen are asked for once more without it, or its other values would all stand at
 * nought.
 */
export async function runQuery(query: Query, context: QueryContext): Promise<Outcome> {
  const understood = await understand(query.words, context);
  const { terms } = understood;
  const { naming } = understood;
  const matches =
    naming === '' ? [] : await context.named.find(naming, await textMatches(naming, context));
  const asked = query.words === '' ? null : await askedOf(understood, matches, context);
  const search = (filters: Filters): Promise<EntryAnswer> =>
    context.engine.search(asked, { filters });

  const answer = await search(filtersOf(query.chosen));
  const total = answer.results.length;
  const unfiltered = isAnyChosen(query.chosen) ? (await search({})).results.length : total;
  const ranking = rank(matches, answer.results);
  const isNarrowed = isAnyChosen(query.chosen) || terms.some(isNarrowing);
  const isOrdered = query.sort !== 'relevance';
  // Where other facts decide, only what the words name stands above the groups.
  const saysNothing = understood.saysNothing && !ranking.isNamed;
  const hasFirst = naming !== '' && (ranking.isNamed || !(isNarrowed || isOrdered || saysNothing));
  const found = new Set(answer.results.map(({ entry }) => entry));
  return {
    total,
    unfiltered,
    facets: await facetsOf(query, context, answer, search),
    groups: inOrder(groupsOf(ranking.results, context, query.sort), naming),
    understood,
    saysNothing,
    first: hasFirst ? ranking : { first: [], isNamed: false },
    unique: uniqueAnswer(matches.filter(({ record }) => found.has(record)))?.record,
    leads: isNarrowed ? [] : context.named.leads(naming),
  };
}

function isNarrowing(term: Understood['terms'][number]): boolean {
  return isCondition(term) || term.isExcluded;
}

/** What the engine is asked for: the terms, and the entries that the words name or come nearest to. */
async function askedOf(
  { terms }: Understood,
  matches: readonly NamedMatch<Entry>[],
  { engine }: QueryContext,
): Promise<Asked> {
  const candidates = matches.map(({ record }) => record);
  const { results } = await engine.search({ terms, named: candidates }, { filters: {} });
  return { terms, named: named(matches, rank(matches, results)) };
}

function facetsOf(
  { chosen: all }: Query,
  context: QueryContext,
  answer: EntryAnswer,
  search: (filters: Filters) => Promise<EntryAnswer>,
): Promise<FacetOptions[]> {
  return Promise.all(
    knownFacets(context.all, all).map(async (facet) => {
      const known = Object.keys(countsOf(context.all, facet));
      const chosen = all[facet];
      const under = countsOf(answer.filters, facet);
      if (chosen.length === 0) {
        const counts = { chosen: under, without: under, added: under };
        return optionsOf(facet, known, chosen, counts, context.settings.orders);
      }
      const others = filtersOf({ ...all, [facet]: [] });
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
}

/** The results by kind, in the order of the settings; kinds without a result are left out. */
function groupsOf(results: readonly Found[], context: QueryContext, sort: Sort): Group[] {
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
    if (kind === WITHOUT_ENTRY) return false;
    const title = (shown[0]?.entry.title ?? '').split(/\s+/).map(compact);
    return wanted.length > 0 && wanted.every((word) => title.some((one) => one.startsWith(word)));
  };
  return [...groups.filter(isNamed), ...groups.filter((group) => !isNamed(group))];
}
