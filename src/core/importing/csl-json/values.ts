/** Values of CSL-JSON in all the forms that programs write, as the forms of a record here. */
import { z } from 'zod';
import type { CslName } from '../../model/csl.ts';
import { nameInParts, type People, peopleOfLiteral, peopleWithCommas } from '../record/names.ts';

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

/** The people of a name, and what else the file says of it. */
export interface JsonName extends People {
  readonly rest: readonly (readonly [string, unknown])[];
}

/** A name in parts, as a literal, or as a text; undefined where it is none of these. */
export function jsonName(value: unknown): JsonName | undefined {
  if (typeof value === 'string') return { ...peopleWithCommas(value), rest: [] };
  const read = personal.safeParse(value);
  if (!read.success) return undefined;
  const { family = '', given = '', suffix = '', literal = '', name = '' } = read.data;
  const nonDropping = read.data['non-dropping-particle'] ?? '';
  const dropping = read.data['dropping-particle'] ?? '';
  const rest = Object.entries(read.data).filter(([key]) => !NAME_KEYS.has(key));
  if (family === '') {
    const whole =
      literal || name || [given, dropping, nonDropping, suffix].filter(Boolean).join(' ');
    return { ...peopleOfLiteral(whole), rest };
  }
  // What stands between names is no part of one: “Culver, A. G.; Hutter” with the given name “J. L.”.
  if (/[;|]|\s[&/]\s|\bet\.? al\b/iu.test(`${family} ${given}`)) {
    const people = peopleWithCommas(given === '' ? family : `${family}, ${given}`);
    if (people.remark !== undefined || people.others !== undefined) return { ...people, rest };
  }
  const parts: CslName = {
    family,
    ...(given === '' ? {} : { given }),
    ...(nonDropping === '' ? {} : { 'non-dropping-particle': nonDropping }),
    ...(dropping === '' ? {} : { 'dropping-particle': dropping }),
    ...(suffix === '' ? {} : { suffix }),
  };
  return { names: [nameInParts(parts)], others: undefined, remark: undefined, rest };
}
