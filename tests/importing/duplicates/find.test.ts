import { expect, test } from 'vitest';
import { toCsl } from '../../../src/core/bibliography/to-csl.ts';
import { findDuplicates, WorkIndex } from '../../../src/core/importing/duplicates/find.ts';
import { entriesOf } from '../../../src/core/library.ts';
import type { CslItem } from '../../../src/core/model/csl.ts';
import { fixtureLibrary } from '../../fixtures/library.ts';
import { REAL_RECORDS } from '../../fixtures/records.ts';
import { record } from '../../formats/records.ts';

const DOE = {
  author: [{ family: 'Doe', given: 'Jane' }],
  issued: { 'date-parts': [[2010, 3]] },
} as const;
const HERE: readonly CslItem[] = [
  record('article-journal', {
    ...DOE,
    id: 'doe2010public',
    title: 'Public relationships: Being a study of many',
    DOI: '10.1000/AbC',
    PMID: '123',
  }),
  record('book', {
    ...DOE,
    id: 'doe2010book',
    title: 'Étude of power',
    ISBN: '0-679-72113-4',
    edition: '1',
  }),
  record('article', {
    ...DOE,
    id: 'doe2010preprint',
    title: 'On graphs',
    number: '1501.00001',
    publisher: 'arXiv',
  }),
  record('book', { ...DOE, id: 'doe2010part1', title: 'The long history of everything, part 1' }),
  record('book', { id: 'anon1890guide', title: 'A guide to the city of Chicago' }),
];

function index(): WorkIndex {
  const works = new WorkIndex();
  for (const item of HERE) works.add(item.id, item);
  return works;
}

test.each<[string, CslItem, [string, string, string][]]>([
  [
    'a DOI in another case, as an address',
    record('book', { DOI: 'https://doi.org/10.1000/aBC' }),
    [['doe2010public', 'identifier', '“doe2010public” has the same DOI, 10.1000/abc.']],
  ],
  [
    'the ISBN in its new form',
    record('book', { title: 'Other', ISBN: '9780679721130' }),
    [['doe2010book', 'identifier', '“doe2010book” has the same ISBN, 9780679721130.']],
  ],
  [
    'the ISBN of the book, by a chapter',
    record('chapter', { title: 'Other', ISBN: '9780679721130' }),
    [],
  ],
  [
    'the ISBN of the set, by a volume',
    record('book', { title: 'Other', ISBN: '9780679721130', volume: '2' }),
    [],
  ],
  [
    'a PMID',
    record('book', { title: 'Other', PMID: '123' }),
    [['doe2010public', 'identifier', '“doe2010public” has the same PMID, 123.']],
  ],
  [
    'an arXiv number in another version, by its address',
    record('article', { title: 'Other', URL: 'https://arxiv.org/abs/1501.00001v2' }),
    [
      [
        'doe2010preprint',
        'identifier',
        '“doe2010preprint” has the same arXiv number, 1501.00001v2.',
      ],
    ],
  ],
  [
    'case, accents, punctuation and tags',
    record('book', { ...DOE, title: '“ETUDE” of <i>power</i>!' }),
    [['doe2010book', 'title', '“doe2010book” has the same title and year.']],
  ],
  [
    'no subtitle',
    record('article-journal', { ...DOE, title: 'Public relationships' }),
    [
      [
        'doe2010public',
        'title',
        '“doe2010public” has the same title but for its subtitle and year.',
      ],
    ],
  ],
  [
    'a year apart',
    record('book', { ...DOE, title: 'Étude of power', issued: { 'date-parts': [[2011]] } }),
    [['doe2010book', 'near', '“doe2010book” has the same title and is of 2010, a year apart.']],
  ],
  [
    'two years apart',
    record('book', { ...DOE, title: 'Étude of power', issued: { 'date-parts': [[2012]] } }),
    [],
  ],
  [
    'no year',
    record('book', { title: 'Étude of power', author: DOE.author }),
    [
      [
        'doe2010book',
        'near',
        '“doe2010book” has the same title, and only one of the two has a year.',
      ],
    ],
  ],
  [
    'another hand',
    record('book', { ...DOE, title: 'Étude of power', author: [{ family: 'Roe' }] }),
    [],
  ],
  [
    'the same title with another DOI',
    record('article-journal', {
      ...DOE,
      title: 'Public relationships: Being a study of many',
      DOI: '10.1000/other',
    }),
    [['doe2010public', 'near', '“doe2010public” has the same title, and another DOI.']],
  ],
  [
    'a slip of the pen',
    record('book', { ...DOE, title: 'Etude of powre' }),
    [['doe2010book', 'near', '“doe2010book” has nearly the same title, name and year.']],
  ],
  [
    'a slip of the pen where nobody is named',
    record('book', { title: 'A guide to the city of Chikago' }),
    [
      [
        'anon1890guide',
        'near',
        '“anon1890guide” has nearly the same title, and neither has a year.',
      ],
    ],
  ],
  [
    'part 2 of part 1',
    record('book', { ...DOE, title: 'The long history of everything, part 2' }),
    [],
  ],
  ['no title', { id: '', type: 'book', ...DOE }, []],
  ['something else', record('book', { ...DOE, title: 'Of something else' }), []],
])('%s', (_what, item, expected) => {
  const found = index().find(item);
  expect(found.map(({ id, by, reason }) => [id, by, reason])).toEqual(expected);
});

