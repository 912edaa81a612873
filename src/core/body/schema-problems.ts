import type { z } from 'zod';
import { didYouMean } from '../text/nearest.ts';
import type { Problem } from '../text/problem.ts';
import { placeOfField, type Source } from '../text/source.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema found into problems, each at its field in the file. */
export function describeIssues(
  issues: readonly Issue[],
  source: Source,
  schema: z.ZodType,
): Problem[] {
  return issues.flatMap((issue) => describeIssue(issue, source, schema, []));
}

function describeIssue(
  issue: Issue,
  source: Source,
  schema: z.ZodType,
  above: readonly PropertyKey[],
): Problem[] {
  const path = [...above, ...issue.path];
  const field = fieldName(path);
  const at = (
    rule: string,
    message: string,
    hint?: string,
    where: readonly PropertyKey[] = path,
    part: 'key' | 'value' = 'value',
  ): Problem => ({
    ...placeOfField(source, where, part),
    rule,
    severity: 'error',
    message,
    ...(hint === undefined ? {} : { hint }),
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        at(
          'unknown-field',
          `There is no field “${key}”${path.length > 0 ? ` in ${field}` : ''}.`,
          didYouMean(key, knownFields(schema, path), 'The fields are listed in docs/fields.md.'),
          [...path, key],
          'key',
        ),
      );
    case 'invalid_type':
      if (valueAt(source.values, path) === undefined) {
        return [
          at(
            'missing-field',
            `The field “${field}” is missing.`,
            `Add ${String(path.at(-1))}: … to ${path.length > 1 ? fieldName(path.slice(0, -1)) : 'the front matter'}.`,
          ),
        ];
      }
      return [
        at(
          'field-type',
          `“${field}” ${issue.message.startsWith('Invalid') ? `is ${describe(valueAt(source.values, path))}, not ${EXPECTED[issue.expected] ?? issue.expected}` : issue.message}.`,
          HINTS[issue.expected],
        ),
      ];
    case 'invalid_value': {
      const value = valueAt(source.values, path);
      const values = issue.values.map(String);
      const missing = value === undefined;
      return [
        at(
          missing ? 'missing-field' : 'field-value',
          missing ? `The field “${field}” is missing.` : `“${field}” cannot be “${show(value)}”.`,
          missing || typeof value !== 'string'
            ? `It is one of ${listSome(values)}.`
            : didYouMean(value, values, `It is one of ${listSome(values)}.`),
        ),
      ];
    }
    case 'invalid_union': {
      // The branch that got furthest tells most: the one with the fewest issues.
      const branches = issue.errors.filter((errors) => errors.length > 0);
      const value = valueAt(source.values, path);
      const best = branches
        .filter(
          (errors) =>
            !errors.every(({ code, path: p }) => code === 'invalid_type' && p.length === 0),
        )
        .sort((a, b) => a.length - b.length)[0];
      if (best) return best.flatMap((inner) => describeIssue(inner, source, schema, path));
      return [
        at(
          value === undefined ? 'missing-field' : 'field-type',
          value === undefined
            ? `The field “${field}” is missing.`
            : `“${field}” cannot be ${describe(value)}.`,
          'See docs/fields.md for what it takes.',
        ),
      ];
    }
    case 'invalid_key':
      return [
        at(
          'field-value',
          `“${String(path.at(-1))}” is no name of a source.`,
          'Use lower-case letters, digits and hyphens.',
          path,
          'key',
        ),
      ];
    default:
      return [at('field-value', `“${field}” ${lower(issue.message)}.`.replace(/\.\.$/, '.'))];
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'true or false',
};

const HINTS: Readonly<Record<string, string>> = {
  array: 'Write each item on a line of its own that begins with a hyphen.',
  object: 'Write its fields on lines of their own, indented.',
  record: 'Write its fields on lines of their own, indented.',
  string: 'Write it as one text; put it between quotation marks where it holds a colon.',
};

function fieldName(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join('.');
}

/** The names of the fields at a path of a schema; none where it holds no group of fields. */
function knownFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = schema._zod;
  if (isDef<z.core.$ZodObjectDef>(def, 'object')) {
    const [step, ...rest] = path;
    if (step === undefined) return Object.keys(def.shape);
    const inner = def.shape[String(step)];
    return inner ? knownFields(inner, rest) : [];
  }
  if (
    isDef<z.core.$ZodOptionalDef>(def, 'optional') ||
    isDef<z.core.$ZodDefaultDef>(def, 'default')
  ) {
    return knownFields(def.innerType, path);
  }
  if (isDef<z.core.$ZodArrayDef>(def, 'array')) return knownFields(def.element, path.slice(1));
  if (isDef<z.core.$ZodRecordDef>(def, 'record')) return knownFields(def.valueType, path.slice(1));
  if (isDef<z.core.$ZodUnionDef>(def, 'union')) {
    return [...new Set(def.options.flatMap((option) => knownFields(option, path)))];
  }
  return [];
}

function isDef<Def extends z.core.$ZodTypeDef>(
  def: z.core.$ZodTypeDef,
  type: Def['type'],
): def is Def {
  return def.type === type;
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  let value = values;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'boolean') return String(value);
  return 'a text';
}

function show(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 60) : describe(value);
}

function listSome(values: readonly string[]): string {
  return values.length <= 12 ? values.join(', ') : `${values.slice(0, 12).join(', ')} and others`;
}

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
