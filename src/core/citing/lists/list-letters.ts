import { CSL_NAME_VARIABLES, type CslItem } from '../../model/csl.ts';
import { itemDigest } from '../cache-key.ts';
import type { CitingContext } from '../citing-context.ts';
import { useItems } from '../engine/engine.ts';
import { cachedJson, listKey } from './list-order.ts';

/** The places of the letters behind the years, from 0 for “a”, by key; works without one are missing. */
export type Letters = ReadonlyMap<string, number>;

/**
 * Finds the letters of lists of a library in one style. Only works of one first name and one year
 * can need them. Each such group is looked at once: who has no letter in the whole group needs none
 * among fewer, and where all letters of a group are of one row, some of the works share the same row.
 */
export function letterFinder(
  context: CitingContext,
  library: readonly CslItem[],
): (sorted: readonly CslItem[]) => Letters {
  const known = new Map<string, Letters>();
  const find = (group: readonly CslItem[]): Letters => {
    const keys = group.map(({ id }) => id).join(' ');
    const found = known.get(keys) ?? lettersOf(context, group);
    known.set(keys, found);
    return found;
  };
  if (!/disambiguate-add-year-suffix=["']true["']/.test(context.style.xml)) return () => new Map();
  let groups: ReadonlyMap<string, readonly CslItem[]> | undefined;
  return (sorted) => {
    groups ??= Map.groupBy(library, groupOf);
    const letters = new Map<string, number>();
    for (const [name, some] of Map.groupBy(sorted, groupOf)) {
      if (some.length === 1) continue;
      const inAll = find(groups.get(name) ?? some);
      const lettered = some.filter(({ id }) => inAll.has(id));
      if (lettered.length < 2) continue;
      const isOneRow = new Set(inAll.values()).size === inAll.size;
      const found = isOneRow
        ? new Map(lettered.map(({ id }, place) => [id, place]))
        : find(lettered);
      for (const [key, place] of found) letters.set(key, place);
    }
    return letters;
  };
}

/** What works share that could be cited by the same words. */
function groupOf(item: CslItem): string {
  const [first] = leadingNames(item);
  const name = first === undefined ? '' : (first.literal ?? first.family ?? first.given ?? '');
  const year = item.issued?.['date-parts']?.[0]?.[0];
  return `${String(year ?? '')} ${name.toLowerCase()}`;
}

/** The names that a style would most likely begin with. */
export function leadingNames(item: CslItem): NonNullable<CslItem['author']> {
  for (const variable of ['author', 'editor', ...CSL_NAME_VARIABLES] as const) {
    const names = item[variable];
    if (names !== undefined && names.length > 0) return names;
  }
  return [];
}

function lettersOf(context: CitingContext, group: readonly CslItem[]): Letters {
  const pairs = cachedJson(
    context.cache,
    () => listKey(['letters', group.map(itemDigest)], context),
    readPairs,
    () => {
      const { engines, style } = context;
      const engine = engines.engine('pages');
      useItems(engine, new Map(group.map((item) => [item.id, item])), style);
      engine.updateItems(group.map(({ id }) => id));
      return group.flatMap(({ id }): [string, number][] => {
        const letter = engine.registry.registry[id]?.disambig?.year_suffix;
        return letter === false || letter === undefined ? [] : [[id, Number(letter)]];
      });
    },
  );
  return new Map(pairs);
}

function readPairs(json: unknown): [string, number][] | undefined {
  return Array.isArray(json) && json.every(isPair) ? json : undefined;
}

function isPair(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1]);
}
