/** Dates of foreign files as CSL has them. The calendar decides: a point is whole or it is none. */
import { isBehind, isDay, isMonth } from '../../model/calendar.ts';
import type { CslDate, CslDateParts } from '../../model/csl.ts';

/** Years that a record may bear; more digits are another number, or month and day as well. */
const LAST_YEAR = 99_999;

/** What a text or a file says of a point; a season stands in the place of the month. */
export interface WrittenPoint {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 1 spring to 4 winter. */
  readonly season?: number | undefined;
}

function partsOf({ year, month, day }: WrittenPoint): CslDateParts | undefined {
  if (!Number.isInteger(year) || year === 0 || Math.abs(year) > LAST_YEAR) return undefined;
  if (month === undefined) return day === undefined ? [year] : undefined;
  if (!isMonth(month)) return undefined;
  if (day === undefined) return [year, month];
  return isDay(year, month, day) ? [year, month, day] : undefined;
}

/** The date of a point; undefined where the calendar has no such year, month, day or season. */
export function pointDate(point: WrittenPoint): CslDate | undefined {
  const { month, season } = point;
  const parts = partsOf(point);
  if (parts === undefined) return undefined;
  if (season === undefined) return { 'date-parts': [parts] };
  const isSeason = month === undefined && [1, 2, 3, 4].includes(season);
  return isSeason ? { 'date-parts': [parts], season } : undefined;
}

/** A season in a range is a month from 21 to 24, as EDTF counts: CSL has one season to a date. */
function rangeParts(point: WrittenPoint | 'open'): CslDateParts | undefined {
  if (point === 'open') return [0];
  const date = pointDate(point);
  if (date?.season !== undefined) return [point.year, date.season + 20];
  return date?.['date-parts']?.[0];
}

/**
 * The date from one point to another, or with an open end; undefined where an end is none and where
 * it ends before it begins.
 */
export function rangeDate(
  start: WrittenPoint | 'open',
  end: WrittenPoint | 'open',
): CslDate | undefined {
  const [from, to] = [start, end].map(rangeParts);
  if (from === undefined || to === undefined) return undefined;
  if (from[0] === 0) return to[0] === 0 ? undefined : { 'date-parts': [from, to] };
  if (to[0] !== 0 && isBehind(from, to)) return undefined;
  return { 'date-parts': [from, to] };
}
