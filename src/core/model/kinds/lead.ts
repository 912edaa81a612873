import { z } from 'zod';
import { seenDate } from '../date-field.ts';
import { defineKind } from '../define-kind.ts';
import { refs } from '../field-facts.ts';
import { ONE_LINE } from '../lengths.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/**
 * A work that is said to exist and of which nothing was seen. It stands in a list of its own, in no
 * count and no file, and nothing can cite it.
 */
export const lead = defineKind({
  schema: z
    .strictObject({
      title: text.refine(...ONE_LINE).describe('The title that is believed.'),
      believed: text.describe(
        'The rest that is believed, as one would print it: names, year, place.',
      ),
      origin: text.describe('Where the belief comes from, as a sentence.'),
      searched: text.describe('Where it was looked for and what was not found, as a sentence.'),
      wanted: text.describe('What would settle it, as a sentence.'),
      'see-also': refs().describe('The ids of entries that it would concern.'),
      date: seenDate.describe('When it was looked for last.'),
    })
    .meta({ title: 'Not confirmed' }),
  singular: 'not confirmed',
  plural: 'Not confirmed',
  tone: 'work',
  heading: ({ title }) => title,
  summary: ({ believed }) => believed,
  withoutText: true,
  inSiteMap: false,
  inForms: false,
});
