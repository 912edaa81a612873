import type { z } from 'zod';
import { placeLabel, valuesWith } from '../model/field-facts.ts';

/** A field of the front matter that holds prose with citations and links. */
export interface ProseField {
  /** Where it stands in the front matter. */
  readonly path: readonly (string | number)[];
  /** Where a reader finds it, in a word or two. */
  readonly label: string;
  readonly text: string;
}

/** The prose fields of front matter, in the order in which its page shows them; the body follows. */
export function proseFields(schema: z.core.$ZodType, data: unknown): ProseField[] {
  return valuesWith(schema, data, 'prose').map((found) => ({
    path: found.path,
    label: placeLabel(found),
    text: found.value,
  }));
}
