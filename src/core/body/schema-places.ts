import type { z } from 'zod';
import type { FileRule } from '../text/file-rules.ts';
import type { Place, Problem } from '../text/problem.ts';

type Schema = z.core.$ZodType;

/** Values that a schema was held against, and how one speaks of where they are written. */
export interface Written {
  readonly values: unknown;
  readonly placeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;
  /** What holds all fields: “the front matter”. */
  readonly whole: string;
  /** Where the fields are explained. */
  readonly reference: string;
  /** How a value of a type is written there. */
  readonly advice: Readonly<Record<string, string>>;
}

/** Where an issue was found: the schema that found it, and the path that leads to it. */
export interface Finder {
  readonly source: Written;
  /** The schema of all fields. */
  readonly root: Schema;
  readonly schema: Schema;
  readonly above: readonly PropertyKey[];
}

/** A problem at a path below the finder’s own. */
export function problemAt(
  finder: Finder,
  path: readonly PropertyKey[],
  details: {
    readonly rule: FileRule;
    readonly message: string;
    readonly hint: string;
    readonly part?: 'key' | 'value';
  },
): Problem<FileRule> {
  const { rule, message, hint, part } = details;
  const place = finder.source.placeOf([...finder.above, ...path], part);
  return { ...place, rule, severity: 'error', message, hint };
}

/** A path as a message names it: `author.1.family`, counted from 1. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join('.');
}

/** The value at a path, or nothing. */
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
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'function') return 'a function';
  return 'a text';
}

/** The names that may stand somewhere: a dozen of them at most. */
export function listSome(values: readonly string[]): string {
  return values.length <= 12 ? values.join(', ') : `${values.slice(0, 12).join(', ')} and others`;
}
