import { z } from 'zod';
import { settingLine, termName } from './term-fields.ts';

/** A kind of evidence that a work can offer, apart from what kind of publication it is. */
export const evidenceTerm = z
  .strictObject({
    id: termName,
    label: settingLine.describe('What pages call it: “Survey”.'),
    counted: z
      .tuple([settingLine, settingLine])
      .readonly()
      .exactOptional()
      .describe(
        'One such work and several of them, inside a sentence: `["survey", "surveys"]`. Left out, the label in lower case stands for both.',
      ),
    missed: z
      .boolean()
      .exactOptional()
      .describe('`true` if the page of a concept should say that no work there is of this kind.'),
  })
  .readonly();

export type EvidenceTerm = z.infer<typeof evidenceTerm>;

/** The kinds of evidence in their order, where a library does not name its own. */
export const EVIDENCE_KINDS: readonly EvidenceTerm[] = [
  { id: 'field-experiment', label: 'Field experiment', missed: true },
  { id: 'quantitative', label: 'Quantitative' },
  { id: 'interviews', label: 'Interviews', missed: true },
  { id: 'ethnography', label: 'Ethnography' },
  { id: 'case-or-history', label: 'Case or history' },
  { id: 'theory-or-review', label: 'Theory or review' },
  { id: 'handbook', label: 'Handbook' },
  { id: 'opinion', label: 'Opinion' },
];
