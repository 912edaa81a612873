/** Dates of foreign files as CSL has them: with slashes, in EDTF, and in words. */
import { readDate } from '../formats/dates.ts';
import type { CslDate, CslDateParts } from '../model/csl.ts';
import { readDate as readEdtf } from '../model/dates.ts';
import { dateInWords, dateParts } from './registries/foreign-dates.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** 1 to 4 for "Spring" to "Winter" and "Fall". */
export function seasonNumber(word: string): number | undefined {
  const name = word.trim().toLowerCase();
  const index = SEASONS.indexOf(name === 'fall' ? 'autumn' : name);
  return index < 0 ? undefined : index + 1;
}

/** Says that there is no date, and nothing else. */
function saysNoDate(text: string): boolean {
  return /^\[?(?:n\.? ?d\.?|no date|undated|0000.*|s\.? ?a\.?)\]?$/i.test(text);
}

/** `2010/03/05/`, `2010/3`, `2010//`, `1965///Spring`: year, month, day, other, as RIS has them. */
function slashed(text: string): CslDate | undefined {
  const match = /^(\d{4}) *\/ *(\d{0,2}) *(?:\/ *(\d{0,2}) *(?:\/(.*))?)?$/s.exec(text);
  if (match === null) return undefined;
  const [, year, month = '', day = '', other = ''] = match;
  const parts = dateParts(
    Number(year),
    month === '' ? undefined : Number(month),
    day === '' ? undefined : Number(day),
  );
  if (parts === undefined) return undefined;
  const season = parts.length === 1 ? seasonNumber(other) : undefined;
  return { 'date-parts': [parts], ...(season === undefined ? {} : { season }) };
}

/** `350 BC`, `1890–1895`, `1998-99`, `2001–`. */
function years(text: string): CslDate | undefined {
  const before = /^(\d{1,4}) ?b\.? ?c\.?(?: ?e\.?)?$/i.exec(text);
  if (before) return { 'date-parts': [[-Number(before[1])]] };
  const range = /^(\d{4}) ?(?:--|[-–—/]) ?(\d{4}|\d{2})?$/.exec(text);
  if (range === null) return undefined;
  const [, start = '', end] = range;
  if (end === undefined) return { 'date-parts': [[Number(start)], [0]] };
  const last = Number(end.length === 2 ? start.slice(0, 2) + end : end);
  return last < Number(start) ? undefined : { 'date-parts': [[Number(start)], [last]] };
}

/**
 * A date as people and programs write it; words that are none stay as they are, since "in press" is
 * worth keeping. Undefined for nothing, and for what says that there is no date.
 */
export function foreignDate(text: string): CslDate | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '' || saysNoDate(words)) return undefined;
  const bare = words.replace(/^\[(.*)\]$/, '$1').replace(/[.,;]$/, '');
  const about = /^(?:ca?\. |ca |circa |about )(.*)$/i.exec(bare)?.[1];
  const plain = about ?? bare;
  const read =
    slashed(plain) ?? readEdtf(plain).date ?? years(plain) ?? dateInWords(plain) ?? undefined;
  if (read === undefined) return { literal: words };
  return about === undefined ? read : { ...read, circa: true };
}

/** The one year of a date that is no range and not about. */
export function plainYear(date: CslDate | undefined): number | undefined {
  return date?.['date-parts']?.length === 1 ? date['date-parts'][0]?.[0] : undefined;
}

/** A date of which more is known than the year. */
export function isFinerThanYear(date: CslDate | undefined): boolean {
  return date?.season !== undefined || (date?.['date-parts']?.[0]?.length ?? 0) > 1;
}

function yearPoint(words: string | undefined): CslDateParts {
  const match = /^(\d+)( BC)?$/.exec(words ?? '');
  return match === null ? [0] : [Number(match[1]) * (match[2] === undefined ? 1 : -1)];
}

/** A point of EDTF as `edtf` writes one. */
function edtfPoint(text: string): CslDateParts | undefined {
  if (text === '') return [0];
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/.exec(text);
  if (match === null) return undefined;
  const [, first, month, day] = match;
  const counted = Number(first);
  const year = counted < 1 ? counted - 1 : counted;
  if (month === undefined) return [year];
  return day === undefined ? [year, Number(month)] : [year, Number(month), Number(day)];
}

/**
 * A date in the words of our own RIS files, `yearsInWords` and `edtf` backwards: `1890–1895`,
 * `ca. 1890`, `350 BC`, `2010-11/2011-01`. Undefined for other words.
 */
export function dateFromWords(words: string): CslDate | undefined {
  const about = words.startsWith('ca. ');
  const text = about ? words.slice(4) : words;
  const circa = about || words.includes('~') ? { circa: true } : {};
  const [start, end, ...more] = text.split('/').map(edtfPoint);
  if (text.includes('/')) {
    if (start === undefined || end === undefined || more.length > 0) return undefined;
    return checked({ 'date-parts': [start, end], ...circa });
  }
  const match = /^(\d+(?: BC)?)?(–)?(\d+(?: BC)?)?$/.exec(text);
  if (match === null || text === '' || text === '–') return undefined;
  const [, from, dash, to] = match;
  if (dash === undefined) return checked({ 'date-parts': [yearPoint(from)], ...circa });
  return checked({ 'date-parts': [yearPoint(from), yearPoint(to)], ...circa });
}

function checked(date: CslDate): CslDate | undefined {
  return readDate(date)?.kind === 'date' ? date : undefined;
}
