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
    .describe('Since when it stood here, where that is not since the entry was made.'),
  'told-by': sentence
    .optional()
    .describe(
      'Who told us, as it stands inside a sentence: “a reader”. Name somebody only where they agreed. Without it, the editors found it.',
    ),
});

/** One change in substance. */
const change = z.strictObject({
  date: seenDate.describe('When it was made: 2026-11 or 2026-11-24.'),
  what: sentence.describe('What changed, as a sentence: “The basis is the full text now.”'),
  correction: correction
    .optional()
    .describe('Where the change puts something right: what was wrong. It stands at /corrections/.'),
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
    'When the entry was made; npm run new writes it, and npm run history takes it from git.',
  );

/** What changed in substance since then, the oldest first: a new note goes to the end. */
export const changes = z
  .array(change)
  .min(1, { error: 'is empty; leave the field out' })
  .optional()
  .describe(
    'What changed in substance since it was made, the oldest first: a finding, what the annotation rests on, the status of a claim. No spelling, no layout.',
  );
