import { dateWords as english } from '../../words/en/dates.ts';
import { dateWords } from '../../words/words.ts';
import type { CslDate } from '../model/csl.ts';
import { type DateField, toCslDate } from '../model/dates.ts';

const { months, seasons } = dateWords;

/** In entries, dates may also be written in English. */
const READ = [english, dateWords];

/** 1 to 12 for “January” to “December” and their first three letters. */
export function edtfMonth(word: string): number | undefined {
  const name = word.toLowerCase();
  for (const words of READ) {
    const at = words.months.findIndex((month) =>
      [month, month.slice(0, 3)].some((form) => form.toLowerCase() === name),
    );
    if (at !== -1) return at + 1;
  }
  return undefined;
}

/** 21 to 24 for “Spring” to “Winter”, as EDTF counts seasons. */
export function edtfSeason(word: string): number | undefined {
  for (const words of READ) {
    const at = words.seasons.findIndex((season) => season.toLowerCase() === word.toLowerCase());
    if (at !== -1) return at + 21;
  }
  return undefined;
}

/** The first year of a date, negative before the common era; nothing where it has none. */
export function yearOf(date: DateField | undefined): number | undefined {
  if (date === undefined) return undefined;
  return toCslDate(date)['date-parts']?.[0]?.[0];
}

/** The year as printed: “2010”, “about 1890”, “350 BC”, “2001–”; “n.d.” where there is none. */
export function yearLabel(date: DateField | undefined): string {
  return about(yearsOf(date), date !== undefined && toCslDate(date).circa);
}

/** The same without the word that a date is about right. */
export function yearsOf(date: DateField | undefined): string {
  const { 'date-parts': parts, literal } = date === undefined ? {} : toCslDate(date);
  if (literal !== undefined) return literal;
  const [start, end] = parts ?? [];
  if (!start) return dateWords.noYear;
  const range =
    end === undefined ? '' : end[0] === 0 ? '–' : end[0] === start[0] ? '' : `–${yearText(end[0])}`;
  return `${yearText(start[0])}${range}`;
}

/** A date in prose: “8 April 2013”, “November 2026”, “Spring 1965”, “about 1890”. */
export function dateInProse(date: DateField): string {
  const { 'date-parts': parts, literal, circa, season }: CslDate = toCslDate(date);
  if (literal !== undefined) return literal;
  const [start, end] = parts ?? [];
  if (!start) return dateWords.noYear;
  const point = ([y, m, d]: readonly number[]): string =>
    dateWords.day(
      y === undefined ? undefined : yearText(y),
      m === undefined ? undefined : months[m - 1],
      d,
    );
  const first =
    season === undefined
      ? point(start)
      : dateWords.season(seasons[season - 1] ?? '', yearText(start[0]));
  const last =
    end === undefined
      ? first
      : end[0] === 0
        ? dateWords.onwards(first)
        : dateWords.fromTo(first, point(end));
  return about(last, circa);
}

function about(date: string, isAbout: boolean | undefined): string {
  return isAbout ? dateWords.about(date) : date;
}

/** “2010”, “350 BC”. */
export function yearText(value: number): string {
  return value < 0 ? dateWords.beforeChrist(-value) : String(value);
}
