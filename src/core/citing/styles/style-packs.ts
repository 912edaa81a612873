/** Many styles in one file: they have most of their parts in common, and each part stands once. */
export interface StylePack {
  readonly parts: readonly string[];
  /** The parts of each style, in their order, by its id. */
  readonly styles: Readonly<Record<string, readonly number[]>>;
}

/** Where the text of a style is cut. Finer parts take more numbers than they save. */
const CUTS = /(?=<(?:macro|citation|bibliography|layout|locale|term|if|else-if|else)\b)/;

/** What a style weighs in a pack beside its parts, and what each part weighs beside its letters. */
const OWN_WEIGHT = 300;
const PART_WEIGHT = 30;

/** So many letters of a new part are one when a pack is compressed. */
const COMPRESSED = 10;

/** Parts of fewer letters are common to many styles: they take long to count and say little. */
const LEAST_COMMON = 150;

/**
 * The styles in so many packs of about the same weight, similar ones in the same pack. The same
 * styles give the same packs. There are fewer packs where there are too few styles for so many.
 */
export function packStyles(styles: ReadonlyMap<string, string>, count: number): StylePack[] {
  const sorted = [...styles].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = new Map(sorted.map(([id, xml]) => [id, xml.split(CUTS)]));
  const weights = weightsOf(inChain(parts), parts);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const packs: StylePack[] = [];
  let waiting: string[] = [];
  let weighed = 0;
  for (const [at, { id, weight }] of weights.entries()) {
    waiting.push(id);
    weighed += weight;
    if (at < weights.length - 1 && weighed < (total * (packs.length + 1)) / count) continue;
    packs.push(packOf(waiting, parts));
    waiting = [];
  }
  return packs;
}

type Parts = ReadonlyMap<string, readonly string[]>;

/** The ids so that each style follows the one with which it has most letters in common. */
function inChain(parts: Parts): string[] {
  const having = new Map<string, Set<string>>();
  for (const [id, own] of parts) {
    for (const part of own) {
      if (part.length < LEAST_COMMON) continue;
      const others = having.get(part) ?? new Set();
      having.set(part, others.add(id));
    }
  }
  const left = new Set(parts.keys());
  const chain: string[] = [];
  for (let id = first(left); id !== undefined; ) {
    chain.push(id);
    left.delete(id);
    const shared = new Map<string, number>();
    for (const part of new Set(parts.get(id))) {
      const others = having.get(part);
      others?.delete(id);
      for (const other of others ?? []) {
        shared.set(other, (shared.get(other) ?? 0) + part.length);
      }
    }
    id = most(shared) ?? first(left);
  }
  return chain;
}

function first(ids: Iterable<string>): string | undefined {
  for (const id of ids) return id;
  return undefined;
}

function most(counts: ReadonlyMap<string, number>): string | undefined {
  let found: string | undefined;
  let highest = 0;
  for (const [id, count] of counts) {
    if (count > highest) [found, highest] = [id, count];
  }
  return found;
}

/** About what each style adds to a compressed pack, in letters: a part that stood before is a number. */
function weightsOf(ids: readonly string[], parts: Parts): { id: string; weight: number }[] {
  const seen = new Set<string>();
  return ids.map((id) => {
    let weight = OWN_WEIGHT;
    for (const part of parts.get(id) ?? []) {
      if (seen.has(part)) continue;
      seen.add(part);
      weight += PART_WEIGHT + Math.ceil(part.length / COMPRESSED);
    }
    return { id, weight };
  });
}

function packOf(ids: readonly string[], parts: Parts): StylePack {
  const numbers = new Map<string, number>();
  const styles = ids.map((id) => {
    const own = (parts.get(id) ?? []).map((part) => {
      const number = numbers.get(part) ?? numbers.size;
      numbers.set(part, number);
      return number;
    });
    return [id, own] as const;
  });
  return { parts: [...numbers.keys()], styles: Object.fromEntries(styles) };
}
