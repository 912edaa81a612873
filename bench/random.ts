/** A stream of numbers that a seed determines. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 to `end` - 1. */
  below(end: number): number;
  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number;
  /** True in `share` of all cases. */
  chance(share: number): boolean;
  /** One member of a list, all alike. Throws for an empty list. */
  pick<Item>(list: readonly Item[]): Item;
}

/**
 * The generator mulberry32 (Tommy Ettinger, public domain): 32 bits of state, all of them run
 * through. A congruential generator in plain numbers would leave 2^53, lose its low bits and
 * repeat itself after some thousand draws, which makes caches and indexes look better than they are.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    between: (first, last) => first + below(last - first + 1),
    chance: (share) => next() < share,
    pick: (list) => {
      const index = below(list.length);
      if (index >= list.length) throw new Error('An empty list has nothing to pick from.');
      return list[index] as (typeof list)[number];
    },
  };
}

/**
 * Draws from a list whose members grow rarer with their place: the weight of rank r, counted from
 * 1, is 1 / (r + offset), the law of Zipf as Mandelbrot widened it. An offset flattens the head.
 */
export function zipf<Item>(list: readonly Item[], offset = 0): (random: Random) => Item {
  const sums: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= list.length; rank++) {
    total += 1 / (rank + offset);
    sums.push(total);
  }
  return (random) => {
    const wanted = random.next() * total;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    if (low >= list.length) throw new Error('An empty list has nothing to draw from.');
    return list[low] as Item;
  };
}
