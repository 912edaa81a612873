import { describe, expect, test } from 'vitest';
import { serializeRis } from '../../src/core/formats/ris/ris.ts';
import type { CslItem, CslType } from '../../src/core/model/csl.ts';
import { GOGH, HOOKS, record, risTag } from './records.ts';

/** CSL type, what the record holds, RIS type, tags. */
const CASES: readonly (readonly [CslType, Partial<CslItem>, string, Record<string, string>])[] = [
  [
    'article-journal',
    {
      'container-title': 'J',
      'container-title-short': 'J.',
      ISSN: '0090-4392',
      publisher: 'Wiley',
    },
    'JOUR',
    { T2: 'J', J2: 'J.', SN: '0090-4392', PB: 'Wiley' },
  ],
  ['article-journal', { number: 'e7' }, 'JOUR', { SP: 'e7', C7: 'e7' }],
  ['review', {}, 'JOUR', {}],
  [
    'review-book',
    { author: [HOOKS], 'reviewed-title': 'W', 'reviewed-author': [GOGH] },
    'JOUR',
    { AU: 'hooks, bell', N1: 'Remarks: Review of W, by Vincent van Gogh' },
  ],
  ['article-magazine', { 'container-title': 'M' }, 'MGZN', { T2: 'M' }],
  ['article-newspaper', { section: 'B', edition: 'late' }, 'NEWS', { SE: 'B', ET: 'late' }],
  [
    'book',
    {
      editor: [GOGH],
      translator: [HOOKS],
      'collection-title': 'S',
      'collection-number': '4',
      'number-of-volumes': '2',
      'number-of-pages': '228',
    },
    'BOOK',
    { A3: 'van Gogh, Vincent', A4: 'hooks, bell', T2: 'S', M1: '4', NV: '2', SP: '228' },
  ],
  ['classic', {}, 'BOOK', {}],
  [
    'chapter',
    {
      editor: [GOGH],
      'collection-editor': [HOOKS],
      'container-title': 'B',
      'collection-title': 'S',
      'collection-number': '4',
      'number-of-volumes': '2',
    },
    'CHAP',
    { A2: 'van Gogh, Vincent', A3: 'hooks, bell', T2: 'B', T3: 'S', SV: '4', IS: '2' },
  ],
  ['entry-encyclopedia', { editor: [GOGH], 'container-title': 'E' }, 'ENCYC', { T2: 'E' }],
  ['entry-dictionary', {}, 'DICT', {}],
  [
    'paper-conference',
    {
      'container-title': 'P',
      'event-title': 'M',
      'publisher-place': 'Rome',
      'event-place': 'Paris',
      editor: [GOGH],
    },
    'CONF',
    { C3: 'P', T2: 'M', C1: 'Rome', CY: 'Paris', A2: 'van Gogh, Vincent' },
  ],
  ['speech', { 'event-title': 'M', genre: 'Lecture' }, 'SLIDE', { T2: 'M', M3: 'Lecture' }],
  [
    'thesis',
    { publisher: 'U', genre: 'PhD thesis', 'number-of-pages': '9' },
    'THES',
    { PB: 'U', M3: 'PhD thesis', SP: '9' },
  ],
  ['report', { number: '12', genre: 'Working paper' }, 'RPRT', { SN: '12', M3: 'Working paper' }],
  ['standard', { number: 'ISO 690' }, 'STAND', { SN: 'ISO 690' }],
  ['article', {}, 'UNPB', {}],
  [
    'manuscript',
    { genre: 'Diary', archive: 'A', archive_location: 'Box 3' },
    'MANSCPT',
    { M3: 'Diary', DB: 'A', AN: 'Box 3' },
  ],
  ['manuscript', { publisher: 'P' }, 'RPRT', { PB: 'P' }],
  ['pamphlet', { publisher: 'P' }, 'RPRT', { PB: 'P', M3: 'Pamphlet' }],
  ['document', { publisher: 'P' }, 'RPRT', { PB: 'P' }],
  ['document', {}, 'GEN', {}],
  ['dataset', { version: '2' }, 'DATA', { ET: '2' }],
  ['software', { version: '2' }, 'COMP', { ET: '2' }],
  ['motion_picture', { director: [GOGH], producer: [HOOKS] }, 'MPCT', { A3: 'hooks, bell' }],
  ['song', {}, 'SOUND', {}],
  ['broadcast', { number: '7' }, 'SOUND', { M1: '7', N1: 'Kind: Broadcast.' }],
  [
    'legal_case',
    { 'container-title': 'R', authority: 'Court', number: '1', volume: '3', page: '5' },
    'CASE',
    { A2: 'R', PB: 'Court', SV: '1', VL: '3', SP: '5' },
  ],
  ['legislation', { number: '1', 'container-title': 'Code' }, 'STAT', { M1: '1', T2: 'Code' }],
  ['bill', { number: '1' }, 'BILL', { M1: '1' }],
  ['hearing', { number: '1' }, 'HEAR', { M1: '1' }],
  ['map', { scale: '1:25000' }, 'MAP', { C1: '1:25000' }],
  ['graphic', { medium: 'oil' }, 'ART', { M3: 'oil' }],
  ['patent', { number: 'US 1', jurisdiction: 'US' }, 'PAT', { SN: 'US 1', C3: 'US' }],
  ['webpage', { 'container-title': 'Site' }, 'ELEC', { T2: 'Site' }],
  ['post', { 'container-title': 'Forum' }, 'ELEC', { T2: 'Forum' }],
  ['post-weblog', { 'container-title': 'Blog' }, 'BLOG', { T2: 'Blog' }],
  ['personal_communication', { recipient: [GOGH] }, 'PCOMM', { A2: 'van Gogh, Vincent' }],
  ['interview', { interviewer: [GOGH] }, 'PCOMM', { A2: 'van Gogh, Vincent', M3: 'Interview' }],
  ['periodical', {}, 'GEN', { N1: 'Kind: Periodical.' }],
  ['treaty', {}, 'GEN', { N1: 'Kind: Treaty.' }],
];

