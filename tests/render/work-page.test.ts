import { expect, test } from 'vitest';
import { render } from './library.ts';
import { concept, work } from './specimens.ts';

const { of } = render([
  work('abel2010talks', {
    head: 'evidence: [interviews]\nconcepts: [talk]\n',
    title: 'Talks: Of two',
  }),
  concept('talk'),
]);

test('the page of a work has a title that says by whom and what it is', () => {
  expect(of('works', 'abel2010talks').frame.title).toBe('Abel 2010, Talks');
});

test('the search finds a work by all that can be chosen', () => {
  expect(of('works', 'abel2010talks').search.filters).toEqual(
    expect.arrayContaining([
      ['year', '2010s'],
      ['basis', 'Abstract'],
      ['evidence', 'Interviews'],
      ['concept', 'talk'],
      ['author', 'Abel, Ann'],
      ['venue', 'A Journal'],
      ['type', 'article'],
    ]),
  );
});

test('a page leads to its neighbours by the names under which entries are filed', () => {
  const filed = render([
    work('a2010', { author: 'Öhm', title: 'Talks' }),
    work('b2010', { author: 'Zorn', title: 'Walks' }),
    work('c2010', { author: 'Abel', title: 'Runs' }),
    work('d2010', { author: 'Abel', title: 'Rests' }),
  ]);
  const ids = ['c2010', 'd2010', 'a2010', 'b2010'];
  expect(
    ids.map((id) => {
      const { previous, next } = filed.of('works', id);
      return [previous?.id, next?.id];
    }),
  ).toEqual(ids.map((_, at) => [ids[at - 1], ids[at + 1]]));
});
