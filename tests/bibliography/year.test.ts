import { describe, expect, it } from 'vitest';
import { dateInProse, yearLabel, yearOf } from '../../src/core/bibliography/year.ts';
import type { DateField } from '../../src/core/model/dates.ts';

const DATES: readonly [DateField, number | undefined, string, string][] = [
  ['2010', 2010, '2010', '2010'],
  ['2026-11', 2026, '2026', 'November 2026'],
  ['2013-04-08', 2013, '2013', '8 April 2013'],
  ['1890~', 1890, 'about 1890', 'about 1890'],
  ['1965-21', 1965, '1965', 'Spring 1965'],
  ['1965-24', 1965, '1965', 'Winter 1965'],
  ['1890/1895', 1890, '1890–1895', '1890 to 1895'],
  ['1890/1890', 1890, '1890', '1890 to 1890'],
  ['2010-03/2010-05', 2010, '2010', 'March 2010 to May 2010'],
  ['2001/..', 2001, '2001–', '2001 onwards'],
  ['1890~/1895', 1890, 'about 1890–1895', 'about 1890 to 1895'],
  ['1999-21/1999-22', 1999, '1999', 'Spring 1999 to Summer 1999'],
  ['-0349', -350, '350 BC', '350 BC'],
  ['0000', -1, '1 BC', '1 BC'],
  ['-0010/0010', -11, '11 BC–10', '11 BC to 10'],
  [{ literal: 'forthcoming' }, undefined, 'forthcoming', 'forthcoming'],
];

describe('a date in words', () => {
  it.each(DATES)('%j', (date, year, label, prose) => {
    expect(yearOf(date)).toBe(year);
    expect(yearLabel(date)).toBe(label);
    expect(dateInProse(date)).toBe(prose);
  });

  it('is n.d. where there is none', () => {
    expect(yearOf(undefined)).toBeUndefined();
    expect(yearLabel(undefined)).toBe('n.d.');
  });
});
