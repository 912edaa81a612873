import { z } from 'zod';
import { kindWords, placeWords, workListWords } from '../../../words/words.ts';
import { defineKind } from '../define-kind.ts';
import { prose, refs, translated, workRef } from '../field-facts.ts';
import { ONE_LINE } from '../lengths.ts';
import { nocite } from '../nocite.ts';
import { sourceIds, sourceTable } from '../sources.ts';
import { termId } from '../terms.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/** What one work says about the concept. */
const positionRow = z.strictObject({
  position: termId('positions').describe('defines, supports, qualifies or disputes.'),
  work: workRef.describe('The key of the work.'),
  text: prose(text, placeWords.position).describe(
    'What it says, as a sentence that cites it: “@smith2002letters defines it.”',
  ),
});

/** A concept: a definition in our words, and what each work says of it. */
export const concept = defineKind({
  schema: z
    .strictObject({
      name: translated(text.refine(...ONE_LINE), placeWords.name).describe(
        'The heading: “Letter home”.',
      ),
      definition: prose(text, placeWords.definition).describe(
        'What it means, in our words; [@key] and [[id]] work here.',
      ),
      'see-from': z
        .array(translated(text, placeWords.otherNames))
        .default([])
        .describe('Other names; a search for any of them leads here.'),
      synonyms: z
        .array(text)
        .default([])
        .describe('Ordinary words that the search treats as this concept. Pages do not show them.'),
      'see-also': refs().describe('The ids of related entries.'),
      positions: z.array(positionRow).default([]).describe('What each work says about it.'),
      conflicts: z
        .array(
          z.strictObject({
            heading: translated(text, placeWords.disagree).describe('The question: “How long?”'),
            text: translated(prose(text, { from: 'heading' }), placeWords.disagree).describe(
              'How the sources differ; [@key] and [[id]] work here.',
            ),
            sources: sourceIds.optional().describe('Sources that have no entry in the library.'),
          }),
        )
        .default([])
        .describe('Questions on which the sources disagree.'),
      gaps: z
        .array(
          z.strictObject({
            evidence: z
              .array(termId('evidence'))
              .min(1, { error: 'names no kind of evidence' })
              .describe('The kinds of evidence of which the library has no work.'),
            text: text.describe(
              'What is missing, as a sentence: “No study in this library compares it with anything else.”',
            ),
          }),
        )
        .default([])
        .describe('Empty cells of the evidence map that deserve a remark.'),
      nocite,
      sources: sourceTable.default({}),
    })
    .meta({ title: 'Concept' }),
  singular: kindWords.concepts.singular,
  mentionOrder: 2,
  gathersWorks: true,
  plural: kindWords.concepts.plural,
  tone: 'subject',
  tab: {
    call: kindWords.concepts.call,
    about: kindWords.concepts.about,
    byLetter: true,
  },
  heading: ({ name }) => name,
  names: (data) => ({ known: [data.name, ...data['see-from']], others: [] }),
  substance: ({ positions }) => ({ positions: JSON.stringify(positions) }),
  ownText: { keyPrefix: 'concept', type: 'webpage' },
  workList: {
    name: workListWords.works,
    title: ({ name }) => workListWords.on(name),
    keys: ({ positions }, { on }) => [...positions.map(({ work }) => work), ...on],
  },
  brief: (data) => ({ name: data.name, definition: data.name, 'see-from': data['see-from'] }),
  newEntry: {
    field: 'definition',
    question: 'What does it mean, in a sentence?',
    prompts:
      '# definition: what it means, in your words; [@key] and [[id]] work there.\n# see-from: other names. positions: what each work says about it (defines, supports,\n# qualifies, disputes). conflicts: where sources disagree. gaps: evidence that is missing.\n',
  },
});
