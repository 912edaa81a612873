import type { Asked } from './asked-words.ts';
import type { NamesIndex } from './names-index.ts';

/**
 * How well the texts of records hold the words of a query: for each word that `askedPlain` gives and
 * each two that `askedPairs` gives, folded, a value from 0 to 1 for each record by its place.
 */
export type TextMatches = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** No texts, where only names are searched. */
export const NO_TEXT_MATCHES: TextMatches = new Map();

/** How much a text tells that holds a word, beside a title that does. */
const BY_TEXT = 0.6;
/** The same of texts that gather what many works say: each of these says it itself. */
const BY_GATHERING_TEXT = 0.42;
/** How much two words that follow each other tell together, beside what each tells alone. */
const BY_PAIR = 0.5;
/** How much of that a name tells that holds both of them apart, or the other way round. */
const BY_PAIR_APART = 0.7;
/** How much a text that holds a word makes it less rare, beside a name that does. */
const TEXTS_AMONG_HOLDERS = 0.2;

/**
 * How much of a query each record answers, from 0 to 1, by its place among the records: the share of
 * the words that it holds in its names or its text, those weighing more that few records hold, and
 * more where words follow each other as they do in the query.
 */
export function scoreWords(
  index: NamesIndex,
  { words, pairs, sequence }: Asked,
  textMatches: TextMatches = NO_TEXT_MATCHES,
): Map<number, number> {
  const cache = new Map<string, ReadonlyMap<number, number>>();
  const matches = (word: string, isLast: boolean) => {
    const found = cache.get(word) ?? index.matches(word, isLast);
    cache.set(word, found);
    return found;
  };
  const inNames = new Map<string, ReadonlyMap<number, number>>();
  const sums = new Map<number, number>();
  let weights = 0;
  const count = (values: ReadonlyMap<number, number>, rarity: number) => {
    weights += rarity;
    for (const [at, value] of values) sums.set(at, (sums.get(at) ?? 0) + rarity * value);
  };
  for (const { folded, alternatives, isLast } of words) {
    const named = new Map(matches(folded, isLast));
    for (const [at, value] of ofNearYear(folded, index)) {
      if (value > (named.get(at) ?? 0)) named.set(at, value);
    }
    for (const { words: others, factor } of alternatives) {
      const found = others.map((other) => matches(other, false));
      for (const at of found[0]?.keys() ?? []) {
        const value = factor * Math.min(...found.map((one) => one.get(at) ?? 0));
        if (value > (named.get(at) ?? 0)) named.set(at, value);
      }
    }
    inNames.set(folded, named);
    const texts = textMatches.get(folded) ?? NOWHERE;
    const strong = [...named.values()].filter((value) => value > 0.5).length;
    const rarity = rarityOf(strong + TEXTS_AMONG_HOLDERS * texts.size, index);
    count(together(named, texts, index), rarity);
  }
  for (const [one, next] of pairs) {
    const pair = `${one} ${next}`;
    const following = index.holding(pair);
    const texts = textMatches.get(pair) ?? NOWHERE;
    const holders = new Set([...following, ...texts.keys()]).size;
    if (holders === 0) continue;
    const named = heldApart(inNames.get(one) ?? NOWHERE, inNames.get(next) ?? NOWHERE);
    for (const at of following) named.set(at, 1);
    count(together(named, texts, index), BY_PAIR * rarityOf(holders, index));
  }
  for (const holders of runsOf(sequence, index)) {
    count(new Map(holders.map((at) => [at, 1])), rarityOf(holders.length, index));
  }
  return new Map([...sums].map(([at, sum]) => [at, weights === 0 ? 0 : sum / weights]));
}

/** How much a year tells that is one off, or two: so far are years misremembered. */
const BY_YEARS_OFF: readonly number[] = [0, 0.7, 0.5];

/** The records of a year or two before or after the one that a word is; none for other words. */
function ofNearYear(word: string, { records }: NamesIndex): ReadonlyMap<number, number> {
  if (!/^(?:1[5-9]|20)\d\d$/.test(word)) return NOWHERE;
  return new Map(
    records.flatMap(({ year, believedYear }, at) => {
      const value = BY_YEARS_OFF[Math.abs((year ?? believedYear ?? 0) - Number(word))] ?? 0;
      return value > 0 ? [[at, value] as const] : [];
    }),
  );
}

const NOWHERE: ReadonlyMap<number, number> = new Map();

/** The records of which the names hold both words, in whatever order. */
function heldApart(
  one: ReadonlyMap<number, number>,
  next: ReadonlyMap<number, number>,
): Map<number, number> {
  return new Map(
    [...one].flatMap(([at, value]) => {
      const other = next.get(at);
      return other === undefined ? [] : [[at, BY_PAIR_APART * Math.min(value, other)] as const];
    }),
  );
}

/** What tells more, the fewer records hold it. */
function rarityOf(holders: number, { records }: NamesIndex): number {
  return Math.log(1 + records.length / (holders + 0.5));
}

/** What the names of each record tell together with its text, at most 1. */
function together(
  named: ReadonlyMap<number, number>,
  texts: ReadonlyMap<number, number>,
  { records }: NamesIndex,
): ReadonlyMap<number, number> {
  const both = new Map(named);
  for (const [at, value] of texts) {
    const most = records[at]?.gathers ? BY_GATHERING_TEXT : BY_TEXT;
    both.set(at, 1 - (1 - (named.get(at) ?? 0)) * (1 - most * value));
  }
  return both;
}

/**
 * The records of which a name holds several words as they follow each other in the query, with words
 * between them that tell nothing alone: “one to one”, “story of self”. The longest of such runs count.
 */
function runsOf(sequence: Asked['sequence'], index: NamesIndex): readonly (readonly number[])[] {
  const ends = sequence.flatMap(({ tells }, at) => (tells ? [at] : []));
  const spans = ends
    .flatMap((from) => ends.map((to) => ({ from, to })))
    .filter(({ from, to }) => to > from && to - from < LONGEST_RUN)
    .filter(({ from, to }) => sequence.slice(from, to).some(({ tells }) => !tells))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const found: { from: number; to: number; holders: readonly number[] }[] = [];
  for (const { from, to } of spans) {
    if (found.some((run) => run.from <= from && to <= run.to)) continue;
    const words = sequence.slice(from, to + 1).map(({ folded }) => folded);
    const holders = index.holding(words.join(' '));
    if (holders.length > 0) found.push({ from, to, holders });
  }
  return found.map(({ holders }) => holders);
}

const LONGEST_RUN = 6;
