import { z } from 'zod';
import { kindWords, placeWords, workListWords } from '../../../words/words.ts';
import { seenDate } from '../date-field.ts';
import { defineKind } from '../define-kind.ts';
import { prose, refs, translated } from '../field-facts.ts';
import { ONE_LINE } from '../lengths.ts';
import { nocite } from '../nocite.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/** An essay of this library, by its own editors. Its paragraphs are numbered. */
export const essay = defineKind({
  schema: z
    .strictObject({
      title: translated(text.refine(...ONE_LINE), placeWords.title).describe('The title.'),
      standfirst: translated(text, placeWords.standfirst).describe(
        'Two or three sentences that say what it is about.',
      ),
      answer: prose(text, placeWords.answer)
        .optional()
        .describe(
          'The answer that it comes to, in at most five sentences; [@key] and [[id]] work here.',
        ),
      author: z
        .array(text.refine(...ONE_LINE))
        .min(1)
        .optional()
        .describe('Who signs it, if not the editors named in the settings of the site.'),
      date: seenDate.describe('When it was last changed: 2026-11 or 2026-11-24.'),
      nocite,
      concepts: refs('concepts').describe('The ids of the concepts that it is about.'),
      people: refs('people').describe('The ids of the people it is about.'),
      organizations: refs('organizations').describe('The ids of the organizations it is about.'),
    })
    .meta({ title: 'Essay' }),
  singular: kindWords.essays.singular,
  plural: kindWords.essays.plural,
  tone: 'essay',
  tab: { call: kindWords.essays.call, about: kindWords.essays.about },
  heading: ({ title }) => title,
  summary: ({ standfirst }) => standfirst,
  changed: ({ date }) => date,
  feedOrder: 1,
  mentionOrder: 1,
  gathersWorks: true,
  numbersParagraphs: true,
  ownText: { keyPrefix: 'essay', type: 'post-weblog', authors: ({ author }) => author },
  workList: {
    name: workListWords.references,
    title: ({ title }) => workListWords.referencesOf(title),
    keys: ({ nocite }, { cited }) => [...cited, ...nocite],
    inTextOrder: true,
    recordsByKey: true,
  },
});
