import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/core/citing/citation.ts';
import type { CitingContext } from '../../src/core/citing/citing-context.ts';
import { createEngines } from '../../src/core/citing/engine/engines.ts';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { mistakableWorks, plainRegistry } from '../../src/core/citing/pages/plain-registry.ts';
import { plainStyle } from '../../src/core/citing/styles/plain-style.ts';
import { readStyle, type Style } from '../../src/core/citing/styles/style.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadStyle } from '../../src/disk/style-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatBibliography, formatPage } from './formatters.ts';
import { apa, english } from './helpers.ts';
import { citingPages } from './pages.ts';
import { alpha, beta, gamma, issued } from './works.ts';

/** `FUZZ_RUNS` gives the number of runs. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 8);

const root = temporaryFolder();
const harvard = loadStyle('harvard-cite-them-right', root);
const others = [
  loadStyle('modern-language-association', root),
  loadStyle('chicago-author-date', root),
  harvard,
  loadStyle('chicago-note-bibliography', root),
  loadStyle('ieee', root),
];

/** What formats in a style. */
function contextOf(style: Style): CitingContext {
  return { style, locale: english, engines: createEngines(style, english, EVERY_WORD_LIST) };
}

/** The style with all its works told apart by the full engine. */
function wholly(style: Style): Style {
  return { ...style, digest: `${style.digest} wholly`, citationsStandAlone: false };
}

/** Harvard with a rule and sort keys that open the plain way to it. */
const openHarvard = readStyle(
  harvard.xml
    .replace(/(givenname-disambiguation-rule)="[^"]*"/, '$1="primary-name"')
    .replace(/(<citation [\s\S]*?)<sort>[\s\S]*?<\/sort>/, '$1<sort><key macro="author"/></sort>'),
);

const contexts = new Map([apa, openHarvard].map((style) => [style, contextOf(style)]));

describe('which styles take the plain way', () => {
  it('those whose citations depend on others by their first author or their text alone', () => {
    expect(apa.citationsStandAlone).toBe(true);
    expect(openHarvard.citationsStandAlone).toBe(true);
    expect(others.map(({ id, citationsStandAlone }) => [id, citationsStandAlone])).toEqual(
      others.map(({ id }) => [id, false]),
    );
  });

  const changes: readonly (readonly [string, string, string])[] = [
    ['a rule for all names', '"primary-name-with-initials"', '"all-names"'],
    ['no rule', 'givenname-disambiguation-rule="primary-name-with-initials"', ''],
    ['letters drawn together', 'collapse="year"', 'collapse="year-suffix"'],
    ['"ibid."', '<if variable="issued">', '<if variable="issued" position="ibid">'],
    ['a rule for mistakable works', '<if variable="issued">', '<if disambiguate="true">'],
    ['notes', 'class="in-text"', 'class="note"'],
    [
      'citations sorted by something else',
      '<key macro="author-sort" names-min="3"',
      '<key macro="author-bib" names-min="3"',
    ],
  ];
  it.each(changes)('not one with %s', (_, from, to) => {
    expect(apa.xml).toContain(from);
    const xml = apa.xml
      .replace(from, to)
      .replace('<citation ', '<macro name="author-bib"/><citation ');
    expect(readStyle(xml).citationsStandAlone).toBe(false);
  });

  it('the plain style keeps its rule for names and tells nothing apart', () => {
    const [citation = ''] = /<citation [^>]*>/.exec(plainStyle(apa.xml)) ?? [];
    expect(citation).toContain('givenname-disambiguation-rule');
    expect(citation).not.toContain('disambiguate-');
  });
});

