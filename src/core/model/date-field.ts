import { z } from 'zod';
import { readEdtf } from './dates.ts';
import { FACTS } from './field-facts.ts';

/** A date field of an entry: EDTF text, or a literal. */
export const dateField = z.union([
  z.string().check((context) => {
    const { error } = readEdtf(context.value);
    if (error !== undefined) {
      context.issues.push({ code: 'custom', message: error, input: context.value });
    }
  }),
  z.strictObject({
    literal: z
      .string()
      .trim()
      .min(1, { error: 'is empty' })
      .describe('A date that has no year, such as “forthcoming”.'),
  }),
]);

/** When somebody of this project saw or did something: a day or a month, never a guess. */
export const seenDate = z
  .string()
  .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, {
    error: 'is not a day or a month: write 2026-11 or 2026-11-24',
    abort: true,
  })
  .refine((value) => isDayOrMonth(value), { error: 'is a day or month that does not exist' })
  .register(FACTS, { seen: true });

function isDayOrMonth(written: string): boolean {
  const { date } = readEdtf(written);
  return date !== undefined && date.season === undefined;
}
