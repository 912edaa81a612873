import { describe, expect, test } from 'vitest';
import { type Facet, NOTHING_CHOSEN } from '../../src/search/facets.ts';
import { inOrder, runQuery } from '../../src/search/run-query.ts';
import { entryOf, fakeEngine } from './fake-engine.ts';

const work = (title: string, person: string[], basis: string) => ({
  title,
  text: 'about talk',
  filters: { kind: ['Works'], person, basis: [basis] },
});
const ENTRIES = [
  work('One', ['Christens', 'Speer'], 'Part'),
  work('Two', ['Christens'], 'Abstract'),
  work('Three', ['Speer'], 'Abstract'),
  work('Four', ['Alinsky'], 'Abstract'),
  {
    title: 'Christens',
    text: 'talks of talk',
    filters: { kind: ['People'], person: ['Christens'] },
  },
  { title: 'Power', text: 'no such word', filters: { kind: ['Concepts'] } },
];
const settings = {
  orders: { kind: ['Works', 'People', 'Concepts'] },
  groups: [
    { kind: 'concepts', value: 'Concepts' },
    { kind: 'people', value: 'People' },
    { kind: 'works', value: 'Works' },
  ],
};

async function put(words: string, picked: Partial<Record<Facet, string[]>>, limit = 10) {
  const engine = fakeEngine(ENTRIES);
  const context = { engine, all: engine.all, settings, limit: () => limit };
  const outcome = await runQuery(
    { words, chosen: { ...NOTHING_CHOSEN, ...picked }, sort: 'relevance' },
    context,
  );
  const options = (facet: Facet) =>
    Object.fromEntries(
      outcome.facets
        .find((one) => one.facet === facet)
        ?.options.map(({ value, count }) => [value, count]) ?? [],
    );
  return { engine, outcome, options };
}

describe('counts', () => {
  test('under nothing chosen they are those of the answer', async () => {
    const { outcome, options } = await put('talk', {});
    expect([outcome.total, outcome.unfiltered]).toEqual([5, 5]);
    expect(options('kind')).toEqual({ Works: 4, People: 1, Concepts: 0 });
    expect(options('basis')).toEqual({ Part: 1, Abstract: 3 });
  });

  test('stay right while one is chosen: what it leaves out is not at nought', async () => {
    const { outcome, options } = await put('talk', { kind: ['People'] });
    expect([outcome.total, outcome.unfiltered]).toEqual([1, 5]);
    expect(options('kind')).toEqual({ People: 1, Works: 4, Concepts: 0 });
    expect(options('basis')).toEqual({ Part: 0, Abstract: 0 });
  });

  test('of alternatives tell what each would add, and keep that promise', async () => {
    const before = await put('talk', { person: ['Christens'] });
    expect(before.outcome.total).toBe(3);
    expect(before.options('person')).toEqual({ Christens: 3, Speer: 1, Alinsky: 1 });
    const after = await put('talk', { person: ['Christens', 'Speer'] });
    expect(after.outcome.total).toBe(3 + 1);
  });

  test('hold between facets: all of them together', async () => {
    const { outcome, options } = await put('talk', { person: ['Christens'], basis: ['Abstract'] });
    expect(outcome.total).toBe(1);
    expect(options('person')).toEqual({ Christens: 1, Speer: 1, Alinsky: 1 });
    expect(options('basis')).toEqual({ Abstract: 1, Part: 1 });
  });
});

test('without words it lists what is chosen', async () => {
  const { outcome } = await put('', { kind: ['Concepts'] });
  expect(outcome.groups.map(({ kind, total }) => [kind, total])).toEqual([['concepts', 1]]);
});

test('results come by kind, and no page is loaded for them', async () => {
  const { outcome, engine } = await put('talk', {}, 2);
  expect(outcome.groups.map(({ kind, total, shown }) => [kind, total, shown.length])).toEqual([
    ['people', 1, 1],
    ['works', 4, 2],
  ]);
  expect(engine.loaded).toEqual([]);
});

test('the addresses of all results of a kind can be had, in their order', async () => {
  const { outcome } = await put('talk', {}, 2);
  const works = outcome.groups.find(({ kind }) => kind === 'works');
  const addresses = works?.addresses();
  expect(addresses).toHaveLength(4);
  expect(addresses?.slice(0, 2)).toEqual(works?.shown.map(({ entry }) => entry.href));
});

describe('the order of groups', () => {
  const group = (kind: string, title: string) => ({
    kind,
    value: kind,
    total: 1,
    shown: [
      {
        entry: entryOf({ title, text: '', filters: {} }),
        page: undefined,
        data: () => Promise.reject(new Error('Nothing is loaded.')),
      },
    ],
    addresses: () => [],
  });
  const groups = [group('people', 'Speer, Paul'), group('works', 'Toward relational empowerment')];
  test.each([
    ['participation', ['people', 'works']],
    ['relational empow', ['works', 'people']],
    ['speer', ['people', 'works']],
    ['', ['people', 'works']],
  ])('for “%s”', (words, order) => {
    const sorted = inOrder(groups, words);
    expect(sorted.map(({ kind }) => kind)).toEqual(order);
  });
});
