import { z } from 'zod';
import { seenDate } from './date-field.ts';
import { ONE_LINE } from './lengths.ts';

const sentence = z
  .string()
  .trim()
  .min(1, { error: 'is empty; leave the field out' })
  .refine(...ONE_LINE);

/** What was wrong in an entry until a change put it right. */
const correction = z.strictObject({
  wrong: sentence.describe('What was wrong, as a sentence.'),
  since: seenDate
    .optional()
    .describe('Since when the library said so, if not since the entry was made.'),
  'told-by': sentence
    .optional()
    .describe(
      'Who reported it, as inside a sentence: “a reader”. Name someone only if they agreed. If you leave it out, the editors found the error themselves.',
    ),
});

/** One change in substance. */
const change = z.strictObject({
  date: seenDate.describe('When it was made: 2026-11 or 2026-11-24.'),
  what: sentence.describe('What changed, as a sentence: “The basis is now the full text.”'),
  correction: correction
    .optional()
    .describe('If the change corrects an error: what was wrong. It appears at /corrections/.'),
});

/** A change in substance, as the front matter of an entry notes it. */
export type Change = z.infer<typeof change>;

/**
 * When an entry was made. It stands in the entry, so that a build says the same with git and
 * without: git only helps to fill it.
 */
export const created = seenDate
  .optional()
  .describe(
    'When the entry was added: npm run new writes it, and npm run history takes it from git.',
  );

/** What changed in substance since then, the oldest first: a new note goes to the end. */
export const changes = z
  .array(change)
  .min(1, { error: 'is empty; leave the field out' })
  .optional()
  .describe(
    'What has changed in substance since the entry was added, the oldest change first: a finding, the basis of the annotation, the status of a claim. Leave out spelling and layout.',
  );
