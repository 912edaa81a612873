/** Dates of registries: lists of numbers, as Crossref and CSL give them, and dates in words. */
import { z } from 'zod';
import { readDate } from '../../formats/dates.ts';
import type { CslDate, CslDateParts } from '../../model/csl.ts';

/** A date as Crossref and CSL-JSON write it; whatever else it holds is passed over. */
export const foreignDate = z.looseObject({
  'date-parts': z
    .array(z.array(z.union([z.number(), z.string(), z.null()])).nullable())
    .optional()
    .catch(undefined),
  raw: z.string().optional().catch(undefined),
  literal: z.string().optional().catch(undefined),
  season: z.union([z.number(), z.string()]).optional().catch(undefined),
});
export type ForeignDate = z.infer<typeof foreignDate>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** Year, month and day as far as they can be ones; undefined where there is no year. */
export function dateParts(
  year: number,
  month?: number | undefined,
  day?: number | undefined,
): CslDateParts | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  const given: CslDateParts =
    month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
  const read = readDate({ 'date-parts': [given] });
  if (read?.kind !== 'date' || read.start === 'open') return undefined;
  const { month: known, day: knownDay } = read.start;
  if (known === undefined) return [year];
  return knownDay === undefined ? [year, known] : [year, known, knownDay];
}

/** A date of a registry; undefined where it holds no year (`[[null]]` is Crossref’s “unknown”). */
export function dateOf(date: ForeignDate | undefined): CslDate | undefined {
  const ends = (date?.['date-parts'] ?? []).slice(0, 2).map((parts) => {
    const [year, month, day] = (parts ?? []).map((part) =>
      part === null || part === '' ? undefined : Number(part),
    );
    return year === undefined ? undefined : dateParts(year, month, day);
  });
  const [start, end] = ends;
  if (start === undefined) return dateInWords(date?.raw ?? date?.literal ?? '');
  if (end !== undefined) return { 'date-parts': [start, end] };
  const season = Number(date?.season);
  const isSeason = start.length === 1 && [1, 2, 3, 4].includes(season);
  return { 'date-parts': [start], ...(isSeason ? { season } : {}) };
}

function monthNumber(word: string): number | undefined {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

function point(
  year: string | undefined,
  month?: number | undefined,
  day?: string | undefined,
): CslDate | undefined {
  const parts = dateParts(Number(year), month, day === undefined ? undefined : Number(day));
  return parts && { 'date-parts': [parts] };
}

/**
 * A date in words, as Open Library (“March 2009”, “Oct 01, 2007”, “c1997”) and PubMed (“2015 Mar 1”,
 * “2015 Mar-Apr”, “2015 Spring”) write it. Undefined where it cannot be read without a guess.
 */
export function dateInWords(text: string): CslDate | undefined {
  const words = text.trim();
  const iso = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?:[T ]\d{2}:.*)?$/.exec(words);
  if (iso) return point(iso[1], iso[2] === undefined ? undefined : Number(iso[2]), iso[3]);
  const pubmed = /^(\d{4}) ([A-Z][a-z]+)(?:-([A-Z][a-z]+))?(?: (\d{1,2}))?(?:-\d{1,2})?$/.exec(
    words,
  );
  if (pubmed) {
    const [, year, first = '', second, day] = pubmed;
    const from = monthNumber(first);
    const to = second === undefined ? undefined : monthNumber(second);
    if (from !== undefined && to !== undefined) {
      const start = dateParts(Number(year), from);
      const end = dateParts(Number(year), to);
      return start && end && { 'date-parts': [start, end] };
    }
    if (from !== undefined) return point(year, from, day);
    return season(first, year);
  }
  const monthFirst = /^([A-Z][a-z]+)\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/.exec(words);
  if (monthFirst) {
    const [, word = '', day, year] = monthFirst;
    const month = monthNumber(word);
    return month === undefined ? season(word, year) : point(year, month, day);
  }
  const dayFirst = /^(\d{1,2}) ([A-Z][a-z]+)\.? (\d{4})$/.exec(words);
  if (dayFirst) return point(dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1]);
  const year = /^\[?[c©]?\.?\s?(\d{4})\.?\]?$/.exec(words);
  return year ? point(year[1]) : undefined;
}

function season(word: string, year: string | undefined): CslDate | undefined {
  const name = word.toLowerCase() === 'fall' ? 'autumn' : word.toLowerCase();
  const index = SEASONS.indexOf(name);
  const date = point(year);
  return index < 0 ? undefined : date && { ...date, season: index + 1 };
}
