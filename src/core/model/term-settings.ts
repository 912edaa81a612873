import { z } from 'zod';
import { keysOf } from './keys.ts';
import { settingLine, termName, termTable } from './term-fields.ts';

/*
 * The terms that a library chooses for itself: kinds of evidence, grades of reading, positions of
 * works. Entries name them by their ids. What the software has to know of one is a fact of its row.
 * What the settings import must not ask for the words of the site, which depend on the settings: so
 * the usual terms are in `terms.ts`.
 */

/** A kind of evidence that a work can offer, apart from what kind of publication it is. */
const evidenceTerm = z
  .strictObject({
    id: termName,
    label: settingLine.describe('What pages call it: “Survey”.'),
    counted: z
      .tuple([settingLine, settingLine])
      .readonly()
      .exactOptional()
      .describe(
        'One such work and several of them, inside a sentence: `["survey", "surveys"]`. Left out, the label stands for both.',
      ),
  })
  .readonly();

export type EvidenceTerm = z.infer<typeof evidenceTerm>;

/**
 * How far somebody can have read a work, from all to nothing. Each grade of a library stands for one
 * of these; the leaf, the sentences about it and the rules of the check go by it.
 */
export const EXTENTS = {
  'full-text': { icon: 'leaf-full', read: true },
  part: { icon: 'leaf-part', read: true },
  abstract: { icon: 'leaf-abstract', read: false },
  'second-hand': { icon: 'leaf-second', read: false },
  'record-only': { icon: 'leaf-record', read: false },
} as const;

export type Extent = keyof typeof EXTENTS;

/** A grade of reading. */
const gradeTerm = z
  .strictObject({
    id: termName,
    label: settingLine.describe('What pages call it: “Full text”.'),
    meaning: settingLine.describe('What it means, as a sentence.'),
    extent: keysOf(EXTENTS).describe(
      'How far the work has been read: the leaf, the sentences about it and the rules of the check follow from this.',
    ),
  })
  .readonly();

export type GradeTerm = z.infer<typeof gradeTerm>;

/** What a work can say about a concept. */
const positionTerm = z
  .strictObject({
    id: termName,
    label: settingLine.describe('What pages write: “supports”.'),
    symbol: z
      .string()
      .regex(/^\S{1,2}$/u, { error: 'is not one or two characters' })
      .describe('One or two characters in front of it: “+”.'),
  })
  .readonly();

export type PositionTerm = z.infer<typeof positionTerm>;

/** The settings for them; each is left out where the usual ones fit. */
export const termSettings = {
  evidence: termTable(evidenceTerm, 20)
    .exactOptional()
    .describe(
      'The kinds of evidence that a work can offer, in the order of the evidence map. Left out, they are the usual eight.',
    ),
  grades: termTable(gradeTerm, 10)
    .refine((rows) => rows.some(({ extent }) => extent === 'record-only'), {
      error: 'has no row with the extent record-only, with which new and imported entries begin',
    })
    .exactOptional()
    .describe(
      'The grades of reading, from all to nothing. Left out, they are the usual five.',
    ),
  positions: termTable(positionTerm, 10)
    .exactOptional()
    .describe(
      'What a work can say about a concept, in the order of the page. Left out, they are the usual four.',
    ),
};

