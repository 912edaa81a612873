/**
 * Dates of .bib files: EDTF (biblatex manual, 2.3.8) and what stands in `year`, `month` and `day`.
 */
import type { CslDate, CslDateParts } from '../model/csl.ts';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** EDTF counts a year 0, CSL does not: -0349 is 350 BC. */
function cslYear(edtfYear: number): number {
  return edtfYear <= 0 ? edtfYear - 1 : edtfYear;
}

interface Point {
  readonly parts: CslDateParts;
  readonly circa: boolean;
  /** A decade or century of which no year is known ends here. */
  readonly lastYear?: number | undefined;
}

function partsOf(year: number, month: number | undefined, day: number | undefined): CslDateParts {
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

function readPoint(text: string): Point | undefined {
  const found =
    /^(-?\d{4,6}|\d{2,3}[Xxu]{1,2})(?:-(\d{2}|[Xx]{2})(?:-(\d{2}|[Xx]{2}))?)?(?:T[\d:.Z+-]*)?([~?%]?)$/.exec(
      text,
    );
  if (found === null) return undefined;
  const [, year = '', month, day, sign] = found;
  const number = (part: string | undefined): number | undefined =>
    part === undefined || /x/i.test(part) ? undefined : Number(part);
  const circa = sign !== '' && sign !== undefined;
  if (/[xu]/i.test(year)) {
    const from = Number(year.replace(/[xu]/gi, '0'));
    return { parts: [from], circa, lastYear: Number(year.replace(/[xu]/gi, '9')) };
  }
  return { parts: partsOf(cslYear(Number(year)), number(month), number(day)), circa };
}

/** The date of a season alone, which CSL keeps apart from the months. */
function withSeason(date: CslDate): CslDate {
  const [only, ...others] = date['date-parts'] ?? [];
  const season = (only?.[1] ?? 0) - 20;
  if (only === undefined || others.length > 0 || season < 1 || season > 4) return date;
  return { ...date, 'date-parts': [[only[0]]], season };
}

/** A date in EDTF; undefined for text that is none. */
export function readEdtf(text: string): CslDate | undefined {
  // TeX reads the sign of an uncertain date as a space.
  const sides = text.replaceAll('\u00A0', '~').replace(/\s+/g, '').split('/');
  if (sides.length > 2) return undefined;
  const points = sides.map((side): Point | 'open' | undefined =>
    side === '' || side === '..' ? 'open' : readPoint(side),
  );
  const [start, end] = points;
  if (start === undefined || (sides.length === 2 && end === undefined)) return undefined;
  if (start === 'open' && (end === undefined || end === 'open')) return undefined;
  const closing =
    end ?? (start !== 'open' && start.lastYear !== undefined ? lastOf(start) : undefined);
  const circa = points.some((point) => point !== 'open' && point?.circa === true);
  const dateParts = [start, ...(closing === undefined ? [] : [closing])].map(
    (point): CslDateParts => (point === 'open' ? [0] : point.parts),
  );
  return withSeason({ 'date-parts': dateParts, ...(circa ? { circa: true } : {}) });
}

function lastOf(point: Point): Point {
  return { parts: [point.lastYear ?? point.parts[0]], circa: point.circa };
}

function readYear(text: string): number | undefined {
  const found = /^(-?\d{1,6})(?:\s*(BCE?|B\.\s?C\.(?:\s?E\.)?|CE|AD))?$/i.exec(text);
  if (found === null) return undefined;
  const [, digits = '', era = ''] = found;
  const year = Number(digits);
  if (year === 0) return undefined;
  return /^b/i.test(era) ? -Math.abs(year) : year;
}

function monthNumber(text: string): number | undefined {
  const word = text.trim().replace(/\.$/, '').toLowerCase();
  const number = /^\d{1,2}$/.test(word) ? Number(word) : undefined;
  if (number !== undefined) {
    const isKnown = (number >= 1 && number <= 12) || (number >= 21 && number <= 24);
    return isKnown ? number : undefined;
  }
  const season = SEASONS.indexOf(word === 'fall' ? 'autumn' : word);
  if (season !== -1) return 21 + season;
  const index = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word));
  return index !== -1 ? index + 1 : word === 'sept' ? 9 : undefined;
}

