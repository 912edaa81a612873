import { readFileSync } from 'node:fs';

/** A search, and what should answer it. */
export interface Question {
  readonly query: string;
  /** The sort of difficulty: “transposition”, “former name”. */
  readonly sort: string;
  /** The key of a work, or `kind~part-of-id` for another entry; any of them counts. */
  readonly expected: readonly string[];
}

/** Reads a table of searches: a head, then `query`, `sort` and `expected` between tabs. */
export function readQuestions(path: string): Question[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [query = '', sort = '', expected = ''] = line.split('\t');
    return { query, sort, expected: expected.split('|') };
  });
}

/** True where the entry at `path`, as `works/wood2002faith`, is one of the expected. */
export function isExpected(path: string, { expected }: Pick<Question, 'expected'>): boolean {
  const [kind = '', id = ''] = path.split('/').filter(Boolean).slice(-2);
  return expected.some((one) => {
    const [of = '', part] = one.split('~');
    return part === undefined ? id === of : kind === of && id.includes(part);
  });
}

/** How well a search did. */
export interface Success {
  readonly count: number;
  /** The shares of searches whose answer came first, and among the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** One divided by the place of the answer, on average; nought where it did not come. */
  readonly meanReciprocalRank: number;
}

/** Counts the places at which the answers came, from 1; nothing for those that did not come. */
export function successOf(places: readonly (number | undefined)[]): Success {
  const share = (counts: (place: number) => number) =>
    places.reduce<number>((sum, place) => sum + (place === undefined ? 0 : counts(place)), 0) /
    Math.max(places.length, 1);
  return {
    count: places.length,
    first: share((place) => (place === 1 ? 1 : 0)),
    firstThree: share((place) => (place <= 3 ? 1 : 0)),
    meanReciprocalRank: share((place) => 1 / place),
  };
}

/** The place of the first expected among the paths that a search gave. */
export function placeOf(paths: readonly string[], question: Question): number | undefined {
  const at = paths.findIndex((path) => isExpected(path, question));
  return at === -1 ? undefined : at + 1;
}
