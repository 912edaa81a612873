import type { z } from 'zod';
import { KINDS, translationSchemaOf } from '../model/kinds.ts';
import { dropDocument, placeOfField } from '../text/field-places.ts';
import type { FileRule } from '../text/file-rules.ts';
import type { Problem } from '../text/problem.ts';
import { readSource } from '../text/read-source.ts';
import type { Source, SourceFile } from '../text/source.ts';
import type { EntryResult } from './entry.ts';
import type { TranslationName } from './entry-path.ts';
import { type FragmentReader, readProse } from './entry-texts.ts';
import { proseFields } from './prose-fields.ts';
import { fieldName } from './schema-places.ts';
import { describeIssues, frontMatterOf } from './schema-problems.ts';
import { fieldsOf, schemasAt } from './schema-shapes.ts';

/** Reads the file of a translation by itself: whether it fits its entry is known only beside that. */
export function readTranslation(
  file: SourceFile,
  { kind, id, language }: TranslationName,
  readText: FragmentReader,
): EntryResult {
  const { source, problems } = readSource(file);
  if (!source) return { entry: undefined, source, problems };
  const schema = translationSchemaOf(kind);
  const { data, error } = schema.safeParse(source.values);
  if (error) {
    const whole = KINDS[kind].schema;
    const found = error.issues.flatMap((issue) => describeIssue(issue, source, { schema, whole }));
    dropDocument(source);
    return { entry: undefined, source, problems: found };
  }
  const texts = readProse(source, proseFields(schema, data), readText);
  dropDocument(source);
  const fragments = texts
    .map(({ fragment }) => fragment)
    .filter(({ name, blocks }) => name !== 'body' || blocks.length > 0);
  return {
    entry: undefined,
    translation: { kind, id, language, path: source.path, values: data, fragments },
    source,
    problems: texts.flatMap((read) => read.problems),
  };
}

/** A field that the entry has is told apart from one that is misspelt. */
function describeIssue(
  issue: z.core.$ZodIssue,
  source: Source,
  { schema, whole }: { readonly schema: z.core.$ZodType; readonly whole: z.core.$ZodType },
): Problem<FileRule>[] {
  if (issue.code !== 'unrecognized_keys') {
    return describeIssues([issue], frontMatterOf(source), schema);
  }
  const known = new Set(schemasAt(whole, issue.path).flatMap(fieldsOf));
  const kept = issue.keys.filter((key) => known.has(key));
  const unknown = issue.keys.filter((key) => !known.has(key));
  const fields = schemasAt(schema, issue.path).flatMap(fieldsOf);
  return [
    ...kept.map((key): Problem<FileRule> => {
      const path = [...issue.path, key];
      return {
        ...placeOfField(source, path, 'key'),
        rule: 'translation',
        severity: 'error',
        message: `“${fieldName(path)}” cannot be translated.`,
        hint: `Remove it: the page takes it from the entry. Here a translation can give ${fields.join(', ')}.`,
      };
    }),
    ...(unknown.length === 0
      ? []
      : describeIssues([{ ...issue, keys: unknown }], frontMatterOf(source), schema)),
  ];
}
