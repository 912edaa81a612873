import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { serializeRis } from '../../../src/core/formats/ris/ris.ts';
import { readRis } from '../../../src/core/importing/ris/read.ts';
import { CSL_TYPES, type CslItem, type CslType } from '../../../src/core/model/csl.ts';
import { REAL_RECORDS } from '../../fixtures/records.ts';
import {
  BEETHOVEN,
  fullRecord,
  GOGH,
  HOOKS,
  KING,
  PLATO,
  record,
  WHO,
} from '../../formats/records.ts';
import { fileOf, randomLibrary } from '../random-records.ts';

vi.setConfig({ testTimeout: 60_000 });

/** `FUZZ_RUNS` gives the number of runs, `FUZZ_SEED` where they begin. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);
const SEED = Number(process.env['FUZZ_SEED'] ?? 7);

/** The file of the records that are read in a file. */
function again(file: string): string {
  return fileOf(serializeRis, readRis(file).records);
}

function items(file: string): readonly CslItem[] {
  return readRis(file).records.map(({ item }) => item);
}

test.each(CSL_TYPES)('a full record of the type %s', (type) => {
  const file = serializeRis([fullRecord(type)]);
  expect(readRis(file)).toMatchObject({ problems: [], records: [{ line: 1, leftOver: [] }] });
  expect(again(file)).toBe(file);
});

test.each(CSL_TYPES)('a bare record of the type %s', (type) => {
  const file = serializeRis([record(type), record(type, { publisher: 'P' })]);
  expect(again(file)).toBe(file);
});

/** Types that RIS keeps apart from all others, with or without a publisher. */
const KEPT: readonly CslType[] = CSL_TYPES.filter(
  (type) => !['classic', 'entry', 'review', 'review-book'].includes(type),
);

test.each(KEPT)('the type %s comes back', (type) => {
  expect(items(serializeRis([record(type)]))).toEqual([record(type)]);
  const [published] = items(serializeRis([record(type, { publisher: 'P' })]));
  expect(published?.type).toBe(type);
});

test.each<[string, Partial<CslItem>]>([
  ['names', { author: [GOGH, KING, HOOKS, PLATO, WHO, { literal: 'UNESCO' }] }],
  ['a day', { issued: { 'date-parts': [[2010, 3, 5]] } }],
  ['a month', { issued: { 'date-parts': [[1949, 3]] } }],
  ['a season', { issued: { 'date-parts': [[1965]], season: 1 } }],
  ['years', { issued: { 'date-parts': [[1890], [1895]] } }],
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
  ],
  [
    'days of one year',
    {
      issued: {
        'date-parts': [
          [2010, 3, 5],
          [2010, 3, 7],
        ],
      },
    },
  ],
  ['an open range', { issued: { 'date-parts': [[2001], [0]] } }],
  ['a range of which the end is known', { issued: { 'date-parts': [[0], [2001]] } }],
  ['about', { issued: { 'date-parts': [[1890]], circa: true } }],
  ['about a month', { issued: { 'date-parts': [[1890, 5]], circa: true } }],
  ['before our era', { issued: { 'date-parts': [[-350]] } }],
  ['words for a date', { issued: { literal: 'forthcoming' } }],
  ['words that look like a date', { issued: { literal: 'Spring 1965' } }],
  ['the day somebody looked', { accessed: { 'date-parts': [[2020, 1, 2]] } }],
  ['pages', { page: '101-119' }],
  ['one page', { page: '5' }],
  ['pages that are no range', { page: '12-14, 20' }],
  ['an article number', { number: 'e7' }],
  ['an article number beside pages', { number: 'e7', page: 'e7' }],
  ['keywords', { keyword: 'power, class' }],
  ['a remark', { note: 'A remark. And another' }],
  ['identifiers', { DOI: '10.1000/182', URL: 'https://example.org/a_b', ISSN: '0090-4392' }],
  ['an archive', { archive: 'A', archive_location: 'Box 3', 'call-number': 'HV1' }],
])('%s of an article come back', (_what, rest) => {
  const item = record('article-journal', rest);
  const file = serializeRis([item]);
  expect(items(file)).toEqual([item]);
  expect(readRis(file).records[0]?.annotation).toBeUndefined();
  expect(again(file)).toBe(file);
});

test('a particle that may be dropped comes back as one', () => {
  const file = serializeRis([record('book', { author: [BEETHOVEN] })]);
  expect(items(file)[0]?.author).toEqual([
    { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' },
  ]);
  expect(again(file)).toBe(file);
});

test.each([
  'One. Two.',
  'Date: of no importance.',
  'Date: 1890.',
  'Kind: words',
  'Remarks: none',
  'Not confirmed and left out: all.',
  'Incomplete: so is all.',
])('the annotation “%s” comes back, and does not grow', (text) => {
  const item = record('treaty', { note: 'A remark', 'event-title': 'M' });
  const options = {
    annotations: new Map([['key', text]]),
    missing: new Map([['key', ['pages']]]),
  };
  const file = serializeRis([item], options);
  const [read] = readRis(file).records;
  expect(read?.annotation).toBe(text);
  expect(read?.item.note).toBe('A remark. Presented at M');
  expect(read?.leftOver).toEqual([
    {
      field: 'N1',
      value:
        'Incomplete: pages are not confirmed. Check the publisher’s page before you hand this in.',
      reason: 'The file names what nobody has confirmed, without values.',
    },
  ]);
  expect(again(file)).toBe(file);
});

describe('real works', () => {
  test.each(REAL_RECORDS.map((item) => [item.id, item] as const))('%s', (id, item) => {
    const options = { annotations: new Map([[id, 'What somebody says.']]) };
    const file = serializeRis([item], options);
    expect(readRis(file)).toMatchObject({ problems: [], records: [{ leftOver: [] }] });
    expect(again(file)).toBe(file);
    expect(items(file)[0]).toMatchObject({ title: item.title?.replace(/<[^<>]*>/g, '') });
  });
});

test('random records', () => {
  fc.assert(
    fc.property(randomLibrary, ({ items: records, options }) => {
      // What has the shape of an ISSN goes into that field when it is read, whichever it stood in.
      fc.pre(records.every(({ ISBN, ISSN }) => !/\d{4}-?\d{3}/.test(`${ISBN} ${ISSN}`)));
      const file = serializeRis(records, options);
      expect(readRis(file).problems).toEqual([]);
      expect(again(file)).toBe(file);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
