import type { Counts, Engine, Filters, FoundPage } from '../../src/search/pagefind.ts';

/** An entry of a made-up index. */
export interface FakeEntry {
  readonly title: string;
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** An index over a few entries that answers as Pagefind does, and keeps what it was asked. */
export function fakeEngine(entries: readonly FakeEntry[]): Engine & {
  readonly all: Counts;
  readonly loaded: string[];
} {
  const loaded: string[] = [];
  const all = count(entries, entries);
  return {
    all,
    loaded,
    filters: async () => all,
    async search(words, { filters }) {
      const found = entries.filter((entry) => holds(entry, words ?? '') && passes(entry, filters));
      return {
        results: found.map((entry, at) => ({
          id: entry.title,
          score: 1 - at / 100,
          async data() {
            loaded.push(entry.title);
            return pageOf(entry, words ?? '');
          },
        })),
        filters: count(entries, found),
      };
    },
  };
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

/** As Pagefind: words that no entry holds are left aside, a phrase is looked for as it stands. */
function holds({ title, text }: FakeEntry, words: string): boolean {
  const whole = wordsOf(`${title} ${text}`);
  if (words.startsWith('"'))
    return ` ${whole.join(' ')} `.includes(` ${wordsOf(words).join(' ')} `);
  return wordsOf(words).every((word) => whole.some((one) => one.startsWith(word)));
}

function passes(entry: FakeEntry, filters: Filters): boolean {
  return Object.entries(filters).every(([name, condition]) => {
    if (name === 'not') return !passes(entry, condition as Filters);
    const { any } = condition as { any: readonly string[] };
    return any.some((value) => entry.filters[name]?.includes(value));
  });
}

/** Counts name every value of the index, also those at nought. */
function count(entries: readonly FakeEntry[], found: readonly FakeEntry[]): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const entry of entries) {
    for (const [name, values] of Object.entries(entry.filters)) {
      for (const value of values) {
        const of = counts[name] ?? {};
        counts[name] = of;
        of[value] = (of[value] ?? 0) + (found.includes(entry) ? 1 : 0);
      }
    }
  }
  return counts;
}

function pageOf({ title, text, filters }: FakeEntry, words: string): FoundPage {
  const content = `${title}. ${text}`;
  const wanted = wordsOf(words);
  const locations = content
    .split(/\s+/)
    .flatMap((word, location) =>
      wanted.some((one) => wordsOf(word)[0]?.startsWith(one))
        ? [{ weight: 1, balanced_score: 1, location }]
        : [],
    );
  return {
    url: `/${title}/`,
    content,
    meta: { title },
    filters,
    anchors: [],
    weighted_locations: locations,
  };
}
