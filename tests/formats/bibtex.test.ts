import { describe, expect, test } from 'vitest';
import { serializeBibtex } from '../../src/core/formats/bib/bibtex.ts';
import type { CslItem, CslType } from '../../src/core/model/csl.ts';
import { bibField, GOGH, record } from './records.ts';

/** CSL type, what the record holds, entry type, fields. */
const CASES: readonly (readonly [
  CslType,
  Partial<CslItem>,
  string,
  Record<string, string | undefined>,
])[] = [
  [
    'article-journal',
    { 'container-title': 'J', volume: '3', issue: '2', page: '1-9', publisher: 'Wiley' },
    'article',
    { journal: 'J', volume: '3', number: '2', pages: '1--9', publisher: 'Wiley' },
  ],
  ['article-newspaper', { 'container-title': 'N' }, 'article', { journal: 'N' }],
  ['review', { 'container-title': 'J' }, 'article', { journal: 'J' }],
  [
    'review-book',
    { 'container-title': 'J', issue: '2', 'reviewed-title': 'W' },
    'article',
    { journal: 'J', number: '2', note: 'Review of W' },
  ],
  [
    'article',
    { publisher: 'arXiv', number: '2103.00001' },
    'misc',
    { eprint: '2103.00001', archiveprefix: 'arXiv', howpublished: 'arXiv' },
  ],
  [
    'book',
    { edition: '2', 'publisher-place': 'Rome' },
    'book',
    { edition: 'Second', address: 'Rome' },
  ],
  ['book', { translator: [GOGH] }, 'book', { translator: 'van Gogh, Vincent' }],
  ['chapter', { 'container-title': 'B', 'chapter-number': '1' }, 'incollection', { chapter: '1' }],
  ['entry-encyclopedia', { 'container-title': 'E' }, 'incollection', { booktitle: 'E' }],
  ['entry', { 'container-title': 'E' }, 'incollection', { booktitle: 'E' }],
  [
    'paper-conference',
    { 'container-title': 'Proceedings', 'event-title': 'M', 'publisher-place': 'Rome' },
    'inproceedings',
    { booktitle: 'Proceedings', eventtitle: 'M', address: 'Rome' },
  ],
  ['paper-conference', { 'event-title': 'M' }, 'inproceedings', { booktitle: 'M' }],
  ['speech', { 'event-title': 'M' }, 'misc', { type: 'Talk', howpublished: 'M' }],
  [
    'event',
    { 'event-place': 'Paris', 'publisher-place': 'Rome' },
    'misc',
    { address: 'Rome', venue: 'Paris' },
  ],
  ['event', { 'event-place': 'Paris' }, 'misc', { address: 'Paris' }],
  [
    'thesis',
    { genre: 'Doctoral dissertation', publisher: 'Vanderbilt University' },
    'phdthesis',
    { type: 'Doctoral dissertation', school: 'Vanderbilt University' },
  ],
  ['thesis', { genre: 'M.A. thesis' }, 'mastersthesis', { type: 'M.A. thesis' }],
  ['thesis', { genre: "Master's thesis" }, 'mastersthesis', { type: "Master's thesis" }],
  ['report', { number: '12', publisher: 'A' }, 'techreport', { number: '12', institution: 'A' }],
  ['standard', {}, 'techreport', { type: 'Standard' }],
  ['hearing', {}, 'techreport', { type: 'Hearing' }],
  ['dataset', { version: '2' }, 'misc', { type: 'Dataset', version: '2' }],
  ['software', { publisher: 'P' }, 'misc', { type: 'Computer software', howpublished: 'P' }],
  ['motion_picture', { medium: 'DVD' }, 'misc', { type: 'Film', howpublished: 'DVD' }],
  ['legal_case', { number: '1' }, 'misc', { type: 'Court case', number: '1' }],
  ['patent', { number: 'US 1' }, 'misc', { type: 'Patent', number: 'US 1' }],
  [
    'webpage',
    { 'container-title': 'Site', URL: 'https://x.org' },
    'misc',
    { howpublished: 'Site', url: 'https://x.org' },
  ],
  [
    'manuscript',
    { archive: 'The archive' },
    'unpublished',
    { type: 'Manuscript', note: 'The archive' },
  ],
  ['manuscript', {}, 'unpublished', { note: 'Unpublished' }],
  ['manuscript', { publisher: 'P' }, 'techreport', { institution: 'P' }],
  [
    'pamphlet',
    { publisher: 'Foo and Bar', 'collection-title': 'The Series' },
    'techreport',
    { type: 'Pamphlet', institution: '{Foo and Bar}', series: 'The {Series}' },
  ],
  ['pamphlet', {}, 'booklet', { type: 'Pamphlet' }],
  ['pamphlet', { 'container-title': 'C' }, 'booklet', { howpublished: 'C' }],
  ['document', { publisher: 'P' }, 'techreport', { type: 'Document', institution: 'P' }],
  ['document', {}, 'misc', { type: undefined }],
  ['treaty', {}, 'misc', { type: 'Treaty' }],
];

