import { z } from 'zod';
import { seenDate } from './date-field.ts';
import { ref } from './field-facts.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/**
 * That an entry does not count any more. Its addresses stay, and say so; it is in no list, no search,
 * no bibliography and no export of several works, and nothing can cite it.
 */
export const withdrawn = z
  .strictObject({
    date: seenDate.describe('When it was withdrawn: 2026-11 or 2026-11-24.'),
    why: text.describe('Why, as a sentence.'),
    instead: ref().optional().describe('The id of the entry to read instead.'),
  })
  .optional()
  .describe(
    'Marks the entry as withdrawn: its page stays and says so, and all lists leave it out.',
  );
