import type { CslDate } from '../model/csl.ts';
import { readEdtf } from '../model/dates.ts';
import type { WorkData } from '../model/work.ts';
import { believed } from './believed.ts';
import { edtfMonth, edtfSeason, yearLabel, yearsOf } from './year.ts';

/**
 * The year of a work that is believed and not confirmed, as cataloguers print a year that the work
 * does not show: “[2018?]” (AACR2 1.4F7, RDA 1.9.2.3). What is believed to be about a year, or of
 * several, is uncertain already: “[1890?]”, “[1890–1895?]”. The parts beside the words say what year
 * a list is to be sorted by. Nothing for a work whose date is confirmed, or of which no year is
 * believed: that one bears no date, as far as anybody knows.
 */
export function suppliedYear(data: WorkData): CslDate | undefined {
  if (data.issued !== undefined) return undefined;
  const value = believed(data, 'issued');
  return value === undefined ? undefined : readBelievedYear(value);
}

/**
 * The year that a believed date is printed as: “[2018?]” for `2018-03`, `March 2018`, `about 2018`
 * and `[2018?]`; “[before 1900?]”, “[1890 or 1891?]”. Nothing where the text is not understood
 * whole: a year out of `2018-02-30` or `not 2010` would be our invention.
 */
export function readBelievedYear(value: string): CslDate | undefined {
  const bare = value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^\[([^[\]]*)\]$/, '$1');
  const text = bare.replace(/^(?:c\.|ca\.?|circa|about) ?(?=\S)/i, '');
  const edtf = inEdtf(text);
  const parts = readEdtf(edtf).date?.['date-parts'];
  if (parts !== undefined) {
    const year = yearsOf(edtf);
    return { literal: `[${year}?]`, 'date-parts': parts };
  }
  const phrase = text === bare ? yearPhrase(text.replace(/ ?\?$/, '')) : undefined;
  return phrase === undefined ? undefined : { literal: `[${phrase}?]` };
}

/** “before 1900”, “after 1998”, “1890 or 1891”: what says of years less than a date does. */
function yearPhrase(text: string): string | undefined {
  if (/^(?:before|after) [1-9]\d{3}$/i.test(text)) return text.toLowerCase();
  const [, first, last] = /^([1-9]\d{3}) or ([1-9]\d{3})$/i.exec(text) ?? [];
  return Number(first) < Number(last) ? `${first} or ${last}` : undefined;
}

/** A date as one prints it, in EDTF: `March 5, 2018`, `Spring 1965`, `1890–1895`, `350 BC`. */
function inEdtf(text: string): string {
  const years = text.replace(/^(\d{4}) ?[–-] ?(\d{4})(\??)$/, '$1/$2$3');
  const before = /^(\d{1,4}) (?:BC|BCE)$/.exec(years)?.[1];
  if (before !== undefined && Number(before) > 0) {
    const year = String(Number(before) - 1).padStart(4, '0');
    return year === '0000' ? year : `-${year}`;
  }
  const words =
    /^(?:(?<day>\d{1,2}) )?(?<month>\p{L}+)\.?(?: (?<dayBehind>\d{1,2}),)?,? (?<year>\d{4})(?<mark>\??)$/u;
  const found = words.exec(years)?.groups;
  if (found === undefined) return years;
  const { day, month = '', dayBehind, year, mark } = found;
  if (day !== undefined && dayBehind !== undefined) return years;
  const part = edtfMonth(month) ?? edtfSeason(month);
  if (part === undefined) return years;
  const point = [part, ...[day ?? dayBehind].filter((figures) => figures !== undefined)];
  return [year, ...point.map((figures) => String(figures).padStart(2, '0'))].join('-') + mark;
}

/** The year as cards and links name it: “2010”, “[2018?]”; “n.d.” where there is none to print. */
export function yearOfWork(data: WorkData): string {
  return suppliedYear(data)?.literal ?? yearLabel(data.issued);
}
