import { describe, expect, test } from 'vitest';
import { entryEngine } from '../../src/search/entry-engine.ts';
import { type Facet, NOTHING_CHOSEN } from '../../src/search/facets.ts';
import { namedEntries } from '../../src/search/open-entries.ts';
import type { Search } from '../../src/search/open-search.ts';
import { inOrder, runQuery } from '../../src/search/run-query.ts';
import type { Sort } from '../../src/search/sort.ts';
import { strict } from '../../src/search/strict.ts';
import { entryOf, type FakeEntry, fakeEngine } from './fake-engine.ts';

const work = (title: string, person: string[], basis: string, more: Partial<FakeEntry> = {}) => ({
  title,
  text: 'about talk',
  filters: { kind: ['Works'], person, basis: [basis] },
  ...more,
});
const ENTRIES: readonly FakeEntry[] = [
  work('One', ['Christens', 'Speer'], 'Part'),
  work('Two', ['Christens'], 'Abstract'),
  work('Three', ['Speer'], 'Abstract'),
  work('Four', ['Alinsky'], 'Abstract'),
  {
    title: 'Christens',
    text: 'talks of talk',
    filters: { kind: ['People'], person: ['Christens'] },
    kind: 'people',
  },
  { title: 'Power', text: 'no such word', filters: { kind: ['Concepts'] }, kind: 'concepts' },
];
const LEADS = [
  { href: '/leads/lost/', title: 'Talk of the ferries', believed: 'Quill, Ada. 1990.' },
];
const settings = {
  orders: { kind: ['Works', 'People', 'Concepts', 'Names'] },
  groups: [
    { kind: 'concepts', value: 'Concepts', singular: 'concept', tone: 'subject' },
    { kind: 'people', value: 'People', singular: 'person', tone: 'name' },
    { kind: 'works', value: 'Works', singular: 'work', tone: 'work' },
    { kind: 'names', value: 'Names', singular: 'name', tone: 'name' },
  ],
};

async function put(
  words: string,
  picked: Partial<Record<Facet, string[]>>,
  limit = 10,
  made: readonly FakeEntry[] = ENTRIES,
  sort: Sort = 'relevance',
) {
  const fake = fakeEngine(made);
  const texts = strict(fake);
  const entries = made.map(entryOf);
  const engine = entryEngine(texts, entries);
  const { index, find, leads } = namedEntries({ entries, synonyms: [], leads: LEADS });
  const named: Search['named'] = { index, find: async (...asked) => find(...asked), leads };
  const all = await engine.filters();
  const outcome = await runQuery(
    { words, chosen: { ...NOTHING_CHOSEN, ...picked }, sort },
    { engine, texts, named, all, settings, limit: () => limit },
  );
  const options = (facet: Facet) =>
    Object.fromEntries(
      outcome.facets
        .find((one) => one.facet === facet)
        ?.options.map(({ value, count }) => [value, count]) ?? [],
    );
  return { texts: fake, outcome, options };
}

describe('works that are only said to exist', () => {
  test('are told beside the results and in no count', async () => {
    const { outcome } = await put('talk Quill', {});
    expect([outcome.total, outcome.leads]).toEqual([5, LEADS]);
    const { outcome: none } = await put('Quill ferries', {});
    expect(none.total).toBe(0);
    expect(none.leads).toEqual(LEADS);
    expect(none.unique).toBeUndefined();
  });

  test('have words that nobody has misspelt', async () => {
    const { outcome } = await put('Quill', {}, 10, [...ENTRIES, work('Quilt', [], 'Part')]);
    expect(outcome.understood.corrected).toEqual([]);
    expect(outcome.leads).toEqual(LEADS);
  });

  test('are found where a word of theirs is misspelt', async () => {
    const { outcome } = await put('feries Quill', {});
    expect(outcome.understood.corrected).toEqual([{ from: 'feries', to: 'ferries' }]);
    expect(outcome.leads).toEqual(LEADS);
  });

  test('are left out where results are narrowed, since nothing is known that could be chosen', async () => {
    expect((await put('Quill', { kind: ['Works'] })).outcome.leads).toEqual([]);
    expect((await put('Quill year:1990', {})).outcome.leads).toEqual([]);
  });
});

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
  const { outcome, texts } = await put('talk', {}, 2);
  expect(outcome.groups.map(({ kind, total, shown }) => [kind, total, shown.length])).toEqual([
    ['people', 1, 1],
    ['works', 4, 2],
  ]);
  expect(texts.loaded).toEqual([]);
});

