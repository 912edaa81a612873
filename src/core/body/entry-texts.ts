import { placeWords } from '../../words/words.ts';
import { placeInField } from '../text/field-places.ts';
import type { Source } from '../text/source.ts';
import type { FragmentResult } from './fragment-reading.ts';
import type { ProseField } from './prose-fields.ts';
import type { FragmentSource } from './reading.ts';

/** What reads the texts of an entry. */
export type FragmentReader = (source: FragmentSource) => FragmentResult;

/** Reads the prose of a file: its fields, then its body. */
export function readProse(
  source: Source,
  fields: readonly ProseField[],
  readText: FragmentReader,
): FragmentResult[] {
  const texts = fields.map((field) =>
    readText({
      name: field.path.join('.'),
      label: field.label,
      text: field.text,
      prefix: `${field.path.filter((step) => step !== 'text' && step !== 'reason').join('-')}-`,
      placeAt: placeInField(source, field.path),
    }),
  );
  const body = readText({
    name: 'body',
    label: placeWords.text,
    text: source.text.slice(source.bodyOffset),
    prefix: '',
    placeAt: (offset) => source.lines.place(source.path, source.bodyOffset + offset),
  });
  return [...texts, body];
}