test.each(CASES)('%s with %j', (type, rest, entryType, fields) => {
  const text = serializeBibtex([record(type, rest)]);
  expect(text.split('{', 1)[0]).toBe(`@${entryType}`);
  const written = Object.keys(fields).map((name) => [name, bibField(text, name)]);
  expect(Object.fromEntries(written)).toEqual(fields);
});

describe('values', () => {
  test.each<[string, Partial<CslItem>, string, string | undefined]>([
    ['the language', { language: 'en' }, 'language', 'en'],
    ['PubMed', { PMID: '123' }, 'pmid', '123'],
    ['the pages of a book', { 'number-of-pages': '228' }, 'pagetotal', '228'],
    ['a state of publication', { status: 'In press' }, 'note', 'In press'],
    ['no address in the note', { URL: 'https://x.org' }, 'note', undefined],
    ['no address published twice', { URL: 'https://x.org' }, 'howpublished', undefined],
  ])('%s', (_rule, rest, field, expected) => {
    expect(bibField(serializeBibtex([record('book', rest)]), field)).toBe(expected);
  });
});

describe('keys', () => {
  test.each([
    [['christens2010public'], ['christens2010public']],
    [
      ['a b{c},d', 'é:1.2-x'],
      ['a_b_c__d', 'é:1.2-x'],
    ],
    [
      ['a', 'A', 'a'],
      ['a', 'A-2', 'a-3'],
    ],
    [
      ['', '\n'],
      ['item', 'item-2'],
    ],
  ])('%j become %j', (ids, keys) => {
    const text = serializeBibtex(ids.map((id) => record('book', { id })));
    expect([...text.matchAll(/^@book\{(.*),$/gm)].map((match) => match[1])).toEqual(keys);
  });
});

test('a whole file', () => {
  const items: readonly CslItem[] = [
    {
      id: 'a1',
      type: 'article-journal',
      title: 'On CO<sub>2</sub>: A study',
      author: [GOGH],
      issued: { 'date-parts': [[2010, 3, 5]] },
      'container-title': 'Journal of A',
    },
    record('book', { id: 'b2' }),
  ];
  const options = {
    annotations: new Map([['b2', 'Argument: 50 %\nof it.']]),
    missing: new Map([['b2', ['volume', '@issue\n']]]),
  };
  expect(serializeBibtex(items, options)).toBe(
    [
      '@article{a1,',
      '  author = {van Gogh, Vincent},',
      '  title = {On {CO$_{2}$}: {A} study},',
      '  journal = {Journal of A},',
      '  year = {2010},',
      '  month = mar,',
      '  day = {5}',
      '}',
      '',
      '@book{b2,',
      '  title = {A title},',
      '  annote = {Argument: 50 \\% of it.},',
      '  comment = {Incomplete: volume and @issue are not confirmed. Check the publisher’s page before you hand this in.}',
      '}',
      '',
    ].join('\n'),
  );
});

test('no records, no text', () => {
  expect(serializeBibtex([])).toBe('');
});
