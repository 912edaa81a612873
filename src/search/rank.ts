import type { NamedMatch } from '../core/finding/find-entries.ts';
import { WITHOUT_ENTRY } from '../core/finding/name-record.ts';
import type { Entry } from './entries.ts';
import type { Found } from './entry-engine.ts';

/** The order of a query’s results. */
export interface Ranking {
  /** Those that the query names, or that come nearest to it; of names without an entry none. */
  readonly first: readonly Found[];
  /** True where the query names them. */
  readonly isNamed: boolean;
  /** All results, the best first. */
  readonly results: readonly Found[];
}

/** From here on an entry is named, and not only alike. */
export const NAMED = 2;
/** From here on by a citation or a number, so that nothing else is meant. */
const MEANT = 2.9;
/** Names say more of what is meant than texts do, since a name was given to be found by. */
const BY_NAME = 0.8;
const BY_TEXT = 0.2;
const BY_SHARE = 0.4;

const MOST_MEANT = 6;
const MOST_FIRST = 3;

/**
 * Puts what entries are called and what their texts hold into one order. A text counts by its share
 * in the best one’s score. Where no text holds all the words, `shares` says how much of them each holds.
 */
export function rank(
  matches: readonly NamedMatch<Entry>[],
  results: readonly Found[],
  shares: ReadonlyMap<Entry, number>,
): Ranking {
  const byName = new Map(matches.map(({ record, score }) => [record, score]));
  const most = Math.max(...results.map(({ score }) => score), Number.EPSILON);
  const ordered = results
    .map((found) => {
      const name = byName.get(found.entry) ?? 0;
      const text = found.score / most;
      const share = shares.get(found.entry) ?? 0;
      const told = BY_TEXT * text + BY_SHARE * share;
      return { found, score: (name >= NAMED ? name : BY_NAME * name) + told };
    })
    .sort((a, b) => b.score - a.score);
  const entries = ordered.filter(({ found }) => found.entry.kind !== WITHOUT_ENTRY);
  const best = entries[0]?.score ?? 0;
  const first =
    best >= MEANT
      ? entries.filter(({ score }) => score >= MEANT).slice(0, MOST_MEANT)
      : entries.slice(0, MOST_FIRST);
  return {
    first: first.map(({ found }) => found),
    isNamed: best >= NAMED,
    results: ordered.map(({ found }) => found),
  };
}

/** The entries that stand among the results even where their texts do not hold the words. */
export function named(
  matches: readonly NamedMatch<Entry>[],
  { first }: Pick<Ranking, 'first'>,
): readonly Entry[] {
  const meant = matches.filter(({ score }) => score >= NAMED).map(({ record }) => record);
  return [...new Set([...meant, ...first.map(({ entry }) => entry)])];
}
