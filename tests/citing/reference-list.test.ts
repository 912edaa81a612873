import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster, ClusterMode } from '../../src/core/citing/citation.ts';
import type { CslItem, CslName } from '../../src/core/model/csl.ts';
import { loadStyle } from '../../src/disk/style-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatBibliography, formatPage } from './formatters.ts';
import { apa, english } from './helpers.ts';
import { APA_ROWS, alpha, beta, gamma, issued } from './works.ts';

const root = temporaryFolder();
const harvard = loadStyle('harvard-cite-them-right', root);
const mla = loadStyle('modern-language-association', root);
const chicago = loadStyle('chicago-author-date', root);
const ieee = loadStyle('ieee', root);

/** Few names and years, so that works must often be told apart. */
const names: readonly CslName[] = [
  alpha,
  beta,
  gamma,
  { family: 'Alpha', given: 'Zoe' },
  { family: 'Delta', given: 'Lu', 'dropping-particle': 'von' },
  { literal: 'An Agency' },
];
const record = fc.record({
  type: fc.constantFrom(
    'book',
    'article-journal',
    'report',
    'post-weblog',
    'personal_communication',
  ),
  title: fc.constantFrom('The acorn', 'A bee', 'Zebras', 'Crow & <i>Dove</i>', 'Owls: An essay'),
  author: fc.array(fc.constantFrom(...names), { maxLength: 4 }),
  year: fc.constantFrom(undefined, 2001, 2001, 2002),
});
const works = fc.array(record, { minLength: 1, maxLength: 7 }).map((records) =>
  records.map(({ type, title, author, year }, index): CslItem => {
    return {
      id: `w${index}`,
      type,
      title,
      'container-title': 'Journal of Things',
      ...(author.length === 0 ? {} : { author }),
      ...(year === undefined ? {} : issued(year)),
    };
  }),
);
const modes = fc.array(
  fc.constantFrom<ClusterMode>('parenthetical', 'narrative', 'suppress-author'),
  {
    minLength: 7,
    maxLength: 7,
  },
);

describe('the quick way to a list', () => {
  it('is open to styles whose entries depend on others by a letter alone', () => {
    const open = [apa, harvard, mla, chicago, ieee].map(
      ({ entriesStandAlone }) => entriesStandAlone,
    );
    expect(open).toEqual([true, true, false, false, false]);
  });

  it.each([apa, harvard])(
    'gives what the whole style gives: $id',
    (style) => {
      const whole = { ...style, entriesStandAlone: false, citationsStandAlone: false };
      fc.assert(
        fc.property(works, modes, (items, clusterModes) => {
          const byKey = new Map(items.map((item) => [item.id, item]));
          const clusters = items.map(({ id }, index): Cluster => {
            return { mode: clusterModes[index] ?? 'parenthetical', items: [{ key: id }] };
          });
          const page = formatPage(clusters, byKey, style, { locale: english });
          expect(page).toEqual(formatPage(clusters, byKey, whole, { locale: english }));
          // The citing page's list and the list of the same works alone are one.
          expect(formatBibliography(items, style, { locale: english })).toEqual(page.list);
        }),
        { numRuns: 25, seed: 11 },
      );
    },
    60_000,
  );
});

describe('formatBibliography', () => {
  const items = APA_ROWS.map(([item]) => item);

  it('sorts, tells apart by letters and holds every work once', () => {
    const list = formatBibliography(items, apa, { locale: english });
    expect(list.map(({ key }) => key).sort()).toEqual(items.map(({ id }) => id).sort());
    const dated = list.filter(({ html }) => html.startsWith('Alpha, A. B. (1999'));
    expect(dated.map(({ key, html }) => [key, /\((1999[^)]*)\)/.exec(html)?.[1]])).toEqual([
      ['season', '1999a, Summer'],
      ['volume', '1999b'],
      ['openrange', '1999–'],
      ['range', '1999–2003'],
      ['months', '1999c, May–June'],
    ]);
  });

  it('has no more names in an entry than the style wants, and a sign for the very same names alone', () => {
    const made = (id: string, ...author: CslName[]): CslItem => {
      return { id, type: 'book', title: `Book ${id}`, author, ...issued(2001) };
    };
    const [first, second, third, fourth] = [
      made('one', alpha, beta, gamma),
      made('two', alpha, gamma, beta),
      made('three', alpha, gamma, beta),
      made('zebra', alpha),
    ] as const;
    const list = formatBibliography([first, second, third, fourth], mla, { locale: english });
    const shown = list.map(({ html }) => html.replace(/ <i>.*/, '')).sort();
    expect(shown).toEqual([
      '---.',
      'Alpha, Ann B.',
      'Alpha, Ann B., et al.',
      'Alpha, Ann B., et al.',
    ]);
    const byKey = new Map(list.map(({ key }, index) => [key, index]));
    const cited = formatPage(
      [first, second, third, fourth].map(({ id }): Cluster => {
        return { mode: 'parenthetical', items: [{ key: id }] };
      }),
      new Map([first, second, third, fourth].map((item) => [item.id, item])),
      mla,
      { locale: english },
    );
    expect(cited.list.map(({ html }) => html)).toEqual(
      cited.list.map(({ key }) => list[byKey.get(key) ?? -1]?.html),
    );
  });

  it('is asked of the cache first', () => {
    const kept = new Map<string, string>();
    const cache = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => void kept.set(key, value),
    };
    const list = formatBibliography(items, apa, { locale: english, cache });
    const size = kept.size;
    expect(size).toBeGreaterThan(1);
    expect(formatBibliography(items, apa, { locale: english, cache })).toEqual(list);
    expect(kept.size).toBe(size);
  });
});
