import type { CslDate } from '../model/csl.ts';
import { type DateField, toCslDate } from '../model/dates.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

/** 1 to 12 for “January” to “December” and their first three letters. */
export function edtfMonth(word: string): number | undefined {
  const name = word.toLowerCase();
  const at = MONTHS.findIndex((month) =>
    [month, month.slice(0, 3)].some((form) => form.toLowerCase() === name),
  );
  return at === -1 ? undefined : at + 1;
}

/** 21 to 24 for “Spring” to “Winter”, as EDTF counts seasons. */
export function edtfSeason(word: string): number | undefined {
  const at = SEASONS.findIndex((season) => season.toLowerCase() === word.toLowerCase());
  return at === -1 ? undefined : at + 21;
}

/** The first year of a date, negative before the common era; nothing where it has none. */
export function yearOf(date: DateField | undefined): number | undefined {
  if (date === undefined) return undefined;
  return toCslDate(date)['date-parts']?.[0]?.[0];
}

/** The year as printed: “2010”, “about 1890”, “350 BC”, “2001–”; “n.d.” where there is none. */
export function yearLabel(date: DateField | undefined): string {
  if (date === undefined) return 'n.d.';
  const { 'date-parts': parts, literal, circa } = toCslDate(date);
  if (literal !== undefined) return literal;
  const [start, end] = parts ?? [];
  if (!start) return 'n.d.';
  const range =
    end === undefined ? '' : end[0] === 0 ? '–' : end[0] === start[0] ? '' : `–${year(end[0])}`;
  return `${circa ? 'about ' : ''}${year(start[0])}${range}`;
}

/** A date in prose: “8 April 2013”, “November 2026”, “Spring 1965”, “about 1890”. */
export function dateInProse(date: DateField): string {
  const { 'date-parts': parts, literal, circa, season }: CslDate = toCslDate(date);
  if (literal !== undefined) return literal;
  const [start, end] = parts ?? [];
  if (!start) return 'n.d.';
  const point = ([y, m, d]: readonly number[]): string =>
    [d, m === undefined ? undefined : MONTHS[m - 1], y === undefined ? undefined : year(y)]
      .filter((part) => part !== undefined)
      .join(' ');
  const first =
    season === undefined ? point(start) : `${SEASONS[season - 1] ?? ''} ${year(start[0])}`;
  const last = end === undefined ? '' : end[0] === 0 ? ' onwards' : ` to ${point(end)}`;
  return `${circa ? 'about ' : ''}${first}${last}`;
}

function year(value: number): string {
  return value < 0 ? `${-value} BC` : String(value);
}
