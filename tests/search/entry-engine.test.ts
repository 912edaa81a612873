import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/search/entries.ts';
import { entryEngine } from '../../src/search/entry-engine.ts';
import { NOTHING_CHOSEN } from '../../src/search/facets.ts';
import { sorted } from '../../src/search/sort.ts';
import { entryOf, type FakeEntry, fakeEngine } from './fake-engine.ts';

const work = (
  title: string,
  text: string,
  author: string[],
  year?: number,
  more: Partial<FakeEntry> = {},
): FakeEntry => ({
  title,
  text,
  filters: { kind: ['Works'], author },
  ...(year !== undefined && { year }),
  ...more,
});

const MADE_UP = [
  work('wood2002faith', 'Faith in action, a house meeting', ['Wood, Richard L.'], 2002),
  work('christens2010public', 'Public talk at a meeting house', ['Christens, Brian D.'], 2010),
  work('müller1998talk', 'talk of power', ['Müller, José', 'Wood, Ann'], 1998),
  work('undated', 'talk without a year', ['O’Neill, Eve']),
  { title: 'power', text: 'a concept', filters: { kind: ['Concepts'] } },
];
const fake = fakeEngine(MADE_UP);
const engine = entryEngine(fake, MADE_UP.map(entryOf));
const found = async (words: string | null, filters = {}) =>
  (await engine.search(words, { filters })).results.map(({ entry }) => entry.id);

test.each([
  ['talk', ['christens2010public', 'müller1998talk', 'undated']],
  ['author:wood', ['wood2002faith', 'müller1998talk']],
  ['author:"wood, richard"', ['wood2002faith']],
  ['author:"Richard Wood"', ['wood2002faith']],
  ['author:muller', ['müller1998talk']],
  ['author:oneill', ['undated']],
  ['author:"jose wood"', []],
  ['talk author:wood', ['müller1998talk']],
  ['-author:wood talk', ['christens2010public', 'undated']],
  ['title:faith', []],
  ['title:wood2002', ['wood2002faith']],
  ['year:2002', ['wood2002faith']],
  ['year:2000..2010', ['wood2002faith', 'christens2010public']],
  ['year:..1999', ['müller1998talk']],
  ['year:2003..', ['christens2010public']],
  ['talk -year:..1999', ['christens2010public', 'undated']],
  ['"house meeting"', ['wood2002faith']],
  ['"house meeting" faith', ['wood2002faith']],
  ['talk "meeting house"', ['christens2010public']],
  ['talk -power', ['christens2010public', 'undated']],
  ['-talk author:wood', ['wood2002faith']],
  ['talk -"without a year"', ['christens2010public', 'müller1998talk']],
  ['christens2010public wood2002faith', ['christens2010public', 'wood2002faith']],
  ['[@wood2002faith; @christens2010public]', ['wood2002faith', 'christens2010public']],
  ['wood2002faith, power', ['wood2002faith', 'power']],
  ['power year:2010..x', ['müller1998talk', 'power']],
  ['year:2010..x', []],
  ['"', []],
  ['… !', []],
])('%s', async (words, ids) => {
  expect(await found(words)).toEqual(ids);
});

test('without words all entries are there, and what is chosen narrows them', async () => {
  expect(await found(null)).toHaveLength(MADE_UP.length);
  expect(await found(null, { kind: { any: ['Concepts'] } })).toEqual(['power']);
  expect(
    await found(null, { kind: { any: ['Works'] }, not: { author: { any: ['Wood, Ann'] } } }),
  ).toEqual(['wood2002faith', 'christens2010public', 'undated']);
});

test('the counts are those of what was found', async () => {
  const { filters } = await engine.search('talk', { filters: {} });
  expect({ ...filters['author'] }).toEqual({
    'Christens, Brian D.': 1,
    'Müller, José': 1,
    'Wood, Ann': 1,
    'O’Neill, Eve': 1,
  });
});

test('no text is loaded before it is asked for, and then also of what was found without it', async () => {
  fake.loaded.length = 0;
  const { results } = await engine.search('author:richard', { filters: {} });
  expect(fake.loaded).toEqual([]);
  expect(results[0]?.page).toBeUndefined();
  expect((await results[0]?.data())?.url).toBe('/wood2002faith/');
  expect(results[0]?.page?.url).toBe('/wood2002faith/');
});

test('where the file of all entries is older than the index, pages are known by their address', async () => {
  const older = MADE_UP.map((entry) => ({ ...entryOf(entry), page: 'of-before' }));
  const { results } = await entryEngine(fake, older).search('faith', { filters: {} });
  expect(results.map(({ entry }) => entry.id)).toEqual(['wood2002faith']);
});

test('an index that fails is asked again', async () => {
  let fails = true;
  const failing = entryEngine(
    {
      search: (words, options) =>
        fails ? Promise.reject(new Error('gone')) : fake.search(words, options),
    },
    MADE_UP.map(entryOf),
  );
  await expect(failing.search('talk', { filters: {} })).rejects.toThrow('gone');
  fails = false;
  expect((await failing.search('talk', { filters: {} })).results).toHaveLength(3);
});

describe('sorting', () => {
  const entries = [
    work('The zebra', '', ['Abel, Jo'], 2010, { changed: '2026-01' }),
    work('A talk', '', ['Berg, Al'], 2012, { changed: '2026-11-03' }),
    work('Nobody’s', '', [], undefined),
    work('Art', '', ['abel, Al'], 2010, { changed: '2026-11-20' }),
  ].map((one) => ({ entry: entryOf(one) }));
  test.each([
    ['relevance', ['The zebra', 'A talk', 'Nobody’s', 'Art']],
    ['year', ['A talk', 'Art', 'The zebra', 'Nobody’s']],
    ['author', ['Art', 'The zebra', 'A talk', 'Nobody’s']],
    ['title', ['Art', 'Nobody’s', 'A talk', 'The zebra']],
    ['newest', ['Art', 'A talk', 'The zebra', 'Nobody’s']],
  ] as const)('by %s', (sort, titles) => {
    expect(sorted(entries, sort).map(({ entry }) => entry.title)).toEqual(titles);
  });
});

describe('the file of all entries', () => {
  const values = { ...NOTHING_CHOSEN, kind: ['Works'], author: ['Abel', 'Berg'] };
  test('is read with the base of the site', () => {
    const file = {
      values,
      entries: [{ path: 'works/a2010/', title: 'A', filters: { kind: [0], author: [1, 7] } }],
    };
    const [entry] = readEntries(file, '/tracings/');
    expect(entry).toMatchObject({ href: '/tracings/works/a2010/', id: 'a2010', names: '' });
    expect(entry?.values.author).toEqual(['Berg']);
    expect(entry?.values.venue).toEqual([]);
  });

  test.each([
    [null],
    [[]],
    [{ values: {}, entries: [] }],
    [{ values, entries: [{ path: 'works/a/' }] }],
    [{ values, entries: 'none' }],
  ])('is refused where it is another: %j', (file) => {
    expect(() => readEntries(file, '/')).toThrow('does not hold the entries');
  });
});
