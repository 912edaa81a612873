import { z } from 'zod';
import { placeWords } from '../../words/words.ts';
import { seenDate } from './date-field.ts';
import { translated } from './field-facts.ts';
import { sourceRef } from './sources.ts';
import { termId } from './terms.ts';

/** What an annotation rests on. */
export const basis = z.strictObject({
  grade: termId('grades').describe('How far you have read the work.'),
  seen: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Which parts you have read, beyond the grade: “introduction, with an account by others”.',
    ),
  unseen: translated(z.string().min(1), placeWords.unseen)
    .optional()
    .describe(
      'What you have not read, as a sentence: “We have not read the other fourteen pages.”',
    ),
  sources: z.array(sourceRef).default([]).describe('The sources in which you read it.'),
  by: z
    .string()
    .min(1)
    .optional()
    .describe('Who read it, if it was not the editors named in the settings of the site.'),
  date: seenDate.describe('When: 2026-11 or 2026-11-24.'),
});
export type Basis = z.infer<typeof basis>;
