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
/** How much it tells that a text holds all the words, beside what its words tell one by one. */
const BY_TEXT = 0.03;

const MOST_MEANT = 6;
const MOST_FIRST = 3;

/**
 * Puts the results into one order: `matches` tell how well each answers by its names and by the words
 * of its text. A text that holds all the words counts by its share in the best one’s score.
 */
export function rank(matches: readonly NamedMatch<Entry>[], results: readonly Found[]): Ranking {
  const scores = new Map(matches.map(({ record, score }) => [record, score]));
  const most = Math.max(...results.map(({ score }) => score), Number.EPSILON);
  const ordered = results
    .map((found) => {
      const text = found.score / most;
      return { found, score: (scores.get(found.entry) ?? 0) + BY_TEXT * text };
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