test.each<[Partial<CslItem>, Partial<CslItem>, string]>([
  [{ issue: '1' }, { issue: '2' }, 'has another issue'],
  [{ page: '1-4' }, { page: '90-94' }, 'has another first page'],
  [{ edition: '1' }, { edition: '2' }, 'has another edition'],
  [{ number: '1' }, { number: '2' }, 'has another number'],
  [{ genre: 'Report' }, { genre: 'Letter' }, 'has another genre'],
])('two editorials of one title and year: %j and %j', (here, there, what) => {
  const editorial = { ...DOE, title: 'From the editors' };
  const works = new WorkIndex();
  works.add('doe2010editors', record('article-journal', { ...editorial, ...here }));
  expect(works.find(record('article-journal', { ...editorial, ...there }))).toMatchObject([
    { by: 'near', reason: `“doe2010editors” has the same title and year, and ${what}.` },
  ]);
});

const YEAR = (year: number) => ({ issued: { 'date-parts': [[year]] } }) as const;

test.each<[CslItem, readonly string[]]>([
  [record('book', { title: 'Etude of powers', ISBN: '9780679721130' }), []],
  [record('book', { title: 'Étude of power: With notes', ISBN: '9780679721130' }), []],
  [record('book', { title: 'Studies of powers', ISBN: '9780679721130' }), ['title']],
  [record('article', { title: 'Public relationship', DOI: '10.1000/abc' }), []],
  [record('article', { title: 'Private relationships', DOI: '10.1000/abc' }), ['title']],
  [record('article', { title: 'Cooking for ten', DOI: '10.1000/abc' }), ['title']],
  [{ id: '', type: 'book', DOI: '10.1000/abc' }, []],
  [{ id: '', type: 'book', ...YEAR(2011), ISBN: '9780679721130' }, []],
  [{ id: '', type: 'book', ...YEAR(2012), ISBN: '9780679721130' }, ['year']],
  [{ id: '', type: 'book', ...YEAR(2008), DOI: '10.1000/abc' }, ['year']],
  [
    record('article', {
      ...YEAR(2001),
      author: [{ family: 'Roe' }],
      title: 'Cooking',
      PMID: '123',
    }),
    ['author', 'year', 'title'],
  ],
])('one number in two records: %j', (item, expected) => {
  expect(
    index()
      .find(item)
      .map(({ disagreeing }) => disagreeing),
  ).toEqual([expected]);
  expect(
    index()
      .conflicts(item)
      .map(({ disagreeing }) => disagreeing),
  ).toEqual(expected.length === 0 ? [] : [expected]);
});

test('each real work is found among them, and no other', () => {
  const works = new WorkIndex([]);
  for (const item of REAL_RECORDS) works.add(item.id, item);
  for (const item of REAL_RECORDS) {
    const found = works.find(item).filter(({ by }) => by !== 'near');
    expect(found.map((duplicate) => duplicate.id)).toEqual([item.id]);
  }
  const library = fixtureLibrary();
  const [work] = entriesOf(library, 'works');
  if (!work) throw new Error('There is no work.');
  expect(findDuplicates(toCsl('', work.data), library)).toHaveLength(1);
});
