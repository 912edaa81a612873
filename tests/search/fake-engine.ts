import type { Entry } from '../../src/search/entries.ts';
import { byFacet } from '../../src/search/facets.ts';
import type { Engine, Filters, FoundPage } from '../../src/search/pagefind.ts';

/** An entry of a made-up index. */
export interface FakeEntry {
  readonly title: string;
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly kind?: string;
  readonly gathers?: boolean;
  readonly year?: number;
  readonly changed?: string;
}

interface FakeEngine extends Engine {
  readonly loaded: string[];
}

/** An index over a few entries that answers as Pagefind does, and keeps what was loaded. */
export function fakeEngine(entries: readonly FakeEntry[]): FakeEngine {
  const loaded: string[] = [];
  return {
    loaded,
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

/** What the file of all entries says of a made-up one. */
export function entryOf({ title, filters, kind = 'works', ...told }: FakeEntry): Entry {
  const values = byFacet((facet) => filters[facet] ?? []);
  return {
    href: `/${title}/`,
    kind,
    gathers: told.gathers ?? false,
    id: title,
    title,
    who: '',
    dates: '',
    basis: undefined,
    year: told.year,
    changed: told.changed,
    page: title,
    values,
    names: values.author.map((name) => {
      const [family = '', given] = name.split(', ');
      return given === undefined ? [family] : [family, given];
    }),
  };
}

function pageOf({ title, text }: FakeEntry, words: string): FoundPage {
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
    anchors: [],
    weighted_locations: locations,
  };
}
