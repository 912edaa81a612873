import { describe, expect, test } from 'vitest';
import { readSearchQuery } from '../../src/core/text/search-query.ts';
import { entryEngine } from '../../src/search/entry-engine.ts';
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
const entries = MADE_UP.map(entryOf);
const engine = entryEngine(fake, entries);
const asked = (words: string) => ({ terms: readSearchQuery(words).terms, named: [] });
const found = async (words: string | null, filters = {}) =>
  (await engine.search(words === null ? null : asked(words), { filters })).results.map(
    ({ entry }) => entry.id,
  );

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

test('an entry that is named is found without its text, and not where a condition is against it', async () => {
  const named = entries.filter(({ id }) => id === 'wood2002faith');
  const find = async (words: string, filters = {}) =>
    (await engine.search({ ...asked(words), named }, { filters })).results.map(
      ({ entry }) => entry.id,
    );
  expect(await find('talk year:2000..2010')).toEqual(['christens2010public', 'wood2002faith']);
  expect(await find('talk year:2010')).toEqual(['christens2010public']);
  expect(await find('talk -faith')).not.toContain('wood2002faith');
  expect(await find('talk', { kind: { any: ['Concepts'] } })).toEqual([]);
});

test('the counts are those of what was found', async () => {
  const { filters } = await engine.search(asked('talk'), { filters: {} });
  expect({ ...filters['author'] }).toEqual({
    'Christens, Brian D.': 1,
    'Müller, José': 1,
    'Wood, Ann': 1,
    'O’Neill, Eve': 1,
  });
});

test('no text is loaded before it is asked for, and then also of what was found without it', async () => {
  fake.loaded.length = 0;
  const { results } = await engine.search(asked('author:richard'), { filters: {} });
  expect(fake.loaded).toEqual([]);
  expect(results[0]?.page).toBeUndefined();
  expect((await results[0]?.data())?.url).toBe('/wood2002faith/');
  expect(results[0]?.page?.url).toBe('/wood2002faith/');
});

test('where the file of all entries is older than the index, pages are known by their address', async () => {
  const older = MADE_UP.map((entry) => ({ ...entryOf(entry), page: 'of-before' }));
  const { results } = await entryEngine(fake, older).search(asked('faith'), { filters: {} });
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
  await expect(failing.search(asked('talk'), { filters: {} })).rejects.toThrow('gone');
  fails = false;
  expect((await failing.search(asked('talk'), { filters: {} })).results).toHaveLength(3);
});

describe('sorting', () => {
  const sortable = [
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
    expect(sorted(sortable, sort).map(({ entry }) => entry.title)).toEqual(titles);
  });
});

describe('an entry with a translated page', () => {
  // The page of the translation answers as Pagefind names it.
  const index = fakeEngine([
    work('page-de', 'macht gespräch word', []),
    work('page-en', 'power talk word', []),
    work('page-other', 'word', []),
  ]);
  const power = entryOf(work('power', '', []));
  const other = entryOf(work('other', '', []));
  const translation = { language: 'de', title: 'Macht', href: '/works/power/de/', page: 'page-de' };
  const both = [
    { ...power, page: 'page-en', translations: [translation] },
    { ...other, page: 'page-other' },
  ];
  const ask = async (words: string | null) => {
    const { results } = await entryEngine(index, both).search(
      words === null ? null : asked(words),
      { filters: {} },
    );
    return results.map(({ entry, translation: found }) => [entry.title, found?.language]);
  };

  test('is found by the words of either, once, by its own page where that holds them', async () => {
    expect(await ask('gespräch')).toEqual([['power', 'de']]);
    expect(await ask('talk')).toEqual([['power', undefined]]);
    expect(await ask('word')).toEqual([
      ['power', undefined],
      ['other', undefined],
    ]);
    expect(index.loaded).toEqual([]);
  });
});
