import { z } from 'zod';
import { keysOf } from './keys.ts';
import { settingLine, termName } from './term-fields.ts';

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
export const gradeTerm = z
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

/** The grades from all to nothing, where a library does not name its own. */
export const BASIS_GRADES: readonly GradeTerm[] = [
  {
    id: 'full-text',
    label: 'Full text',
    meaning: 'We have read every page.',
    extent: 'full-text',
  },
  {
    id: 'part',
    label: 'Part',
    meaning: 'We have read a part, such as a chapter or some pages, and say which.',
    extent: 'part',
  },
  {
    id: 'abstract',
    label: 'Abstract',
    meaning: 'We have read the authors’ abstract.',
    extent: 'abstract',
  },
  {
    id: 'second-hand',
    label: 'Second-hand',
    meaning: 'We know only what reviews, publishers or other works say.',
    extent: 'second-hand',
  },
  {
    id: 'record-only',
    label: 'Record only',
    meaning: 'We know only the bibliographic data. It needs a reader.',
    extent: 'record-only',
  },
];
