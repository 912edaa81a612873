import { CSL_NAME_VARIABLES, type CslItem } from '../model/csl.ts';
import { itemDigest } from './cache-key.ts';
import { engineFor, useItems } from './engine.ts';
import { keptJson, type ListStyle, listKey } from './list-order.ts';

/** The places of the letters behind the years, from 0 for “a”, by key; works without one are missing. */
export type Letters = ReadonlyMap<string, number>;

/**
 * Finds the letters of lists in one style. Only works of one first name and one year can need them,
 * and each such group is looked at once, whatever list it stands in.
 */
export function letterFinder(prepared: ListStyle): (items: readonly CslItem[]) => Letters {
  const known = new Map<string, Letters>();
  const lettered = /disambiguate-add-year-suffix=["']true["']/.test(prepared.style.xml);
  return (items) => {
    if (!lettered) return new Map();
    const letters = new Map<string, number>();
    for (const group of Map.groupBy(items, groupOf).values()) {
      if (group.length === 1) continue;
      const keys = group.map(({ id }) => id).join(' ');
      const found = known.get(keys) ?? lettersOf(group, prepared);
      known.set(keys, found);
      for (const [key, place] of found) letters.set(key, place);
    }
    return letters;
  };
}

/** What works share that could be cited by the same words. */
function groupOf(item: CslItem): string {
  const [first] = namesOf(item);
  const name = first === undefined ? '' : (first.literal ?? first.family ?? first.given ?? '');
  const year = item.issued?.['date-parts']?.[0]?.[0];
  return `${String(year ?? '')} ${name.toLowerCase()}`;
}

/** The names that a style would most likely begin with. */
export function namesOf(item: CslItem): NonNullable<CslItem['author']> {
  for (const variable of ['author', 'editor', ...CSL_NAME_VARIABLES] as const) {
    const names = item[variable];
    if (names !== undefined && names.length > 0) return names;
  }
  return [];
}

function lettersOf(group: readonly CslItem[], prepared: ListStyle): Letters {
  const pairs = keptJson(
    prepared.cache,
    () => listKey(['letters', group.map(itemDigest)], prepared),
    readPairs,
    () => {
      const { style, locale } = prepared;
      const engine = engineFor(style.digest, () => style.xml, locale, 'html');
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
