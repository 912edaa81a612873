/**
 * Dates of CSL-JSON, checked, and as the formats want them: EDTF (ISO 8601-2, the form biblatex,
 * Zotero and pandoc read) and words.
 */
import { isBehind, isDay } from '../model/calendar.ts';
import type { CslDate, CslDateParts } from '../model/csl.ts';
import { cleanText } from './clean-text.ts';

/** A year as CSL counts it (1 BC is -1) with the month and day that are known. */
export interface DatePoint {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 1 spring to 4 winter. */
  readonly season: number | undefined;
}

/** A date that can be written: a point, a range (an end may be open), or words. */
export type FormatDate =
  | {
      readonly kind: 'date';
      readonly start: DatePoint | 'open';
      readonly end: DatePoint | 'open' | undefined;
      readonly circa: boolean;
    }
  | { readonly kind: 'words'; readonly words: string };

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

/** A season of CSL, or of a month number as EDTF (21 to 24) and CSL 1.0 (13 to 16) write it. */
function seasonNumber(value: number | undefined): number | undefined {
  return [1, 2, 3, 4].find((n) => value === n);
}

function isWithin(value: number | undefined, low: number, high: number): value is number {
  return value !== undefined && Number.isInteger(value) && value >= low && value <= high;
}

/** A point of the calendar, with what is no month or day left out; year 0 marks an open end. */
function readPoint(
  parts: readonly number[],
  season: number | undefined,
): DatePoint | 'open' | undefined {
  const [year, month, day] = parts;
  if (year === 0) return 'open';
  if (!isWithin(year, -1e6, 1e6)) return undefined;
  if (!isWithin(month, 1, 12)) {
    const fromMonth =
      month === undefined ? undefined : (seasonNumber(month - 12) ?? seasonNumber(month - 20));
    return { year, month: undefined, day: undefined, season: fromMonth ?? seasonNumber(season) };
  }
  const knownDay = day !== undefined && isDay(year, month, day) ? day : undefined;
  return { year, month, day: knownDay, season: undefined };
}

function isReversed({ start, end }: Extract<FormatDate, { readonly kind: 'date' }>): boolean {
  if (start === 'open' || end === 'open' || end === undefined) return false;
  return isBehind(partsOf(start), partsOf(end));
}

function partsOf({ year, month, day, season }: DatePoint): CslDateParts {
  if (month !== undefined) return day === undefined ? [year, month] : [year, month, day];
  return season === undefined ? [year] : [year, season + 20];
}

/** Reads a date of CSL-JSON; undefined when nothing of it can be written. */
export function readCslDate(date: CslDate | undefined): FormatDate | undefined {
  const [first, second] = date?.['date-parts'] ?? [];
  const start = first && readPoint(first, date?.season);
  const end = second && readPoint(second, undefined);
  if (start !== undefined && !(start === 'open' && (end === undefined || end === 'open'))) {
    const read = { kind: 'date', start, end, circa: date?.circa === true } as const;
    // A range that ends before it begins is no date of any format: all take it in words.
    return isReversed(read)
      ? { kind: 'words', words: edtf(read) ?? yearsInWords(read, '–') }
      : read;
  }
  const words = cleanText(date?.literal ?? '');
  return words === '' ? undefined : { kind: 'words', words };
}

/** The one point of a date that is no range. */
export function singlePoint(date: FormatDate | undefined): DatePoint | undefined {
  return date?.kind === 'date' && date.end === undefined && date.start !== 'open'
    ? date.start
    : undefined;
}

/** The first point of a date that is known. */
export function firstPoint(date: FormatDate | undefined): DatePoint | undefined {
  if (date?.kind !== 'date') return undefined;
  if (date.start !== 'open') return date.start;
  return date.end === 'open' ? undefined : date.end;
}

/**
 * Seasons in words, as all readers print them: “Spring 1965”, “Spring–Summer 1999”, “Winter
 * 1999–Spring 2000”; undefined for a date with another end.
 */
export function seasonsInWords(date: FormatDate | undefined): string | undefined {
  if (date?.kind !== 'date' || date.start === 'open' || date.end === 'open') return undefined;
  const [first, last] = [date.start, date.end].map((point) => seasonName(point?.season));
  if (first === undefined) return undefined;
  if (date.end === undefined) return `${first} ${date.start.year}`;
  if (last === undefined) return undefined;
  const isOneYear = date.start.year === date.end.year;
  return `${first}${isOneYear ? '' : ` ${date.start.year}`}–${last} ${date.end.year}`;
}

/** "Spring" to "Winter". */
export function seasonName(season: number | undefined): string | undefined {
  return season === undefined ? undefined : SEASONS[season - 1];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function edtfPoint(point: DatePoint | 'open', circa: boolean): string | undefined {
  if (point === 'open') return '';
  // EDTF has a year 0: 350 BC is -0349.
  const year = point.year < 0 ? point.year + 1 : point.year;
  if (Math.abs(year) > 9999) return undefined;
  const parts = [`${point.year < 0 && year !== 0 ? '-' : ''}${pad(Math.abs(year), 4)}`];
  if (point.month !== undefined) parts.push(pad(point.month, 2));
  else if (point.season !== undefined) parts.push(String(point.season + 20));
  if (point.day !== undefined) parts.push(pad(point.day, 2));
  return parts.join('-') + (circa ? '~' : '');
}

/** A date in EDTF: `2010-03-05`, `1890~`, `1890/1895`, `2001/`, `-0349`, `1965-21`. */
export function edtf(date: FormatDate | undefined): string | undefined {
  if (date?.kind !== 'date') return undefined;
  const start = edtfPoint(date.start, date.circa);
  if (date.end === undefined || start === undefined) return start;
  const end = edtfPoint(date.end, date.circa);
  return end === undefined ? undefined : `${start}/${end}`;
}

function yearWords(point: DatePoint | 'open' | undefined): string {
  if (point === undefined || point === 'open') return '';
  return point.year < 0 ? `${-point.year} BC` : String(point.year);
}

/** The year or years in words, `dash` between them: "2010", "1890–1895", "ca. 1890", "350 BC". */
export function yearsInWords(date: FormatDate, dash: string): string {
  if (date.kind === 'words') return date.words;
  const start = yearWords(date.start);
  const end = yearWords(date.end);
  const years = date.end === undefined || start === end ? start : `${start}${dash}${end}`;
  return date.circa ? `ca. ${years}` : years;
}
