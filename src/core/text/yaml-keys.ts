import { type Document, isScalar, type Pair, visit, type YAMLMap } from 'yaml';

/** The offsets of keys that stand in one group for a second time. */
export function findRepeatedKeys(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_key, map) {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        const name = nameOf(key);
        if (name === undefined) continue;
        if (keys.has(name)) offsets.push((isScalar(key) ? key.range?.[0] : undefined) ?? 0);
        keys.add(name);
      }
    },
  });
  return offsets;
}

/** The pairs of each group by their names: a group is gone through once, however many are asked. */
const pairsOf = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pair of a name in a group, the first where there are several. */
export function pairNamed(map: YAMLMap, name: string): Pair | undefined {
  let pairs = pairsOf.get(map);
  if (pairs === undefined) {
    pairs = new Map();
    for (const pair of map.items) {
      const own = nameOf(pair.key);
      if (own !== undefined && !pairs.has(own)) pairs.set(own, pair);
    }
    pairsOf.set(map, pairs);
  }
  return pairs.get(name);
}

function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}