/** Month, or months, with the days that stand beside them: "March", "5", "jul/aug", "mar 5--7". */
function readMonth(
  text: string,
): readonly (readonly [number] | readonly [number, number])[] | undefined {
  const clean = text
    .replace(/[\u00A0,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const whole = monthNumber(clean);
  if (whole !== undefined) return [[whole]];
  const single = /^(?:(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})\.? (\p{L}+)\.?)$/u.exec(
    clean,
  );
  if (single !== null) {
    const month = monthNumber(single[1] ?? single[4] ?? '');
    return month === undefined ? undefined : [[month, Number(single[2] ?? single[3])]];
  }
  const days = /^(\p{L}+)\.? (\d{1,2})\s*[-–/]+\s*(\d{1,2})$/u.exec(clean);
  if (days !== null) {
    const month = monthNumber(days[1] ?? '');
    return month === undefined
      ? undefined
      : [
          [month, Number(days[2])],
          [month, Number(days[3])],
        ];
  }
  const sides = clean.split(/\s*[-–/]+\s*/u);
  if (sides.length !== 2) return undefined;
  const points = sides.map(readMonth);
  const [from, to] = points;
  return from?.length === 1 && to?.length === 1 ? [...from, ...to] : undefined;
}

/** Years without months, as `year` holds them. */
function readYears(text: string): CslDate | undefined {
  const circaPattern = /^(?:ca?\.?|circa|about|approx\.?)\s*(?=[\d-])|^\[(?=\d+\??\]$)/i;
  const circa = circaPattern.test(text) || /^\[?\d+\s*\?\]?$/.test(text);
  const bare = text.replace(circaPattern, '').replace(/\s*\??\]?$/, '');
  const mark = circa ? { circa: true } : {};
  const one = readYear(bare);
  if (one !== undefined) return { 'date-parts': [[one]], ...mark };
  const sides = /^(.*?)\s*[-–—/]+\s*(.*)$/u.exec(bare);
  if (sides === null) return undefined;
  const [, left = '', right = ''] = sides;
  const start = left === '' ? 0 : readYear(left);
  // "1998-99", "2001/2": the digits that are missing are those of the first year.
  const short = /^\d{1,2}$/.test(right) && /^\d{4}$/.test(left);
  const end = right === '' ? 0 : readYear(short ? left.slice(0, 4 - right.length) + right : right);
  if (start === undefined || end === undefined || (start === 0 && end === 0)) return undefined;
  if (start > 0 && end > 0 && end < start) return undefined;
  return { 'date-parts': [[start], [end]], ...mark };
}

/** What is read of `year`, `month` and `day`, and which of the fields had no part in it. */
export interface YearMonthDay {
  readonly date: CslDate;
  readonly unused: readonly ('month' | 'day')[];
}

/** A date from the fields of BibTeX. A year that is none is kept in its own words. */
export function readYearMonthDay(
  yearText: string,
  month: string | undefined,
  day: string | undefined,
): YearMonthDay {
  const year = yearText.replaceAll('\u00A0', ' ');
  const given = [
    ...(month === undefined ? [] : ['month' as const]),
    ...(day === undefined ? [] : ['day' as const]),
  ];
  // "2009-10" may be a month or a second year: its own words say no more than is known.
  const isAmbiguous = /^\d{4}-(?:0\d|1[0-2])$/.test(year);
  const years = isAmbiguous ? undefined : (readYears(year) ?? readEdtf(year));
  if (years === undefined) {
    const phrase = /^(\p{L}+)\.? (-?\d{4})$/u.exec(year);
    const named = monthNumber(phrase?.[1] ?? '');
    if (phrase === null || named === undefined || month !== undefined) {
      return { date: { literal: yearText }, unused: given };
    }
    return { date: withSeason({ 'date-parts': [[Number(phrase[2]), named]] }), unused: given };
  }
  const [first, ...rest] = years['date-parts'] ?? [];
  const months = month === undefined ? undefined : readMonth(month);
  if (first === undefined || rest.length > 0 || months === undefined) {
    return { date: years, unused: given };
  }
  const dayNumber = /^\d{1,2}$/.test(day ?? '') ? Number(day) : undefined;
  const dateParts = months.map(([number, itsDay]) =>
    partsOf(first[0], number, itsDay ?? (months.length === 1 ? dayNumber : undefined)),
  );
  const isDayUnused =
    day !== undefined && (dayNumber === undefined || dateParts[0]?.[2] !== dayNumber);
  return {
    date: withSeason({ ...years, 'date-parts': dateParts }),
    unused: isDayUnused ? ['day'] : [],
  };
}
