/**
 * Dates in words: “March 5, 2010”, “2015 Mar-Apr”, “7-8 June”, “Spring 1965”,
 * “Spring/Summer 1999”. A month is its English
 * name or one of its usual short forms, never a word that only begins like one.
 */
import type { CslDate } from '../../model/csl.ts';
import { pointDate, rangeDate, type WrittenPoint } from './parts.ts';

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
]);

/** 1 to 4 for “Spring” to “Winter”, and “Fall”. */
export function seasonNumber(word: string): number | undefined {
  return SEASONS.get(word.trim().toLowerCase());
}

/** One side of a range, or all of a date: what it says, and in which order (“MDY”). */
interface Side {
  readonly order: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
}

/** The orders that a side may have, alone or beside another. */
const ORDERS = new Set([
  ...['YM', 'MY', 'YMD', 'MDY', 'DMY', 'YS', 'SY'],
  // The year, or the month, stands on the other side of the range or in another field.
  ...['M', 'MD', 'DM', 'D', 'DY', 'S'],
]);

function readSide(text: string): Side | undefined {
  const found: { year?: number; month?: number; day?: number; season?: number } = {};
  let order = '';
  for (const token of text.split(' ')) {
    const word = token.replace(/[.,]$/, '');
    const [month, season] = [MONTHS.get(word.toLowerCase()), seasonNumber(word)];
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
    if (/^\d{4}$/.test(word)) {
      order += 'Y';
      found.year = Number(word);
    } else if (day !== undefined) {
      order += 'D';
      found.day = Number(day);
    } else if (month !== undefined) {
      order += 'M';
      found.month = month;
    } else if (season !== undefined) {
      order += 'S';
      found.season = season;
    } else return undefined;
  }
  return ORDERS.has(order) ? { order, ...found } : undefined;
}

function pointOf({ month, day, season }: Side, year: number | undefined): WrittenPoint | undefined {
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  return { year, month, day, season };
}

/** The year of each side: a year that stands once is the year of both, outside of them. */
function yearsOf({ order, year }: Side, other: Side, given: number | undefined) {
  if (given !== undefined) {
    return year === undefined && other.year === undefined ? [given, given] : [];
  }
  if (year !== undefined && other.year !== undefined) return [year, other.year];
  if (year !== undefined) return order.startsWith('Y') ? [year, year] : [];
  return other.order.endsWith('Y') ? [other.year, other.year] : [];
}

/** Both sides with their months: in “7-8 June” and “June 7-8” one stands for both. */
function withMonths(left: Side, right: Side): readonly [Side, Side] | undefined {
  if (left.order === 'D' && right.month !== undefined) {
    return right.order.startsWith('DM') ? [{ ...left, month: right.month }, right] : undefined;
  }
  if (right.month === undefined && right.day !== undefined && left.month !== undefined) {
    const month = left.month;
    return /MD$/.test(left.order) ? [left, { ...right, month }] : undefined;
  }
  return [left, right];
}

/**
 * The date that words say, whole; undefined for all others. `year` is the year that another field
 * gives; words that name one themselves are then none.
 */
export function dateInWords(text: string, year?: number): CslDate | undefined {
  const sides = text.split(/ ?(?:-{1,3}|[‐‑–—/]) ?| (?:and|&) /u).map(readSide);
  const [left, right] = sides;
  if (left === undefined || sides.length > 2) return undefined;
  if (sides.length === 1) {
    if (year !== undefined && left.year !== undefined) return undefined;
    const point = pointOf(left, left.year ?? year);
    return point === undefined ? undefined : pointDate(point);
  }
  // From a season to a month goes no range that anybody could read.
  if (right === undefined || (left.season === undefined) !== (right.season === undefined)) {
    return undefined;
  }
  const [from, to] = yearsOf(left, right, year);
  const both = withMonths(left, right);
  if (both === undefined) return undefined;
  // “2015 Mar-Apr 5” is a month on one side and a day on the other: nobody can tell what it says.
  if ((both[0].day === undefined) !== (both[1].day === undefined)) return undefined;
  const [start, end] = [pointOf(both[0], from), pointOf(both[1], to)];
  return start === undefined || end === undefined ? undefined : rangeDate(start, end);
}
