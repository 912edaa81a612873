/** Values of CSL-JSON in all the forms that programs write, as the forms of a record here. */
import { z } from 'zod';
import { readDate } from '../formats/dates.ts';
import type { CslDate, CslDateParts, CslName } from '../model/csl.ts';
import { foreignDate, seasonNumber } from './dates.ts';
import { nameInParts, nameWithCommas } from './names.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const texts = z.union([scalar, z.array(scalar)]);

/** A text, a number, or a list of them, joined with commas; undefined for anything else. */
export function jsonText(value: unknown): string | undefined {
  const read = texts.safeParse(value);
  if (!read.success) return undefined;
  return (Array.isArray(read.data) ? read.data : [read.data])
    .map((text) => String(text).trim())
    .filter((text) => text !== '')
    .join(', ');
}

const part = scalar
  .transform((value) => String(value).trim())
  .optional()
  .catch(undefined);
const personal = z.looseObject({
  family: part,
  given: part,
  'non-dropping-particle': part,
  'dropping-particle': part,
  suffix: part,
  literal: part,
  name: part,
});

const NAME_KEYS: ReadonlySet<string> = new Set([
  ...['family', 'given', 'non-dropping-particle', 'dropping-particle', 'suffix', 'literal', 'name'],
  // What processors are told by these, names here need not.
  ...['comma-suffix', 'static-ordering', 'parse-names', 'isInstitution', 'sequence'],
]);

/** A name, and what else the file says of it. */
export interface JsonName {
  readonly name: CslName | undefined;
  readonly rest: readonly (readonly [string, unknown])[];
}

/** A name in parts, as a literal, or as a text; undefined where it is none of these. */
export function jsonName(value: unknown): JsonName | undefined {
  if (typeof value === 'string') return { name: nameWithCommas(value), rest: [] };
  const read = personal.safeParse(value);
  if (!read.success) return undefined;
  const { family = '', given = '', suffix = '', literal = '', name = '' } = read.data;
  const nonDropping = read.data['non-dropping-particle'] ?? '';
  const dropping = read.data['dropping-particle'] ?? '';
  const rest = Object.entries(read.data).filter(([key]) => !NAME_KEYS.has(key));
  if (family === '') {
    const whole =
      literal || name || [given, dropping, nonDropping, suffix].filter(Boolean).join(' ');
    return { name: whole === '' ? undefined : { literal: whole }, rest };
  }
  const parts: CslName = {
    family,
    ...(given === '' ? {} : { given }),
    ...(nonDropping === '' ? {} : { 'non-dropping-particle': nonDropping }),
    ...(dropping === '' ? {} : { 'dropping-particle': dropping }),
    ...(suffix === '' ? {} : { suffix }),
  };
  return { name: nameInParts(parts), rest };
}

const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^\s*-?\d+\s*$/)
    .transform(Number),
]);
const dateObject = z.looseObject({
  'date-parts': z
    .array(z.array(z.union([number, z.null(), z.string().transform(() => null)])))
    .optional()
    .catch(undefined),
  season: scalar.optional().catch(undefined),
  circa: scalar.optional().catch(undefined),
  literal: scalar.optional().catch(undefined),
  raw: scalar.optional().catch(undefined),
  year: number.optional().catch(undefined),
  month: number.optional().catch(undefined),
  day: number.optional().catch(undefined),
});

function parts(given: readonly (number | null | undefined)[]): CslDateParts | undefined {
  const [year, month, day] = given;
  if (year === undefined || year === null) return undefined;
  if (month === undefined || month === null) return [year];
  return day === undefined || day === null ? [year, month] : [year, month, day];
}

/** "Spring 1965", as our files and Zotero write a season. */
function seasonInWords(words: string): CslDate | undefined {
  const match = /^(Spring|Summer|Autumn|Winter) (-?\d+)$/.exec(words);
  const season = seasonNumber(match?.[1] ?? '');
  const date = { 'date-parts': [[Number(match?.[2])] satisfies CslDateParts], season };
  return season !== undefined && readDate(date)?.kind === 'date' ? date : undefined;
}

/** A date as an object or a text; undefined where it says nothing. */
export function jsonDate(value: unknown): CslDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') return foreignDate(String(value));
  const read = dateObject.safeParse(value);
  if (!read.success) return undefined;
  const { year, month, day, literal, raw, season, circa } = read.data;
  const lists = read.data['date-parts'] ?? (year === undefined ? [] : [[year, month, day]]);
  const ends = lists.slice(0, 2).map(parts);
  const [start, end] = ends;
  const words = String(literal ?? '').trim();
  const isAbout = circa !== undefined && !['', '0', 'false'].includes(String(circa));
  if (start !== undefined) {
    const number = seasonNumber(String(season ?? '')) ?? Number(season);
    const date: CslDate = {
      'date-parts': end === undefined ? [start] : [start, end],
      ...([1, 2, 3, 4].includes(number) ? { season: number } : {}),
      ...(isAbout ? { circa: true } : {}),
    };
    if (readDate(date) !== undefined) return date;
  }
  if (words !== '') return seasonInWords(words) ?? { literal: words };
  return raw === undefined ? undefined : foreignDate(String(raw));
}
