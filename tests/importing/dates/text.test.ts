import { describe, expect, test } from 'vitest';
import {
  dateFromWords,
  foreignDate,
  readDateText,
} from '../../../src/core/importing/dates/text.ts';
import type { CslDate } from '../../../src/core/model/csl.ts';

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
  ['2010/03/05/12:13:14', at(2010, 3, 5)],
  ['2010/03/05/25:13:14', { literal: '2010/03/05/25:13:14' }],
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
  ['2001/..', { 'date-parts': [[2001], [0]] }],
  ['../2001', { 'date-parts': [[0], [2001]] }],
  ['2010/03/05/13', { literal: '2010/03/05/13' }],
  ['2010/13/45', { literal: '2010/13/45' }],
  ['2010-02-30', { literal: '2010-02-30' }],
  ['-1895', { literal: '-1895' }],
  ['2010-13', { literal: '2010-13' }],
  ['c. 1998', { ...at(1998), circa: true }],
  ['AD 98', at(98)],
  ['98', { literal: '98' }],
  ['12345', at(12_345)],
  ['123456', { literal: '123456' }],
  ['undefined///', undefined],
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

test('what stands behind a date and is none is told apart', () => {
  expect(readDateText('2010/03/05/Epub')).toMatchObject({ kind: 'date', beside: 'Epub' });
  expect(readDateText('2010/03/05/')).toMatchObject({ kind: 'date', beside: '' });
});

test.each([
  ['forthcoming', 'state'],
  ['In Press', 'state'],
  ['n.d.', 'none'],
  ['null//', 'none'],
  ['0000 / / ', 'none'],
  [`0000${'/ '.repeat(40)}x`, 'unread'],
  ['2010-'.repeat(100_000), 'unread'],
  ['some day', 'unread'],
])('%.30s is no date: %s', (text, kind) => {
  expect(readDateText(text).kind).toBe(kind);
});
