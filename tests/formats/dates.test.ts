import { describe, expect, test } from 'vitest';
import { serializeBiblatex } from '../../src/core/formats/bib/biblatex.ts';
import { serializeBibtex } from '../../src/core/formats/bib/bibtex.ts';
import { serializeCslJson } from '../../src/core/formats/csl-json.ts';
import { serializeRis } from '../../src/core/formats/ris/ris.ts';
import type { CslDate } from '../../src/core/model/csl.ts';
import { bibField, record, risTag } from './records.ts';

interface Expected {
  readonly biblatex: string | undefined;
  /** year, month, day, date. */
  readonly bibtex: readonly (string | undefined)[];
  /** PY, DA, N1. */
  readonly ris: readonly (string | undefined)[];
  readonly json: object | undefined;
}

const CASES: readonly (readonly [string, CslDate, Expected])[] = [
  [
    'a year',
    { 'date-parts': [[2010]] },
    {
      biblatex: '2010',
      bibtex: ['2010'],
      ris: ['2010'],
      json: { 'date-parts': [[2010]] },
    },
  ],
  [
    'a month',
    { 'date-parts': [[1949, 3]] },
    {
      biblatex: '1949-03',
      bibtex: ['1949', 'mar'],
      ris: ['1949', '1949/03//'],
      json: { 'date-parts': [[1949, 3]] },
    },
  ],
  [
    'a day',
    { 'date-parts': [[2010, 3, 5]] },
    {
      biblatex: '2010-03-05',
      bibtex: ['2010', 'mar', '5'],
      ris: ['2010', '2010/03/05/'],
      json: { 'date-parts': [[2010, 3, 5]] },
    },
  ],
  [
    'a season',
    { 'date-parts': [[1965]], season: 1 },
    {
      biblatex: '1965-21',
      bibtex: ['1965', 'Spring', undefined, '1965-21'],
      ris: ['1965', '1965///Spring'],
      json: { literal: 'Spring 1965' },
    },
  ],
  [
    'a range',
    { 'date-parts': [[1890], [1895]] },
    {
      biblatex: '1890/1895',
      bibtex: ['1890--1895', undefined, undefined, '1890/1895'],
      ris: ['1890', undefined, 'Date: 1890–1895.'],
      json: { 'date-parts': [[1890], [1895]] },
    },
  ],
  [
    'a range within a year',
    {
      'date-parts': [
        [2001, 5],
        [2001, 6],
      ],
    },
    {
      biblatex: '2001-05/2001-06',
      bibtex: ['2001', undefined, undefined, '2001-05/2001-06'],
      ris: ['2001', undefined, 'Date: 2001-05/2001-06.'],
      json: {
        'date-parts': [
          [2001, 5],
          [2001, 6],
        ],
      },
    },
  ],
  [
    'an open range',
    { 'date-parts': [[2001], [0]] },
    {
      biblatex: '2001/',
      bibtex: ['2001--', undefined, undefined, '2001/'],
      ris: ['2001', undefined, 'Date: 2001–.'],
      json: { 'date-parts': [[2001], [0]] },
    },
  ],
  [
    'circa',
    { 'date-parts': [[1890]], circa: true },
    {
      biblatex: '1890~',
      bibtex: ['ca. 1890', undefined, undefined, '1890~'],
      ris: ['1890', undefined, 'Date: ca. 1890.'],
      json: { 'date-parts': [[1890]], circa: true },
    },
  ],
  [
    'before Christ',
    { 'date-parts': [[-350]] },
    {
      biblatex: '-0349',
      bibtex: ['350 BC', undefined, undefined, '-0349'],
      ris: [undefined, undefined, 'Date: 350 BC.'],
      json: { 'date-parts': [[-350]] },
    },
  ],
  [
    'the year before the first',
    { 'date-parts': [[-1]] },
    {
      biblatex: '0000',
      bibtex: ['1 BC', undefined, undefined, '0000'],
      ris: [undefined, undefined, 'Date: 1 BC.'],
      json: { 'date-parts': [[-1]] },
    },
  ],
  [
    'words',
    { literal: 'forthcoming' },
    {
      biblatex: undefined,
      bibtex: ['forthcoming'],
      ris: [undefined, undefined, 'Date: forthcoming.'],
      json: { literal: 'forthcoming' },
    },
  ],
  [
    'a day that no month has',
    { 'date-parts': [[2011, 2, 29]] },
    {
      biblatex: '2011-02',
      bibtex: ['2011', 'feb'],
      ris: ['2011', '2011/02//'],
      json: { 'date-parts': [[2011, 2]] },
    },
  ],
  [
    'numbers that are no date',
    { 'date-parts': [[Number.NaN, 3]] },
    { biblatex: undefined, bibtex: [], ris: [], json: undefined },
  ],
  [
    'a year of five figures',
    { 'date-parts': [[12345]] },
    {
      biblatex: undefined,
      bibtex: ['12345'],
      ris: [undefined, undefined, 'Date: 12345.'],
      json: { 'date-parts': [[12345]] },
    },
  ],
];

describe.each(CASES)('%s', (_name, issued, expected) => {
  const items = [record('article-journal', { issued })];

  test('BibLaTeX', () => {
    expect(bibField(serializeBiblatex(items), 'date')).toBe(expected.biblatex);
  });

  test('BibTeX', () => {
    const text = serializeBibtex(items);
    const fields = ['year', 'month', 'day', 'date'].map((name) => bibField(text, name));
    expect(fields).toEqual([0, 1, 2, 3].map((index) => expected.bibtex[index]));
  });

  test('RIS', () => {
    const text = serializeRis(items);
    const values = ['PY', 'DA', 'N1'].map((tag) => risTag(text, tag)[0]);
    expect(values).toEqual([0, 1, 2].map((index) => expected.ris[index]));
  });

  test('CSL-JSON', () => {
    expect(JSON.parse(serializeCslJson(items))[0].issued).toEqual(expected.json);
  });
});

test.each([
  ['In press', 'inpress'],
  ['forthcoming', 'forthcoming'],
  ['expected soon & late', 'expected soon \\& late'],
])('BibLaTeX writes the date %j as a state of publication', (literal, expected) => {
  const text = serializeBiblatex([record('book', { issued: { literal } })]);
  expect(bibField(text, 'pubstate')).toBe(expected);
});

test('other dates', () => {
  const item = record('paper-conference', {
    accessed: { 'date-parts': [[2020, 1, 2]] },
    'original-date': { 'date-parts': [[1968]] },
    'event-title': 'The meeting',
    'event-date': {
      'date-parts': [
        [1967, 7, 1],
        [1967, 7, 3],
      ],
    },
  });
  const biblatex = serializeBiblatex([item]);
  expect(bibField(biblatex, 'urldate')).toBe('2020-01-02');
  expect(bibField(biblatex, 'origdate')).toBe('1968');
  expect(bibField(biblatex, 'eventdate')).toBe('1967-07-01/1967-07-03');
  expect(bibField(serializeBibtex([item]), 'urldate')).toBe('2020-01-02');
  expect(risTag(serializeRis([item]), 'Y2')).toEqual(['2020/01/02/']);
});
