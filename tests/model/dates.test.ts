import { describe, expect, it } from 'vitest';
import { dateField, seenDate } from '../../src/core/model/date-field.ts';
import { readEdtf, toCslDate } from '../../src/core/model/dates.ts';

describe('readDate', () => {
  it.each([
    ['2010', { 'date-parts': [[2010]] }],
    ['2010-03', { 'date-parts': [[2010, 3]] }],
    ['2010-03-05', { 'date-parts': [[2010, 3, 5]] }],
    ['2012-02-29', { 'date-parts': [[2012, 2, 29]] }],
    ['2000-02-29', { 'date-parts': [[2000, 2, 29]] }],
    ['0476', { 'date-parts': [[476]] }],
    ['0001', { 'date-parts': [[1]] }],
    ['0000', { 'date-parts': [[-1]] }],
    ['-0349', { 'date-parts': [[-350]] }],
    ['1890~', { 'date-parts': [[1890]], circa: true }],
    ['1890?', { 'date-parts': [[1890]], circa: true }],
    ['1890%', { 'date-parts': [[1890]], circa: true }],
    ['1890-05~', { 'date-parts': [[1890, 5]], circa: true }],
    ['1965-21', { 'date-parts': [[1965]], season: 1 }],
    ['1965-24', { 'date-parts': [[1965]], season: 4 }],
    [
      '1965-21/1965-22',
      {
        'date-parts': [
          [1965, 21],
          [1965, 22],
        ],
      },
    ],
    [
      '1965-24/1965-21',
      {
        'date-parts': [
          [1965, 24],
          [1965, 21],
        ],
      },
    ],
    ['1890/1895', { 'date-parts': [[1890], [1895]] }],
    ['1890/1890', { 'date-parts': [[1890], [1890]] }],
    ['1890~/1895', { 'date-parts': [[1890], [1895]], circa: true }],
    ['1890/1895~', { 'date-parts': [[1890], [1895]], circa: true }],
    [
      '2010-03-05/2010-04',
      {
        'date-parts': [
          [2010, 3, 5],
          [2010, 4],
        ],
      },
    ],
    ['-0010/0010', { 'date-parts': [[-11], [10]] }],
    ['2001/..', { 'date-parts': [[2001], [0]] }],
    ['2001/', { 'date-parts': [[2001], [0]] }],
    ['2001~/..', { 'date-parts': [[2001], [0]], circa: true }],
  ])('%s', (written, date) => {
    expect(readEdtf(written)).toEqual({ date, error: undefined });
  });

  it.each([
    ['', '“” is not a date: write 2010, 2010-03 or 2010-03-05'],
    ['10', '“10” is not a date: write 2010, 2010-03 or 2010-03-05'],
    ['20100', '“20100” is not a date: write 2010, 2010-03 or 2010-03-05'],
    ['May 2010', '“May 2010” is not a date: write 2010, 2010-03 or 2010-03-05'],
    ['2010-3', '“2010-3” is not a date: write 2010, 2010-03 or 2010-03-05'],
    ['2010-03-05T10:00', '“2010-03-05T10:00” is not a date: write 2010, 2010-03 or 2010-03-05'],
    [' 2010', '“ 2010” is not a date: write 2010, 2010-03 or 2010-03-05'],
    ['2010\n', '“2010 ” is not a date: write 2010, 2010-03 or 2010-03-05'],
    ['../2010', '“..” is not a date: write 2010, 2010-03 or 2010-03-05'],
    ['2010-00', '“2010-00” has no month 00'],
    ['2010-13', '“2010-13” has no month 13'],
    ['2010-25', '“2010-25” has no month 25'],
    ['2010-02-30', '“2010-02-30” is a day that does not exist'],
    ['2011-02-29', '“2011-02-29” is a day that does not exist'],
    ['1900-02-29', '“1900-02-29” is a day that does not exist'],
    ['2010-04-31', '“2010-04-31” is a day that does not exist'],
    ['2010-01-00', '“2010-01-00” is a day that does not exist'],
    ['2010-21-01', '“2010-21-01” has no month 21'],
    ['2010/1999', '“2010/1999” ends before it begins'],
    ['2010-03-05/2010-03-04', '“2010-03-05/2010-03-04” ends before it begins'],
    ['0010/-0010', '“0010/-0010” ends before it begins'],
    [
      '2010/2011/2012',
      '“2010/2011/2012” has more than one slash: a range has one beginning and one end',
    ],
    ['1965-21/1966', '“1965-21/1966”: a range has a season at both ends or at none'],
    ['1965/1966-22', '“1965/1966-22”: a range has a season at both ends or at none'],
    ['1965-23/1965-21', '“1965-23/1965-21” ends before it begins'],
    ['1965/x', '“x” is not a date: write 2010, 2010-03 or 2010-03-05'],
  ])('refuses %j', (written, error) => {
    expect(readEdtf(written)).toEqual({ date: undefined, error });
  });
});

describe('toCslDate', () => {
  it('gives a literal as it is', () => {
    expect(toCslDate({ literal: 'forthcoming' })).toEqual({ literal: 'forthcoming' });
  });
});

describe('dateField', () => {
  it.each(['2010', '1890~', '2001/..'])('takes %s', (value) => {
    expect(dateField.safeParse(value).data).toBe(value);
  });

  it('takes a literal', () => {
    expect(dateField.safeParse({ literal: ' forthcoming ' }).data).toEqual({
      literal: 'forthcoming',
    });
  });

  it.each([
    ['2010-02-30'],
    [{ literal: '' }],
    [{ literal: ' ' }],
    [{}],
    [2010],
    [null],
    [['2010']],
  ])('refuses %j', (value) => {
    expect(dateField.safeParse(value).success).toBe(false);
  });
});

describe('seenDate', () => {
  it.each(['2026-11', '2026-11-24'])('takes %s', (value) => {
    expect(seenDate.safeParse(value).success).toBe(true);
  });

  it.each([
    '2026',
    '2026-13',
    '2026-11-31',
    '2026-11~',
    '2026-21',
    'November 2026',
    '2026-11/2026-12',
  ])('refuses %s, once', (value) => {
    expect(seenDate.safeParse(value).error?.issues).toHaveLength(1);
  });
});
