import type { NamedMatch, Reason } from '../core/finding/find-entries.ts';
import type { NameRecord } from '../core/finding/name-record.ts';
import type { Found } from './pagefind.ts';

/** An entry that stands above all groups. */
export interface Nearby {
  readonly record: NameRecord;
  /** Why it stands there; nothing where its text alone answers. */
  readonly reason: Reason | undefined;
}

/** The order of a query’s results. */
export interface Ranking {
  /** Those that the query names, or that come nearest to it. */
  readonly first: readonly Nearby[];
  /** True where the query names them. */
  readonly isNamed: boolean;
  /** How well a result of the full text answers. */
  scoreOf(result: Found): number;
}

/** What the order is made from. */
interface Parts {
  readonly matches: readonly NamedMatch[];
  readonly results: readonly Found[];
  /** The page of a result, by its id. */
  readonly pages: ReadonlyMap<string, string>;
  readonly records: readonly NameRecord[];
}

/** From here on an entry is named, and not only alike. */
const NAMED = 2;
/** From here on by a citation or a number, so that nothing else is meant. */
const MEANT = 2.9;
/** Names say more of what is meant than texts do, since a name was given to be found by. */
const BY_NAME = 0.8;
const BY_TEXT = 0.2;

const MOST_MEANT = 6;
const MOST_FIRST = 3;

/**
 * Puts what the index of names knows and what the full text holds into one order. A text counts by
 * its share in the best one’s score.
 */
export function rank({ matches, results, pages, records }: Parts): Ranking {
  const byPath = new Map(records.map((record) => [pathOf(record), record]));
  const named = new Map(matches.map((match) => [pathOf(match.record), match]));
  const most = Math.max(...results.slice(0, 50).map(({ score }) => score), Number.EPSILON);
  const texts = new Map<string, number>();
  for (const { id, score } of results) {
    const path = pages.get(id);
    if (path !== undefined) texts.set(path, score / most);
  }
  const scoreOf = (path: string) => {
    const name = named.get(path)?.score ?? 0;
    const text = texts.get(path) ?? 0;
    return (name >= NAMED ? name : BY_NAME * name) + BY_TEXT * text;
  };
  const order = [...new Set([...named.keys(), ...texts.keys()])]
    .map((path) => ({ path, score: scoreOf(path) }))
    .sort((a, b) => b.score - a.score);
  const best = order[0]?.score ?? 0;
  const meant = order.filter(({ score }) => score >= MEANT).slice(0, MOST_MEANT);
  const first = (best >= MEANT ? meant : order.slice(0, MOST_FIRST)).flatMap(({ path }) => {
    const record = byPath.get(path);
    return record ? [{ record, reason: named.get(path)?.reason }] : [];
  });
  return {
    first,
    isNamed: best >= NAMED,
    scoreOf: ({ id, score }) => {
      const path = pages.get(id);
      return path === undefined ? (BY_TEXT * score) / most : scoreOf(path);
    },
  };
}

function pathOf({ kind, id }: NameRecord): string {
  return `${kind}/${id}`;
}
