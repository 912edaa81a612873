import { z } from 'zod';
import { quoted } from '../text/characters.ts';
import { placeOfField } from '../text/field-places.ts';
import type { FileRule } from '../text/file-rules.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Problem } from '../text/problem.ts';
import type { Source } from '../text/source.ts';
import {
  describeValue,
  type Finder,
  fieldName,
  listSome,
  problemAt,
  valueAt,
  type Written,
} from './schema-places.ts';
import { EXPECTED, fieldsOf, optionsOf, schemaInWords, schemasAt } from './schema-shapes.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** The front matter of an entry, for `describeIssues`. */
export function frontMatterOf(source: Source): Written {
  return {
    values: source.values,
    placeOf: (path, part) => placeOfField(source, path, part),
    whole: 'the front matter',
    reference: 'docs/fields.md',
    advice: YAML_ADVICE,
  };
}

/** Turns what a schema found into problems, each at its field in the file. */
export function describeIssues(
  issues: readonly Issue[],
  source: Written,
  schema: Schema,
): Problem<FileRule>[] {
  // A value of another type is reported once; what else is wrong with it follows from that.
  const mistyped = new Set<string>();
  for (const { code, path } of issues) if (code === 'invalid_type') mistyped.add(fieldName(path));
  return issues
    .filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(fieldName(path)))
    .flatMap((issue) => describeIssue({ source, root: schema, schema, above: [] }, issue));
}

function describeIssue(finder: Finder, issue: Issue): Problem<FileRule>[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(finder, issue.path, key));
    case 'invalid_type':
      return [wrongType(finder, issue.path, issue)];
    case 'invalid_value':
      return [wrongValue(finder, issue.path, issue.values.map(String))];
    case 'invalid_union':
      return noOption(finder, issue.path, issue.errors);
    case 'invalid_key':
      return [
        problemAt(finder, issue.path, {
          rule: 'field-value',
          message: `“${quoted(String(issue.path.at(-1)))}” is not a valid name of a source.`,
          hint: 'Use lower-case letters, digits and hyphens.',
          part: 'key',
        }),
      ];
    default:
      return [unfit(finder, issue)];
  }
}

function unknownField(
  finder: Finder,
  path: readonly PropertyKey[],
  key: string,
): Problem<FileRule> {
  const schemas = schemasAt(finder.schema, path);
  const known = schemas.flatMap(fieldsOf);
  const group = [...finder.above, ...path];
  if (known.includes(key)) {
    // Known, but of another option: `literal` beside `family`.
    return problemAt(finder, [...path, key], {
      rule: 'unknown-field',
      message: `“${key}” cannot be used together with the other fields of ${fieldName(group)}.`,
      hint: 'Remove it, or remove the others.',
      part: 'key',
    });
  }
  return problemAt(finder, [...path, key], {
    rule: 'unknown-field',
    message: `There is no field “${quoted(key)}”${group.length > 0 ? ` in ${fieldName(group)}` : ''}.`,
    hint: didYouMean(
      key,
      known,
      group.length > 0 && known.length > 0 && known.length <= 12
        ? `Its fields are ${known.join(', ')}.`
        : `The fields are listed in ${finder.source.reference}.`,
    ),
    part: 'key',
  });
}

function wrongType(
  finder: Finder,
  path: readonly PropertyKey[],
  issue: z.core.$ZodIssueInvalidType,
): Problem<FileRule> {
  const whole = [...finder.above, ...path];
  const value = valueAt(finder.source.values, whole);
  const field = fieldName(whole);
  if (value === undefined) return missing(finder, path);
  const wanted = EXPECTED[issue.expected] ?? issue.expected;
  return problemAt(finder, path, {
    rule: 'field-type',
    message: issue.message.startsWith('Invalid')
      ? `“${field}” is ${describeValue(value)}, not ${wanted}.`
      : `“${field}” ${issue.message}.`,
    hint:
      value === null
        ? 'Write its value, or leave the field out; a text that begins with # needs quotation marks.'
        : (finder.source.advice[issue.expected] ?? descriptionAt(finder, path)),
  });
}

