import { z } from 'zod';
import { kindWords, placeWords } from '../../../words/words.ts';
import { seenDate } from '../date-field.ts';
import { defineKind } from '../define-kind.ts';
import { refs, translated } from '../field-facts.ts';
import { ONE_LINE } from '../lengths.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/**
 * A work that is said to exist and of which we have seen nothing. It is in a list of its own, in no
 * count and no file, and nothing can cite it.
 */
export const lead = defineKind({
  schema: z
    .strictObject({
      title: text.refine(...ONE_LINE).describe('The title that is believed to be right.'),
      believed: text.describe('What else is believed, as it would be printed: names, year, place.'),
      origin: translated(text, placeWords.origin).describe(
        'Who says that the work exists, as a sentence.',
      ),
      searched: translated(text, placeWords.searched).describe(
        'Where you looked for it and what you did not find, as a sentence.',
      ),
      wanted: translated(text, placeWords.wanted).describe(
        'What would settle the question, as a sentence.',
      ),
      'see-also': refs().describe('The ids of related entries.'),
      date: seenDate.describe('When someone last looked for it.'),
    })
    .meta({ title: 'Not confirmed' }),
  singular: kindWords.leads.singular,
  plural: kindWords.leads.plural,
  tone: 'work',
  heading: ({ title }) => title,
  summary: ({ believed }) => believed,
  withoutText: true,
  inSiteMap: false,
  inForms: false,
  shownBelowResults: true,
});
