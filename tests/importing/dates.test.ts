import { describe, expect, test } from 'vitest';
import { dateFromWords, foreignDate } from '../../src/core/importing/dates.ts';
import type { CslDate } from '../../src/core/model/csl.ts';

const at = (...parts: [number] | [number, number] | [number, number, number]): CslDate => ({
  'date-parts': [parts],
});

test.each<[string, CslDate | undefined]>([
  ['2010', at(2010)],
  ['2010/03/05/', at(2010, 3, 5)],
  ['2010/3', at(2010, 3)],
  ['2010///', at(2010)],
  ['2010/00/00/', at(2010)],
  ['2010/03/05/Epub', at(2010, 3, 5)],
  ['1965///Spring', { ...at(1965), season: 1 }],
  ['1965/ / /Fall', { ...at(1965), season: 3 }],
  ['2010-03-05', at(2010, 3, 5)],
  ['2010-03-05T10:00:00Z', at(2010, 3, 5)],
  ['March 5, 2010', at(2010, 3, 5)],
  ['5 March 2010', at(2010, 3, 5)],
  ['2010 Mar', at(2010, 3)],
  ['Winter 1998', { ...at(1998), season: 4 }],
  ['c1998', at(1998)],
  ['[1998]', at(1998)],
  ['1890?', { ...at(1890), circa: true }],
  ['ca. 1890', { ...at(1890), circa: true }],
  ['circa 1890', { ...at(1890), circa: true }],
  ['350 BC', at(-350)],
  ['1890–1895', { 'date-parts': [[1890], [1895]] }],
  ['1890-1895', { 'date-parts': [[1890], [1895]] }],
  ['1998-99', { 'date-parts': [[1998], [1999]] }],
  ['2001–', { 'date-parts': [[2001], [0]] }],
  ['in press', { literal: 'in press' }],
  ['1895-1890', { literal: '1895-1890' }],
  ['n.d.', undefined],
  ['0000', undefined],
  [' ', undefined],
])('%j', (text, expected) => {
  expect(foreignDate(text)).toEqual(expected);
});

describe('the words of our own files', () => {
  test.each<[string, CslDate | undefined]>([
    ['1890–1895', { 'date-parts': [[1890], [1895]] }],
    ['–1895', { 'date-parts': [[0], [1895]] }],
    ['ca. 1890', { ...at(1890), circa: true }],
    ['350 BC–20', { 'date-parts': [[-350], [20]] }],
    [
      '2010-11/2011-01',
      {
        'date-parts': [
          [2010, 11],
          [2011, 1],
        ],
      },
    ],
    [
      '2010-11~/2011-01~',
      {
        'date-parts': [
          [2010, 11],
          [2011, 1],
        ],
        circa: true,
      },
    ],
    ['2001-05/', { 'date-parts': [[2001, 5], [0]] }],
    ['12000', at(12_000)],
    ['–', undefined],
    ['/', undefined],
    ['forthcoming', undefined],
  ])('%j', (words, expected) => {
    expect(dateFromWords(words)).toEqual(expected);
  });
});