function missing(finder: Finder, path: readonly PropertyKey[], values?: readonly string[]) {
  const whole = [...finder.above, ...path];
  const group = whole.length > 1 ? fieldName(whole.slice(0, -1)) : finder.source.whole;
  return problemAt(finder, path, {
    rule: 'missing-field',
    message: `The field “${fieldName(whole)}” is missing.`,
    hint:
      values === undefined
        ? `Add ${String(whole.at(-1))}: … to ${group}.`
        : `It is one of ${listSome(values)}.`,
  });
}

function wrongValue(
  finder: Finder,
  path: readonly PropertyKey[],
  values: readonly string[],
): Problem<FileRule> {
  const whole = [...finder.above, ...path];
  const value = valueAt(finder.source.values, whole);
  if (value === undefined) return missing(finder, path, values);
  const list = `It is one of ${listSome(values)}.`;
  return problemAt(finder, path, {
    rule: 'field-value',
    message: `“${fieldName(whole)}” cannot be ${typeof value === 'string' ? `“${quoted(value)}”` : describeValue(value)}.`,
    hint: typeof value === 'string' ? didYouMean(value, values, list) : list,
  });
}

/** Of the options of a union the one that came furthest tells most: the one with fewest issues. */
function noOption(
  finder: Finder,
  path: readonly PropertyKey[],
  errors: readonly (readonly Issue[])[],
): Problem<FileRule>[] {
  const whole = [...finder.above, ...path];
  const schemas = schemasAt(finder.schema, path);
  const options = schemas.flatMap((schema) => optionsOf(schema) ?? []);
  const branches = errors
    .map((issues, index) => ({ issues, option: options[index] }))
    .filter(
      ({ issues }) =>
        issues.length > 0 &&
        !issues.every((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
    )
    .sort((a, b) => a.issues.length - b.issues.length);
  const [best] = branches;
  if (best?.option) {
    const within = { ...finder, schema: best.option, above: whole };
    return best.issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys' || issue.path.length > 0) {
        return describeIssue(within, issue);
      }
      return issue.keys.map((key) => unknownField(finder, path, key));
    });
  }
  const value = valueAt(finder.source.values, whole);
  if (value === undefined) return [missing(finder, path)];
  return [
    problemAt(finder, path, {
      rule: 'field-type',
      message: `“${fieldName(whole)}” is ${describeValue(value)}.`,
      hint: `It is ${schemas.map(schemaInWords).join(', or ')}.`,
    }),
  ];
}

/** An empty text or list, a text of another form, or a rule of the schema’s own. */
function unfit(finder: Finder, issue: Issue): Problem<FileRule> {
  const field = fieldName([...finder.above, ...issue.path]);
  const description = schemasAt(finder.root, [...finder.above, ...issue.path])
    .map((schema) => z.globalRegistry.get(schema)?.description)
    .find((text) => text !== undefined);
  const own = issue.message.startsWith('Too ') ? 'is empty' : issue.message;
  const said = own.startsWith('“') ? `“${field}”: ${own}` : `“${field}” ${own}`;
  return problemAt(finder, issue.path, {
    rule: 'field-value',
    message: `${said}.`,
    hint:
      issue.code === 'too_small'
        ? 'Give it a value, or leave the field out.'
        : description === undefined
          ? `See ${finder.source.reference} for what it takes.`
          : `What it is for: ${description}`,
  });
}

function descriptionAt(finder: Finder, path: readonly PropertyKey[]): string {
  const [schema] = schemasAt(finder.schema, path);
  return schema === undefined
    ? `See ${finder.source.reference} for what it takes.`
    : `It is ${schemaInWords(schema)}.`;
}

/** How the types of a value are written in YAML. */
const YAML_ADVICE: Readonly<Record<string, string>> = {
  array: 'Write each item on a line of its own that begins with a hyphen.',
  object: 'Write its fields on lines of their own, indented.',
  record: 'Write its fields on lines of their own, indented.',
  string: 'Write it as one text, between quotation marks.',
};
