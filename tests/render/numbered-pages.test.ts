import { describe, expect, it } from 'vitest';
import {
  listStops,
  numberedPages,
  numberedPath,
  numberedPaths,
} from '../../src/core/text/numbered-pages.ts';
import { render } from './library.ts';
import { claim, essay, work } from './specimens.ts';

const count = (length: number) => Array.from({ length }, (_, at) => at + 1);

describe('a list on pages', () => {
  it.each([
    [0, ['0 before']],
    [1, ['1 to 1, 0 before']],
    [100, ['1 to 100, 0 before']],
    [101, ['1 to 100, 0 before', '101 to 101, 100 before']],
    [230, ['1 to 100, 0 before', '101 to 200, 100 before', '201 to 230, 200 before']],
  ])('of %i items', (length, wanted) => {
    const pages = numberedPages('works/', count(length));
    const shown = pages.map(({ items, before }) =>
      [...(items.length > 0 ? [`${items[0]} to ${items.at(-1)}`] : []), `${before} before`].join(
        ', ',
      ),
    );
    expect(shown).toEqual(wanted);
    expect(pages.flatMap(({ items }) => items)).toEqual(count(length));
    expect(pages.map(({ number, of, total }) => [number, of, total])).toEqual(
      wanted.map((_, at) => [at + 1, wanted.length, length]),
    );
    expect(pages.map(({ index, number }) => numberedPath(index, number))).toEqual(
      numberedPaths('works/', length),
    );
  });

  it('keeps the address of the first, and numbers the others', () => {
    expect(numberedPaths('works/by-author/', 201)).toEqual([
      'works/by-author/',
      'works/by-author/page/2/',
      'works/by-author/page/3/',
    ]);
  });

  it('leads to each letter on the page where it begins', () => {
    const pages = numberedPages('people/', ['Abel', 'Adams', 'Berg', 'Bell', 'Cole'], 3);
    const stops = listStops(pages, (name) => ({
      text: name.charAt(0),
      anchor: `from-${name.charAt(0).toLowerCase()}`,
    }));
    expect(stops).toEqual([
      { text: 'A', anchor: 'from-a', page: 1 },
      { text: 'B', anchor: 'from-b', page: 1 },
      { text: 'C', anchor: 'from-c', page: 2 },
    ]);
  });
});

describe('a claim past the hundredth', () => {
  const claims = count(102).map((number) =>
    claim(number, number % 2 === 0 ? 'opinion' : 'supported', {
      about: 'abel2010talks',
      text: number === 101 ? '@berg2011walks says so.' : 'Talks matter.',
    }),
  );
  const rendered = render([
    work('abel2010talks'),
    work('berg2011walks', { author: 'Berg', title: 'Walks', year: '2011' }),
    ...claims,
    essay('on-talks', 'See [[claim-100]] and [[claim-102]].\n\n<Claim of="claim-101" />'),
  ]);

  it('is led to on the page where it stands, by rows, texts and mentions', () => {
    const hrefs = rendered.of('works', 'abel2010talks').claims.map(({ href }) => href);
    expect(hrefs).toContain('/tracings/claims/#claim-100');
    expect(hrefs).toContain('/tracings/claims/page/2/#claim-101');
    const essayJson = JSON.stringify(rendered.of('essays', 'on-talks'));
    expect(essayJson).toContain('/tracings/claims/#claim-100');
    expect(essayJson).toContain('/tracings/claims/page/2/#claim-102');
    expect(essayJson).not.toContain('/tracings/claims/#claim-102');
    expect(rendered.of('works', 'berg2011walks').mentions.map(({ href }) => href)).toEqual([
      '/tracings/claims/page/2/#claim-101-c1',
    ]);
  });

  it('keeps its page while others are added, since pages go by number', () => {
    const row = (id: string, files: Parameters<typeof render>[0]) =>
      render([
        work('abel2010talks'),
        work('berg2011walks', { author: 'Berg', title: 'Walks', year: '2011' }),
        ...files,
      ]).view.claims.find((each) => each.id === id)?.href;
    expect(row('claim-100', claims.slice(0, 100))).toBe(row('claim-100', claims));
  });
});
