import type { z } from 'zod';
import { placeOfField } from '../text/field-places.ts';
import type { Problem } from '../text/problem.ts';
import type { RuleName } from '../text/rule-names.ts';
import type { Source } from '../text/source.ts';

type Schema = z.core.$ZodType;

/** Where an issue was found: the schema that found it, and the path that leads to it. */
export interface Finder {
  readonly source: Source;
  /** The schema of the whole front matter. */
  readonly root: Schema;
  readonly schema: Schema;
  readonly above: readonly PropertyKey[];
}

/** A problem at a path below the finder’s own. */
export function problemAt(
  finder: Finder,
  path: readonly PropertyKey[],
  told: {
    readonly rule: RuleName;
    readonly message: string;
    readonly hint: string;
    readonly part?: 'key' | 'value';
  },
): Problem {
  const { rule, message, hint, part } = told;
  const place = placeOfField(finder.source, [...finder.above, ...path], part);
  return { ...place, rule, severity: 'error', message, hint };
}

/** A path as a message names it: `author.1.family`, counted from 1. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join('.');
}

/** The value at a path of the front matter, or nothing. */
export function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  let value = values;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) {
      return undefined;
    }
    value = Reflect.get(value, step);
  }
  return value;
}

/** What a value is, in a word or two. */
export function describeValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'boolean') return String(value);
  return 'a text';
}

/** The names that may stand somewhere: a dozen of them at most. */
export function listSome(values: readonly string[]): string {
  return values.length <= 12 ? values.join(', ') : `${values.slice(0, 12).join(', ')} and others`;
}
