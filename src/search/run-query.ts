import { type NamedMatch, uniqueAnswer } from '../core/finding/find-entries.ts';
import { asIndexed, type Query } from './address.ts';
import { countsOf, type FacetOptions, knownFacets, optionsOf } from './counts.ts';
import { filtersOf, isAnyChosen } from './facets.ts';
import { type Heard, hear } from './heard.ts';
import { compact } from './marking.ts';
import { fewerWords } from './nearest.ts';
import type { Names } from './open-names.ts';
import type { Index } from './open-pagefind.ts';
import type { Answer, Filters, FoundPage } from './pagefind.ts';
import { type Ranking, rank } from './rank.ts';
import type { SearchSettings } from './settings.ts';

/** The results of one kind: those that are shown, and how many there are. */
export interface Group {
  readonly kind: string;
  /** The value of the filter “kind”, which is the heading of the group. */
  readonly value: string;
  readonly total: number;
  readonly pages: readonly FoundPage[];
  /** Loads the addresses of all of them, those that are not shown too. */
  readonly addresses: () => Promise<readonly string[]>;
}

/** All that the page shows of a query’s answer. */
export interface Outcome {
  readonly total: number;
  /** How many there would be if nothing were chosen. */
  readonly unfiltered: number;
  readonly facets: readonly FacetOptions[];
  readonly groups: readonly Group[];
  /** How the words were understood. */
  readonly heard: Understood;
  /** The entries above all groups; none where something is chosen, which narrows by other facts. */
  readonly first: Pick<Ranking, 'first' | 'isNamed'>;
  /** The entry that Enter opens: the one that the words name in full. */
  readonly unique: NamedMatch | undefined;
}

/** How words were understood, and which of them no entry holds together with the others. */
export interface Understood extends Heard {
  readonly leftOut: readonly string[];
}

/** What `runQuery` needs beside the query. */
export interface QueryContext extends Index {
  readonly settings: Pick<SearchSettings, 'orders' | 'groups'>;
  /** The index of names; nothing where it could not be loaded. */
  readonly names: Names | undefined;
  /** How many results of a kind are loaded. */
  limit(kind: string): number;
}

/**
 * Runs a query in the engine. The results are asked for kind by kind, so that only those that
 * are shown are loaded; the counts of a facet of which something is chosen are asked for once more
 * without it, or its other values would all stand at nought.
 */
export async function runQuery(query: Query, context: QueryContext): Promise<Outcome> {
  const heard = await understood(query.words, context);
  const words = heard.asked === '' ? null : asIndexed(heard.asked);
  const search = (filters: Filters): Promise<Answer> => context.engine.search(words, { filters });
  const conditions = filtersOf(query.chosen);
  const answer = await search(conditions);
  const total = answer.results.length;
  // Pagefind’s own count of what there is without conditions does not heed quotation marks.
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
  const matches = query.words === '' ? [] : ((await context.names?.find(heard.words)) ?? []);
  const records = context.names?.index.records ?? [];
  const ranking = rank({ matches, results: answer.results, pages: context.pages, records });
  const groups = await groupsOf(answer, context, ranking, (value) =>
    search({ ...conditions, kind: { any: [value] } }),
  );
  const isNarrowed = query.words === '' || isAnyChosen(query.chosen);
  return {
    total,
    unfiltered,
    facets,
    groups: inOrder(groups, heard.words),
    heard,
    first: isNarrowed ? { first: [], isNamed: false } : ranking,
    unique: isNarrowed ? undefined : uniqueAnswer(matches),
  };
}

/**
 * What the words mean. Where no entry holds all of them, as few as can be are left out, so that a
 * question is answered by what it is about.
 */
async function understood(words: string, { names, engine }: QueryContext): Promise<Understood> {
  const as = { words, asked: words, corrected: [] };
  const heard = names && words !== '' ? await hear(words, names.index, engine) : as;
  if (heard.asked === '') return { ...heard, leftOut: [] };
  const fewer = await fewerWords(asIndexed(heard.asked), engine);
  return fewer
    ? { ...heard, asked: fewer.words, leftOut: fewer.leftOut }
    : { ...heard, leftOut: [] };
}

/** The results by kind, in the order of the settings; kinds without a result are left out. */
async function groupsOf(
  answer: Answer,
  context: QueryContext,
  ranking: Ranking,
  ofKind: (value: string) => Promise<Answer>,
): Promise<Group[]> {
  const counts = countsOf(answer.filters, 'kind');
  const kinds = context.settings.groups.filter(({ value }) => (counts[value] ?? 0) > 0);
  return Promise.all(
    kinds.map(async ({ kind, value }) => {
      const found = kinds.length === 1 ? answer : await ofKind(value);
      const results = found.results.toSorted((a, b) => ranking.scoreOf(b) - ranking.scoreOf(a));
      const shown = results.slice(0, context.limit(kind));
      const pages = await Promise.all(shown.map((result) => result.data()));
      return { kind, value, total: results.length, pages, addresses: () => addressesOf(results) };
    }),
  );
}

/** So many results are loaded at a time. */
const AT_ONCE = 8;

/** Where results stand, in their order: the engine tells it with the text of each page only. */
async function addressesOf(results: Answer['results']): Promise<string[]> {
  const addresses: string[] = [];
  for (let start = 0; start < results.length; start += AT_ONCE) {
    const some = results.slice(start, start + AT_ONCE);
    const pages = await Promise.all(some.map((result) => result.data()));
    addresses.push(...pages.map(({ url }) => url));
  }
  return addresses;
}

/**
 * Groups as they come, but those first whose first result bears all the words in its title, since
 * whoever types a name or a title looks for that entry.
 */
export function inOrder(groups: readonly Group[], words: string): readonly Group[] {
  const wanted = words.split(' ').map(compact).filter(Boolean);
  const isNamed = ({ pages }: Group) => {
    const title = (pages[0]?.meta['title'] ?? '').split(/\s+/).map(compact);
    return wanted.length > 0 && wanted.every((word) => title.some((one) => one.startsWith(word)));
  };
  return [...groups.filter(isNamed), ...groups.filter((group) => !isNamed(group))];
}
