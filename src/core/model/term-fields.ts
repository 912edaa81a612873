import { z } from 'zod';
import { ONE_LINE } from './lengths.ts';

/** A text of a setting, with something in it. */
const text = z.string().refine((value) => value.trim() !== '', { error: 'is empty' });

/** A text of a setting on one line. */
export const settingLine = text.refine(...ONE_LINE);

/** The id by which entries name a term. */
export const termName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
    error: 'is not an id: write lower-case letters, digits and hyphens',
  })
  .describe('What entries write.');

/** A table of terms as a setting: at least one row, and no id twice. */
export function termTable<Row extends z.ZodType<{ readonly id: string }>>(row: Row, most: number) {
  return z
    .array(row)
    .min(1)
    .max(most, { error: `has more than ${most} rows` })
    .readonly()
    .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, {
      error: 'has an id twice',
    });
}
