import { describe, expect, test } from 'vitest';
import { serializeBiblatex } from '../../src/core/formats/bib/biblatex.ts';
import type { CslItem, CslType } from '../../src/core/model/csl.ts';
import { bibField, GOGH, HOOKS, record } from './records.ts';

/** CSL type, what the record holds, entry type, fields. */
const CASES: readonly (readonly [CslType, Partial<CslItem>, string, Record<string, string>])[] = [
  [
    'article-journal',
    { 'container-title': 'A & B', volume: '3', issue: '2', number: 'e7', page: '1-9' },
    'article',
    { journaltitle: 'A \\& B', volume: '3', number: '2', eid: 'e7', pages: '1--9' },
  ],
  ['article-magazine', { 'container-title': 'M' }, 'article', { entrysubtype: 'magazine' }],
  [
    'article-newspaper',
    { section: 'B' },
    'article',
    { entrysubtype: 'newspaper', note: 'Section B' },
  ],
  [
    'review-book',
    { 'container-title': 'J', issue: '2', 'reviewed-title': 'W', 'reviewed-author': [GOGH] },
    'article',
    { journaltitle: 'J', number: '2', note: 'Review of W, by Vincent van Gogh' },
  ],
  [
    'article',
    { publisher: 'arXiv', number: 'arXiv:2103.00001', URL: 'https://arxiv.org/abs/2103.00001' },
    'online',
    { eprint: '2103.00001', eprinttype: 'arxiv', organization: 'arXiv', entrysubtype: 'Preprint' },
  ],
  ['article', {}, 'misc', { type: 'Preprint' }],
  ['book', { author: [GOGH], volume: '2', 'number-of-volumes': '3' }, 'book', { volumes: '3' }],
  ['book', { author: [GOGH], 'number-of-volumes': '3' }, 'mvbook', { volumes: '3' }],
  ['book', { editor: [GOGH] }, 'collection', { editor: 'van Gogh, Vincent' }],
  ['classic', { author: [GOGH] }, 'book', {}],
  ['book', { edition: '2nd' }, 'book', { edition: '2' }],
  [
    'book',
    { 'collection-title': 'Studies in Art', 'collection-number': '4' },
    'book',
    { series: 'Studies in {Art}', number: '4' },
  ],
  [
    'chapter',
    { editor: [GOGH], 'container-title': 'parts: A whole' },
    'incollection',
    { booktitle: '{parts}: {A} whole' },
  ],
  ['chapter', { 'container-title': 'B' }, 'inbook', { booktitle: 'B' }],
  [
    'chapter',
    { editor: [GOGH], 'container-author': [HOOKS] },
    'inbook',
    { bookauthor: 'hooks, bell' },
  ],
  ['entry-encyclopedia', { 'container-title': 'E' }, 'inreference', { booktitle: 'E' }],
  ['entry-dictionary', { 'container-title': 'D' }, 'inreference', { booktitle: 'D' }],
  [
    'paper-conference',
    { 'event-title': 'The Meeting', 'event-place': 'Paris', 'publisher-place': 'Rome' },
    'inproceedings',
    { eventtitle: 'The {Meeting}', venue: 'Paris', location: 'Rome' },
  ],
  [
    'speech',
    { genre: 'Lecture', 'event-title': 'M', 'event-place': 'Paris' },
    'unpublished',
    { type: 'Lecture', eventtitle: 'M', venue: 'Paris' },
  ],
  [
    'thesis',
    { genre: 'PhD dissertation', publisher: 'Vanderbilt University' },
    'thesis',
    { type: 'PhD dissertation', institution: 'Vanderbilt University' },
  ],
  ['thesis', {}, 'thesis', { type: 'Thesis' }],
  [
    'report',
    { number: '12', publisher: 'A', ISBN: '9780679721130' },
    'report',
    { type: 'Report', number: '12', institution: 'A', isbn: '9780679721130' },
  ],
  ['standard', { number: 'ISO 690', authority: 'ISO' }, 'report', { institution: 'ISO' }],
  ['hearing', {}, 'report', { type: 'Hearing' }],
  ['dataset', { version: '2', publisher: 'P' }, 'dataset', { version: '2', publisher: 'P' }],
  ['software', { version: '3.4', publisher: 'P' }, 'software', { organization: 'P' }],
  ['motion_picture', {}, 'movie', { type: 'Film' }],
  ['song', {}, 'audio', {}],
  ['broadcast', { number: '7' }, 'audio', { note: 'Number 7' }],
  ['graphic', { medium: 'oil on canvas' }, 'artwork', { howpublished: 'oil on canvas' }],
  [
    'legal_case',
    { authority: 'A', number: '1' },
    'jurisdiction',
    { organization: 'A', number: '1' },
  ],
  ['legislation', {}, 'legislation', {}],
  ['bill', {}, 'legislation', { type: 'Bill' }],
  ['personal_communication', {}, 'letter', {}],
  [
    'patent',
    { number: 'US 1', jurisdiction: 'United States' },
    'patent',
    { number: 'US 1', location: 'United States' },
  ],
  [
    'webpage',
    { URL: 'https://x.org', 'container-title': 'Site', genre: 'Course notes' },
    'online',
    { organization: 'Site', entrysubtype: 'Course notes', url: 'https://x.org' },
  ],
  ['post-weblog', { URL: 'https://x.org' }, 'online', { entrysubtype: 'Blog post' }],
  [
    'manuscript',
    { archive: 'The archive', archive_location: 'Box 3' },
    'unpublished',
    { type: 'Manuscript', note: 'Box 3, The archive' },
  ],
  ['manuscript', { publisher: 'P' }, 'report', { type: 'Manuscript', institution: 'P' }],
  [
    'pamphlet',
    { publisher: 'P', number: '251', 'collection-title': 'The series' },
    'report',
    { type: 'Pamphlet', institution: 'P', number: '251', note: 'The series' },
  ],
  ['pamphlet', {}, 'booklet', { type: 'Pamphlet' }],
  ['document', { publisher: 'P' }, 'report', { institution: 'P' }],
  ['document', {}, 'misc', { type: 'Document' }],
  ['interview', { interviewer: [HOOKS] }, 'misc', { note: 'Interviewed by bell hooks' }],
  ['map', { scale: '1:25000' }, 'misc', { type: 'Map', note: 'Scale 1:25000' }],
];