describe('works that could be taken for another', () => {
  const book = (id: string, variables: Partial<CslItem>): CslItem => {
    return { id, type: 'book', title: `Book ${id}`, ...issued(2001), ...variables };
  };
  const rows: readonly (readonly [string, readonly CslItem[], string])[] = [
    ['none', [book('a', { author: [alpha] }), book('b', { author: [beta] })], ''],
    [
      'a first author with a namesake',
      [
        book('a', { author: [alpha, beta] }),
        book('b', { author: [{ family: 'Alpha', given: 'Zoe' }], ...issued(1999) }),
        book('c', { author: [beta] }),
      ],
      'a b',
    ],
    [
      'a namesake as second author is none',
      [
        book('a', { author: [gamma, alpha] }),
        book('b', { author: [{ family: 'Alpha', given: 'Zoe' }] }),
      ],
      '',
    ],
    [
      'works of one author and year',
      [book('a', { author: [alpha] }), book('b', { author: [alpha] })],
      'a b',
    ],
    [
      'works of one author and several years are none',
      [book('a', { author: [alpha] }), book('b', { author: [alpha], ...issued(1999) })],
      '',
    ],
    [
      'et al. over different people',
      [
        book('a', { author: [alpha, beta, gamma] }),
        book('b', { author: [alpha, gamma, beta] }),
        book('c', { author: [beta] }),
      ],
      'a b',
    ],
    [
      'a title and an organization that read the same',
      [
        book('a', { title: 'Alpha', type: 'webpage' }),
        book('b', { author: [{ literal: 'Alpha' }] }),
        book('c', { title: 'Alpha', type: 'webpage', ...issued(1999) }),
      ],
      'a b',
    ],
  ];
  it.each(rows)('%s', (_, works, expected) => {
    const { engine } = plainRegistry(contexts.get(apa) ?? contextOf(apa), works);
    const found = mistakableWorks(
      engine,
      works.map(({ id }) => id),
    );
    expect([...found].sort().join(' ')).toBe(expected);
  });
});

describe('the plain way', () => {
  it.each([apa, openHarvard])('gives what the full engine gives: $id', (style) => {
    const ways = { plain: 0, mixed: 0 };
    const full = wholly(style);
    fc.assert(
      fc.property(citingPages, fc.boolean(), (pages, marked) => {
        for (const { clusters, items } of pages) {
          const options = { locale: english, marked };
          const page = formatPage(clusters, items, style, options);
          expect(page).toEqual(formatPage(clusters, items, full, options));
          ways[wayOf(clusters, items, style)] += 1;
        }
        const [{ items } = { items: new Map<string, CslItem>() }] = pages;
        const list = formatBibliography([...items.values()], style, { locale: english });
        expect(list).toEqual(formatBibliography([...items.values()], full, { locale: english }));
      }),
      { numRuns: RUNS, seed: 3 },
    );
    // Each way was taken often enough to have been put to the test.
    expect(Math.min(...Object.values(ways))).toBeGreaterThan(RUNS / 2);
  });

  it('forgets what it printed when a record changes, or was at fault', () => {
    const clusters: Cluster[] = [{ mode: 'narrative', items: [{ key: 'x' }] }];
    const cite = (item: CslItem) =>
      formatPage(clusters, new Map([['x', item]]), apa, { locale: english }).clusters;
    const first: CslItem = { id: 'x', type: 'book', title: 'X', author: [alpha], ...issued(2001) };
    expect(cite(first)).toEqual(['Alpha (2001)']);
    expect(cite({ ...first, author: [beta], ...issued(1999) })).toEqual(['Beta (1999)']);
    const faulty: unknown = { id: 'x', type: 'book', title: {} };
    expect(() => cite(faulty as CslItem)).toThrow('is no text');
    expect(() => cite(faulty as CslItem)).toThrow('is no text');
    expect(cite(first)).toEqual(['Alpha (2001)']);
  });
});

function wayOf(
  clusters: readonly Cluster[],
  items: ReadonlyMap<string, CslItem>,
  style: Style,
): 'plain' | 'mixed' {
  const keys = new Set(clusters.flatMap((cluster) => cluster.items.map(({ key }) => key)));
  const cited = [...items.values()].filter(({ id }) => keys.has(id));
  const mistakable = mistakableWorks(
    plainRegistry(contexts.get(style) ?? contextOf(style), cited).engine,
    keys,
  );
  return mistakable.size === 0 ? 'plain' : 'mixed';
}
