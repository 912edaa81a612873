/** Dates of JSON: the objects of CSL-JSON and Crossref, and texts. */
import { z } from 'zod';
import type { CslDate } from '../../model/csl.ts';
import { pointDate, rangeDate, type WrittenPoint } from './parts.ts';
import { type DateReading, NO_DATE, readDateText, saysAll, understood, unread } from './text.ts';
import { dateInWords, seasonNumber } from './words.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const part = z.union([z.string(), z.number(), z.null()]);

/** A date as files and registries write it; times and time stamps say no more than the parts. */
const dateObject = z.looseObject({
  'date-parts': z.array(z.array(part).nullable()).nullish(),
  season: scalar.nullish(),
  circa: scalar.nullish(),
  literal: scalar.nullish(),
  raw: scalar.nullish(),
  year: part.optional(),
  month: part.optional(),
  day: part.optional(),
});
type DateObject = z.infer<typeof dateObject>;

type Parts = readonly (string | number | null | undefined)[];

const SEASON_MONTHS: ReadonlyMap<number, number> = new Map(
  [1, 2, 3, 4].flatMap((season) => [12, 20].map((base) => [base + season, season] as const)),
);

const isEmpty = (value: string | number | null | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** A number, or the figures of one; NaN for all else. */
function figure(value: string | number | null | undefined): number {
  if (typeof value === 'number') return value;
  return /^\s*-?\d{1,6}\s*$/.test(value ?? '') ? Number(value) : Number.NaN;
}

/**
 * Year, month and day in figures; undefined where they are none, `open` for the year 0 of an end.
 * A month from 21 to 24 is a season, from 13 to 16 as well, as citeproc-js reads CSL-JSON.
 */
function pointOf(parts: Parts): WrittenPoint | 'open' | undefined {
  const filled = parts.slice(0, parts.findLastIndex((value) => !isEmpty(value)) + 1);
  const [year, month, day] = filled.map(figure);
  if (year === undefined || filled.length > 3) return undefined;
  if (year === 0 && filled.length === 1) return 'open';
  const season = day === undefined ? SEASON_MONTHS.get(month ?? 0) : undefined;
  return season === undefined ? { year, month, day } : { year, season };
}

function dateOfParts(lists: readonly Parts[], season: number | undefined): CslDate | undefined {
  const [start, end, ...more] = lists.map(pointOf);
  if (start === undefined || more.length > 0) return undefined;
  if (lists.length === 2) return end === undefined ? undefined : rangeDate(start, end);
  if (start === 'open') return undefined;
  const isYear = start.month === undefined && start.season === undefined;
  return pointDate(isYear ? { ...start, season } : start);
}

/** The parts in figures as one writes them: 2010-13-45. */
function partsInWords(lists: readonly Parts[]): string {
  return lists.map((parts) => parts.map((value) => value ?? '').join('-')).join('/');
}

function trimmed(value: string | number | boolean | null | undefined): string {
  return String(value ?? '').trim();
}

/** “Spring 1965”, as our files and Zotero write a season; “Spring–Summer 1999”, “Winter 1999–Spring 2000”. */
function seasonInWords(words: string): CslDate | undefined {
  const match = /^(Spring|Summer|Autumn|Winter) (-?\d{1,5})$/.exec(words);
  if (match !== null) {
    return pointDate({ year: Number(match[2]), season: seasonNumber(match[1] ?? '') });
  }
  const season = '(?:Spring|Summer|Autumn|Winter)';
  const isRange = new RegExp(`^${season}(?: \\d{4})?–${season} \\d{4}$`).test(words);
  return isRange ? dateInWords(words) : undefined;
}

/** Words that stand in a date beside its numbers and say more than these. */
function besideParts({ literal, raw, season }: DateObject, date: CslDate): string {
  const words = [literal, raw].map(trimmed).filter((text) => {
    const read = text === '' ? undefined : (seasonInWords(text) ?? readDateText(text, 'edtf').date);
    return read !== undefined && !saysAll(date, read);
  });
  const isUnused = trimmed(season) !== '' && date.season === undefined;
  return [...(isUnused ? [`season ${trimmed(season)}`] : []), ...words].join(', ');
}

function seasonOf(value: DateObject['season']): number | undefined {
  const number = seasonNumber(trimmed(value)) ?? figure(trimmed(value));
  return [1, 2, 3, 4].includes(number) ? number : undefined;
}

function readObject(object: DateObject): DateReading {
  const { year, month, day, literal, raw, circa } = object;
  const given = object['date-parts'] ?? [[year, month, day]];
  const lists: Parts[] = given.map((parts) => parts ?? []);
  while (lists.length > 0 && lists.at(-1)?.every(isEmpty)) lists.pop();
  const isAbout = !['', '0', 'false'].includes(trimmed(circa));
  if (lists.length > 0) {
    const date = dateOfParts(lists, seasonOf(object.season));
    if (date === undefined) {
      const [words, figures] = [trimmed(literal), partsInWords(lists)];
      const season = trimmed(object.season);
      const all = season === '' ? figures : `${figures}, season ${season}`;
      return unread(words === '' ? all : `${words} (${all})`);
    }
    return understood(isAbout ? { ...date, circa: true } : date, besideParts(object, date));
  }
  const words = trimmed(literal);
  if (words !== '') {
    // A literal is printed as it stands: that is what it is for.
    const season = seasonInWords(words);
    return season === undefined
      ? { kind: 'state', date: { literal: words } }
      : understood(isAbout ? { ...season, circa: true } : season);
  }
  const read = readDateText(trimmed(raw), 'edtf');
  if (read.kind === 'date' && isAbout) return { ...read, date: { ...read.date, circa: true } };
  return read.kind === 'none' && trimmed(object.season) !== ''
    ? unread(JSON.stringify(object))
    : read;
}

/** Reads a date of JSON: an object, a text, a number. Undefined for what has no form of a date. */
export function readDateValue(value: unknown): DateReading | undefined {
  if (value === undefined || value === null) return NO_DATE;
  if (typeof value === 'string' || typeof value === 'number') {
    return readDateText(String(value), 'edtf');
  }
  const read = dateObject.safeParse(value);
  return read.success ? readObject(read.data) : undefined;
}
