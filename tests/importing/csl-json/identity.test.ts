import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { serializeCslJson } from '../../../src/core/formats/csl-json.ts';
import { readCslJson } from '../../../src/core/importing/csl-json/read.ts';
import { CSL_TYPES, type CslItem } from '../../../src/core/model/csl.ts';
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

function again(file: string): string {
  return fileOf(serializeCslJson, readCslJson(file).records);
}

function items(file: string): readonly CslItem[] {
  return readCslJson(file).records.map(({ item }) => item);
}

test.each(CSL_TYPES)('a full record of the type %s', (type) => {
  const item = fullRecord(type);
  const file = serializeCslJson([item]);
  expect(readCslJson(file)).toMatchObject({ problems: [], records: [{ line: 2, leftOver: [] }] });
  expect(again(file)).toBe(file);
  // A review of a named kind cannot be told from an article, nor a book with a version from software.
  const isTold = !['review', 'review-book', 'book'].includes(type);
  if (isTold) expect(items(file)).toEqual([item]);
});

test.each<[string, CslItem]>([
  ['names', record('book', { author: [GOGH, BEETHOVEN, KING, HOOKS, PLATO, WHO] })],
  ['a season', record('book', { issued: { 'date-parts': [[1965]], season: 1 } })],
  ['years', record('book', { issued: { 'date-parts': [[1890], [1895]] } })],
  ['an open range', record('book', { issued: { 'date-parts': [[2001], [0]] } })],
  ['about', record('book', { issued: { 'date-parts': [[1890]], circa: true } })],
  ['before our era', record('book', { issued: { 'date-parts': [[-350]] } })],
  ['words for a date', record('book', { issued: { literal: 'forthcoming' } })],
  ['software', record('software')],
  ['software of a version', record('software', { version: '3', genre: 'Plug-in' })],
  ['a book review', record('review-book', { 'reviewed-title': 'W' })],
  ['a review', record('review', { 'reviewed-title': 'W' })],
  ['a review of a kind', record('review', { genre: 'Review essay' })],
  ['a remark that looks like a field', record('book', { note: 'publisher: X' })],
  ['rich text', record('book', { title: 'On <i>Homo</i>' })],
])('%s comes back', (_what, item) => {
  const file = serializeCslJson([item]);
  expect(items(file)).toEqual([item]);
  expect(again(file)).toBe(file);
});

test('a range from a day to a season goes out in words, and no end lies before its beginning', () => {
  const parts: [[number, number, number], [number, number]] = [
    [2010, 1, 5],
    [2010, 24],
  ];
  const file = serializeCslJson([record('book', { issued: { 'date-parts': parts } })]);
  expect(readCslJson(file).problems).toEqual([]);
  expect(items(file)[0]?.issued).toEqual({ literal: '2010-01-05/2010-24' });
  expect(again(file)).toBe(file);
});

describe('real works', () => {
  test.each(REAL_RECORDS.map((item) => [item.id, item] as const))('%s', (_id, item) => {
    const file = serializeCslJson([item]);
    expect(readCslJson(file)).toMatchObject({ problems: [], records: [{ leftOver: [] }] });
    expect(again(file)).toBe(file);
    // A review of which nothing more is said goes out as an article.
    const isBareReview = item.type === 'review' && item.genre === undefined;
    expect(items(file)).toEqual([isBareReview ? { ...item, type: 'article-journal' } : item]);
  });

  test('in one file, each record with its line', () => {
    const file = serializeCslJson(REAL_RECORDS);
    const { records } = readCslJson(file);
    const lines = file.split('\n');
    expect(records.map(({ line }) => [lines[line - 1], lines[line]])).toEqual(
      REAL_RECORDS.map(({ id }) => ['  {', `    "id": "${id}",`]),
    );
  });
});

test('random records', () => {
  fc.assert(
    fc.property(randomLibrary, ({ items: records, options }) => {
      const file = serializeCslJson(records, options);
      expect(readCslJson(file).problems).toEqual([]);
      expect(again(file)).toBe(file);
    }),
    { numRuns: 200 },
  );
});