test('the addresses of all results of a kind can be had, in their order', async () => {
  const { outcome } = await put('talk', {}, 2);
  const works = outcome.groups.find(({ kind }) => kind === 'works');
  const addresses = works?.addresses();
  expect(addresses).toHaveLength(4);
  expect(addresses?.slice(0, 2)).toEqual(works?.shown.map(({ entry }) => entry.href));
});

describe('names', () => {
  const named: readonly FakeEntry[] = [
    work('On strangers', [], 'Abstract', { text: 'talk; Alinsky 1946 is cited', year: 2001 }),
    work('Four', ['Alinsky'], 'Abstract', {
      filters: { kind: ['Works'], author: ['Alinsky, Saul'] },
      text: 'Alinsky, Saul 1946. About talk',
      year: 1946,
    }),
    { title: 'Alinsky, Saul', text: 'a person', filters: { kind: ['People'] }, kind: 'people' },
    { title: 'Neighborhoods', text: 'and talk', filters: { kind: ['Concepts'] }, kind: 'concepts' },
    { title: 'Nobody, Ann', text: 'works', filters: { kind: ['Names'] }, kind: 'names' },
    work('Of Ann', [], 'Part', {
      filters: { kind: ['Works'], author: ['Nobody, Ann'] },
      text: 'Nobody, Ann',
    }),
  ];
  const ask = async (words: string, picked: Partial<Record<Facet, string[]>> = {}, sort?: Sort) =>
    (await put(words, picked, 10, named, sort)).outcome;
  type Asked = Awaited<ReturnType<typeof ask>>;
  const firstOf = ({ first }: Asked) => first.first.map(({ entry }) => entry.id);
  const worksOf = ({ groups }: Asked) =>
    groups.find(({ kind }) => kind === 'works')?.shown.map(({ entry }) => entry.id);

  test('the entry that is named stands above all groups, and one that is named in full is opened', async () => {
    const outcome = await ask('Alinsky 1946');
    expect(firstOf(outcome)).toEqual(['Four']);
    expect(outcome.unique?.id).toBe('Four');
    expect(worksOf(outcome)).toEqual(['Four', 'On strangers']);
    const person = await ask('Alinsky');
    expect(firstOf(person)[0]).toBe('Alinsky, Saul');
    expect(person.unique).toBeUndefined();
  });

  test('it stays there under a condition, a facet or another order that it meets, and under no other', async () => {
    expect(firstOf(await ask('Alinsky 1946', { kind: ['Works'] }))).toEqual(['Four']);
    expect(firstOf(await ask('Alinsky 1946 title:four'))).toEqual(['Four']);
    expect(firstOf(await ask('Alinsky 1946', {}, 'year'))).toEqual(['Four']);
    const people = await ask('Alinsky 1946', { kind: ['People'] });
    expect([firstOf(people), people.unique]).toEqual([[], undefined]);
    expect(firstOf(await ask('Alinsky 1946 -title:four'))).toEqual([]);
    expect(firstOf(await ask('Alinsky 1946 year:2001'))).toEqual([]);
  });

  test('what is only alike stands above the groups while nothing narrows or orders them', async () => {
    expect(firstOf(await ask('talk'))).toHaveLength(3);
    expect(firstOf(await ask('talk', { kind: ['Works'] }))).toEqual([]);
    expect(firstOf(await ask('talk year:1946'))).toEqual([]);
    expect(firstOf(await ask('talk', {}, 'title'))).toEqual([]);
  });

  test('an entry that is named is a result, though its text does not hold the words', async () => {
    const { total, groups } = await ask('Saul Alinsky');
    const people = groups.find(({ kind }) => kind === 'people');
    expect(people?.shown.map(({ entry }) => entry.id)).toEqual(['Alinsky, Saul']);
    expect(total).toBe(groups.reduce((sum, group) => sum + group.total, 0));
  });

  test('a name without an entry is found, last, and stands above nothing', async () => {
    const { groups, first, unique } = await ask('Nobody, Ann');
    expect(groups.at(-1)?.kind).toBe('names');
    expect(groups.at(-1)?.total).toBe(1);
    expect(first.first.map(({ entry }) => entry.kind)).not.toContain('names');
    expect(unique?.kind).not.toBe('names');
  });

  test('a misspelt word is put right before any is left out, and that is told', async () => {
    const { understood, total } = await ask('Alinksy talk year:1946');
    expect(understood.corrected).toEqual([{ from: 'Alinksy', to: 'Alinsky' }]);
    expect(understood.words).toBe('Alinsky talk year:1946');
    expect(total).toBe(1);
  });

  test('a word that a page holds is right, and so is one in quotation marks', async () => {
    expect((await ask('cited talk')).understood.corrected).toEqual([]);
    expect((await ask('"Alinksy"')).understood.corrected).toEqual([]);
    expect((await ask('talk author:Alinksy')).understood.corrected).toEqual([]);
  });

  test('words that tell nothing do not stand in the way', async () => {
    const { understood, total } = await ask('what is the talk about?');
    expect(understood.terms).toEqual([{ is: 'word', text: 'talk', isExcluded: false }]);
    expect([total, understood.leftOut]).toEqual([3, []]);
  });

  test('another spelling of a word is found', async () => {
    expect(firstOf(await ask('neighbourhoods'))).toEqual(['Neighborhoods']);
  });

  test('what no text holds with the others is left out, and that is told', async () => {
    const { understood, total } = await ask('talk xylophones');
    expect([total, understood.leftOut]).toEqual([3, ['xylophones']]);
  });

  test('of words typed without a space, that is told too', async () => {
    expect((await ask('talk/xylophones')).understood.leftOut).toEqual(['xylophones']);
    expect((await ask('https://doi.org/10.1000/talk')).understood.leftOut).toEqual([]);
  });

  test('words of which none tells anything come near to nothing, and that is told', async () => {
    const outcome = await ask('what is it about');
    expect([outcome.saysNothing, firstOf(outcome)]).toEqual([true, []]);
    expect((await ask('what is talk about')).saysNothing).toBe(false);
    expect((await ask('about author:Alinsky')).saysNothing).toBe(false);
  });

  test('several keys are answered in their order, and nothing stands above them', async () => {
    const outcome = await ask('Four Neighborhoods');
    expect(outcome.total).toBe(2);
    expect(firstOf(outcome)).toEqual([]);
  });
});

