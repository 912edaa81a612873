import { describe, expect, test } from 'vitest';
import { entryFinder } from '../../src/core/finding/find-entries.ts';
import { openNamesIndex } from '../../src/core/finding/names-index.ts';
import { type Facet, NOTHING_CHOSEN } from '../../src/search/facets.ts';
import type { Names } from '../../src/search/open-names.ts';
import { inOrder, runQuery } from '../../src/search/run-query.ts';
import { fakeEngine } from './fake-engine.ts';

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
    { kind: 'concepts', value: 'Concepts', singular: 'concept', tone: 'subject' },
    { kind: 'people', value: 'People', singular: 'person', tone: 'name' },
    { kind: 'works', value: 'Works', singular: 'work', tone: 'work' },
  ],
};

const pathOf = (title: string) => (title === 'Four' ? 'works/four' : `other/${title}`);
const INDEX = openNamesIndex([
  { kind: 'works', id: 'four', title: 'Four', names: [['Alinsky', 'Saul']], year: 1946 },
  { kind: 'people', id: 'alinsky', title: 'Alinsky, Saul' },
  { kind: 'concepts', id: 'neighbourhood', title: 'Neighbourhoods' },
]);
const find = entryFinder(INDEX);
const NAMES: Names = { index: INDEX, find: async (words) => find(words) };

async function put(
  words: string,
  picked: Partial<Record<Facet, string[]>>,
  limit = 10,
  isWithNames = false,
) {
  const engine = fakeEngine(ENTRIES);
  const pages = new Map(ENTRIES.map(({ title }) => [title, pathOf(title)]));
  const names = isWithNames ? NAMES : undefined;
  const context = { engine, all: engine.all, settings, limit: () => limit, pages, names };
  const outcome = await runQuery({ words, chosen: { ...NOTHING_CHOSEN, ...picked } }, context);
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

test('results come by kind, and only those that are shown are loaded', async () => {
  const { outcome, engine } = await put('talk', {}, 2);
  expect(outcome.groups.map(({ kind, total, pages }) => [kind, total, pages.length])).toEqual([
    ['people', 1, 1],
    ['works', 4, 2],
  ]);
  expect(engine.loaded.sort()).toEqual(['Christens', 'One', 'Two']);
});

test('the addresses of all results of a kind can be had, in their order', async () => {
  const { outcome } = await put('talk', {}, 2);
  const works = outcome.groups.find(({ kind }) => kind === 'works');
  const addresses = await works?.addresses();
  expect(addresses).toHaveLength(4);
  expect(addresses?.slice(0, 2)).toEqual(works?.pages.map(({ url }) => url));
});

describe('with the index of names', () => {
  const ask = async (words: string, picked: Partial<Record<Facet, string[]>> = {}) =>
    (await put(words, picked, 10, true)).outcome;
  const firstOf = ({ first }: Awaited<ReturnType<typeof ask>>) =>
    first.first.map(({ record }) => record.id);

  test('the entry that is named stands above all groups', async () => {
    const outcome = await ask('Alinsky 1946');
    expect(firstOf(outcome)).toEqual(['four']);
    expect(outcome.unique?.record.id).toBe('four');
    expect(firstOf(await ask('Alinsky'))).toEqual(['alinsky', 'four']);
  });

  test('a misspelt word is put right before any is left out, and that is told', async () => {
    const { heard, total } = await ask('Alinksy talk');
    expect(heard.corrected).toEqual([{ from: 'Alinksy', to: 'Alinsky' }]);
    expect(heard.words).toBe('Alinsky talk');
    expect(total).toBeGreaterThan(0);
  });

  test('a word that a page holds is right, and so is one in quotation marks', async () => {
    expect((await ask('such word')).heard.corrected).toEqual([]);
    expect((await ask('"Alinksy"')).heard.corrected).toEqual([]);
  });

  test('words that tell nothing do not stand in the way', async () => {
    const { heard, total } = await ask('what is the talk about?');
    expect(heard.asked).toBe('talk');
    expect([total, heard.leftOut]).toEqual([5, []]);
  });

  test('what no entry holds with the others is left out, and that is told', async () => {
    const { heard, total } = await ask('talk xylophones');
    expect([total, heard.leftOut]).toEqual([5, ['xylophones']]);
  });

  test('nothing stands above the groups while a value is chosen', async () => {
    const outcome = await ask('Alinsky 1946', { kind: ['Works'] });
    expect(firstOf(outcome)).toEqual([]);
    expect(outcome.unique).toBeUndefined();
  });

  test('works stand in the order of both indexes', async () => {
    const works = (await ask('Alinsky talk')).groups.find(({ kind }) => kind === 'works');
    expect(works?.pages[0]?.meta['title']).toBe('Four');
  });
});

describe('the order of groups', () => {
  const group = (kind: string, title: string) => ({
    kind,
    value: kind,
    total: 1,
    pages: [
      { url: '/', content: '', meta: { title }, filters: {}, anchors: [], weighted_locations: [] },
    ],
    addresses: async () => [],
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
