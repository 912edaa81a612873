import { z } from 'zod';
import { kindWords, placeWords, workListWords } from '../../../words/words.ts';
import { seenDate } from '../date-field.ts';
import { defineKind } from '../define-kind.ts';
import { prose, ref, translated } from '../field-facts.ts';
import { ONE_LINE } from '../lengths.ts';
import { nocite } from '../nocite.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/** A reading path: entries in an order, with the reason for each step. */
export const reading = defineKind({
  schema: z
    .strictObject({
      title: translated(text.refine(...ONE_LINE), placeWords.title).describe('The title.'),
      standfirst: translated(text, placeWords.standfirst).describe(
        'Whom it is for and where it leads.',
      ),
      date: seenDate.describe('When it was last changed: 2026-11 or 2026-11-24.'),
      nocite,
      steps: z
        .array(
          z.strictObject({
            entry: ref().describe('The id of the entry to read.'),
            reason: prose(text, { numbered: placeWords.step }).describe(
              'Why, at this point of the path; [@key] and [[id]] work here.',
            ),
            question: translated(text, { numbered: placeWords.step })
              .optional()
              .describe('The question to keep in mind.'),
            minutes: z
              .string()
              .regex(/^[1-9]\d{0,3}$/, { error: 'is not a number of minutes: write 45' })
              .optional()
              .describe('How many minutes it takes, where that is known.'),
            access: z
              .literal(['open', 'library', 'print'])
              .optional()
              .describe('How readers can get it: open on the web, through a library, in print.'),
          }),
        )
        .min(2, { error: 'has fewer than two steps' })
        .describe('The steps, in order.'),
    })
    .meta({ title: 'Reading path' }),
  singular: kindWords.readings.singular,
  plural: kindWords.readings.plural,
  tone: 'work',
  tab: {
    call: kindWords.readings.call,
    about: kindWords.readings.about,
  },
  heading: ({ title }) => title,
  summary: ({ standfirst }) => standfirst,
  changed: ({ date }) => date,
  feedOrder: 2,
  gathersWorks: true,
  ownText: { keyPrefix: 'reading', type: 'webpage' },
  workList: {
    name: workListWords.works,
    title: ({ title }) => title,
    keys: ({ steps }) => steps.map(({ entry }) => entry),
    inTextOrder: true,
  },
});