test.each(CASES)('%s with %j', (type, rest, entryType, fields) => {
  const text = serializeBiblatex([record(type, rest)]);
  expect(text.split('{', 1)[0]).toBe(`@${entryType}`);
  const written = Object.keys(fields).map((name) => [name, bibField(text, name)]);
  expect(Object.fromEntries(written)).toEqual(fields);
});

describe('values', () => {
  test.each<[string, Partial<CslItem>, string, string | undefined]>([
    [
      'a publisher with "and"',
      { publisher: 'Herder and Herder' },
      'publisher',
      '{Herder and Herder}',
    ],
    ['a publisher', { publisher: 'Routledge & Kegan' }, 'publisher', 'Routledge \\& Kegan'],
    ['the ISBN of 13 digits', { ISBN: '0679721134 9780679721130' }, 'isbn', '9780679721130'],
    ['pages', { page: '12-14, 20' }, 'pages', '12--14, 20'],
    [
      'the DOI stays raw',
      { DOI: '10.1002/1<1::AID>3.0.CO;2-#' },
      'doi',
      '10.1002/1<1::AID>3.0.CO;2-#',
    ],
    [
      'the address stays raw',
      { URL: 'https://x.org/a_b?c&d#e%20' },
      'url',
      'https://x.org/a_b?c&d#e%20',
    ],
    ['a dollar sign in an address', { URL: 'https://x.org/$1' }, 'url', 'https://x.org/%241'],
    ['keywords', { keyword: 'power; class, race' }, 'keywords', 'power, class, race'],
    ['the language', { language: 'en-GB' }, 'langid', 'british'],
    ['no language field', { language: 'en-GB' }, 'language', undefined],
    ['the abstract', { abstract: 'One.\n\nTwo & three.' }, 'abstract', 'One. Two \\& three.'],
    ['a state of publication', { status: 'in press' }, 'pubstate', 'inpress'],
    ['the original', { 'original-title': 'The Original' }, 'origtitle', 'The Original'],
    ['PubMed', { PMID: '123' }, 'eprinttype', 'pubmed'],
    ['remarks', { note: 'A remark', genre: 'Essay' }, 'note', 'A remark. Essay'],
    ['no notes of the record’s own readers', { annote: 'secret' }, 'annotation', undefined],
  ])('%s', (_rule, rest, field, expected) => {
    expect(bibField(serializeBiblatex([record('book', rest)]), field)).toBe(expected);
  });
});

test('a whole file', () => {
  const items: readonly CslItem[] = [
    {
      id: 'a1',
      type: 'article-journal',
      title: 'On <i>Homo sapiens</i>: A study',
      author: [GOGH],
      issued: { 'date-parts': [[2010, 3]] },
      'container-title': 'Journal of A',
      DOI: '10.1000/182',
    },
    record('book', { id: 'b2' }),
  ];
  const options = {
    annotations: new Map([['a1', 'Argument: 50 %\nof it.']]),
    missing: new Map([['a1', ['volume', 'pages']]]),
  };
  expect(serializeBiblatex(items, options)).toBe(
    [
      '@article{a1,',
      '  author = {van Gogh, Vincent},',
      '  title = {On {{\\textit{Homo sapiens}}}: {A} study},',
      '  journaltitle = {Journal of A},',
      '  date = {2010-03},',
      '  doi = {10.1000/182},',
      '  annotation = {Argument: 50 \\% of it.},',
      '  options = {useprefix=true},',
      '  comment = {Incomplete: volume and pages are not confirmed. Check the publisher’s page before you hand this in.}',
      '}',
      '',
      '@book{b2,',
      '  title = {A title}',
      '}',
      '',
    ].join('\n'),
  );
});