describe('the order of groups', () => {
  const group = (kind: string, title: string) => ({
    kind,
    value: kind,
    total: 1,
    shown: [
      {
        entry: entryOf({ title, text: '', filters: {} }),
        score: 0,
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

test('a title and a text answer together: neither has to hold all the words', async () => {
  const told = (title: string, text: string) => work(title, [], 'Abstract', { text });
  const { outcome } = await put('dialogue in harbours at winter', {}, 10, [
    told('Reader', 'on dialogue, harbours seen in winter, ferries and all else'),
    told('Dialogue and winter', 'on harbours'),
    told('Dialogue', 'on ferries'),
    told('Winter', 'on ice'),
  ]);
  expect(outcome.first.first.map(({ entry }) => entry.id).slice(0, 2)).toEqual([
    'Dialogue and winter',
    'Reader',
  ]);
});

test('a work that says something stands before a text that gathers it from many works', async () => {
  const { outcome } = await put('ferries in winter', {}, 10, [
    work('Essay', [], 'Abstract', { text: 'ferries in winter', gathers: true }),
    work('One', [], 'Abstract', { text: 'ferries in winter' }),
  ]);
  expect(outcome.first.first.map(({ entry }) => entry.id)).toEqual(['One', 'Essay']);
});

test('of texts that hold the words, the one in which they follow each other comes first', async () => {
  const told = (title: string, text: string) => work(title, [], 'Abstract', { text });
  const { outcome } = await put('winter ferries', {}, 10, [
    told('Apart', 'ferries in the winter'),
    told('Together', 'the winter ferries'),
    told('Neither', 'harbours'),
  ]);
  expect(outcome.first.first.map(({ entry }) => entry.id)).toEqual(['Together', 'Apart']);
});

test('a title that holds the words in another order stands before texts in which they follow each other', async () => {
  const { outcome } = await put('winter ferries', {}, 10, [
    work('Reader', [], 'Abstract', { text: 'the winter ferries' }),
    work('Ferries in winter', [], 'Abstract', { text: 'ships' }),
    work('Almanac', [], 'Abstract', { text: 'the winter ferries, the winter ferries' }),
  ]);
  expect(outcome.first.first[0]?.entry.id).toBe('Ferries in winter');
});

test('where no text holds all the words, those that hold most of them come first', async () => {
  const told = (title: string, text: string) => work(title, [], 'Abstract', { text });
  const { outcome } = await put('ferries, harbours and storms in winter', {}, 10, [
    told('One', 'ferries and winter'),
    told('Two', 'harbours and winter'),
    told('Three', 'ferries and harbours, of which storms'),
    told('Four', 'winter'),
  ]);
  expect(outcome.understood.leftOut).not.toEqual([]);
  const first = outcome.first.first.map(({ entry }) => entry.id);
  expect(first[0]).toBe('Three');
  expect(first.slice(1).sort()).toEqual(['One', 'Two']);
});