test.each(CASES)('%s with %j', (type, rest, risType, tags) => {
  const text = serializeRis([record(type, rest)]);
  expect(text.split('\r\n', 1)).toEqual([`TY  - ${risType}`]);
  const written = Object.keys(tags).map((tag) => [tag, risTag(text, tag).join('; ')]);
  expect(Object.fromEntries(written)).toEqual(tags);
});

describe('values', () => {
  test.each<[string, Partial<CslItem>, string, readonly string[]]>([
    ['pages', { page: '101–119' }, 'SP', ['101']],
    ['the last page', { page: '101–119' }, 'EP', ['119']],
    ['pages that are no range', { page: '12-14, 20' }, 'SP', ['12-14, 20']],
    ['one page', { page: '5-5' }, 'EP', []],
    [
      'about a year',
      { issued: { 'date-parts': [[1890]], circa: true } },
      'N1',
      ['Date: ca. 1890.'],
    ],
    [
      'months of two years',
      {
        issued: {
          'date-parts': [
            [2010, 11],
            [2011, 1],
          ],
        },
      },
      'N1',
      ['Date: 2010-11/2011-01.'],
    ],
    [
      'a year of more than four digits',
      { issued: { 'date-parts': [[12_000], [12_000]] } },
      'N1',
      ['Date: 12000.'],
    ],
    ['tags go', { title: '<i>Homo</i> <span class="nocase">x</span>' }, 'TI', ['Homo x']],
    ['the title, not the original', { title: 'T', 'original-title': 'O' }, 'TI', ['T']],
    ['the original title', { 'original-title': 'O' }, 'N1', ['Remarks: Originally titled O']],
    ['long values stay whole', { abstract: 'word '.repeat(99) }, 'AB', ['word '.repeat(99).trim()]],
    ['line breaks go', { abstract: 'a\r\nER  - \r\nb' }, 'AB', ['a ER - b']],
    ['a DOI', { DOI: 'https://doi.org/10.1000/182' }, 'DO', ['10.1000/182']],
    ['one address', { URL: 'https://x.org/a_b' }, 'UR', ['https://x.org/a_b']],
    ['keywords', { keyword: 'power; class, race' }, 'KW', ['power', 'class', 'race']],
    ['the language', { language: 'en' }, 'LA', ['en']],
    ['a short title', { 'title-short': 'S' }, 'ST', ['S']],
    ['the whole key', { id: 'a-very-long-citation-key' }, 'ID', ['a-very-long-citation-key']],
    ['the record’s own remark', { note: 'A remark' }, 'N1', ['Remarks: A remark']],
  ])('%s', (_rule, rest, tag, expected) => {
    expect(risTag(serializeRis([record('article-journal', rest)]), tag)).toEqual(expected);
  });
});

test('a whole file', () => {
  const items = [record('book', { id: 'a1', author: [GOGH] }), record('map', { id: 'b2' })];
  const options = {
    annotations: new Map([['a1', 'One.\n\nTwo.']]),
    missing: new Map([['a1', ['volume', 'issue', 'pages']]]),
  };
  expect(serializeRis(items, options)).toBe(
    [
      'TY  - BOOK',
      'ID  - a1',
      'AU  - van Gogh, Vincent',
      'TI  - A title',
      'N1  - Incomplete: volume, issue and pages are not confirmed. Check the publisher’s page before you hand this in.',
      'N1  - One. Two.',
      'ER  - ',
      'TY  - MAP',
      'ID  - b2',
      'TI  - A title',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});
