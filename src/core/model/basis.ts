import { z } from 'zod';
import { seenDate } from './date-field.ts';
import { keysOf } from './keys.ts';
import { sourceRef } from './sources.ts';

/** How far a work was read, from all to nothing, with what each grade means. */
export const BASIS_GRADES = {
  'full-text': { label: 'Full text', meaning: 'Every page read.', icon: 'leaf-full', read: true },
  part: {
    label: 'Part',
    meaning: 'A chapter, an introduction, some pages, each named.',
    icon: 'leaf-part',
    read: true,
  },
  abstract: {
    label: 'Abstract',
    meaning: 'The authors’ own summary.',
    icon: 'leaf-abstract',
    read: false,
  },
  'second-hand': {
    label: 'Second hand',
    meaning: 'What reviews, publishers or other works say.',
    icon: 'leaf-second',
    read: false,
  },
  'record-only': {
    label: 'Record only',
    meaning: 'Nothing but the data of the title. It needs a reader.',
    icon: 'leaf-record',
    read: false,
  },
} as const;

export type BasisGrade = keyof typeof BASIS_GRADES;

const basisGrade = keysOf(BASIS_GRADES);

/** What an annotation rests on. */
export const basis = z.strictObject({
  grade: basisGrade.describe('How far the work was read.'),
  seen: z
    .string()
    .min(1)
    .optional()
    .describe('What of it was seen, beyond the grade: “introduction, with an account by others”.'),
  unseen: z
    .string()
    .min(1)
    .optional()
    .describe('What was not seen, as a sentence: “The other fourteen pages were not seen.”'),
  sources: z.array(sourceRef).default([]).describe('Through which sources it was seen.'),
  by: z
    .string()
    .min(1)
    .optional()
    .describe('Who read it, where that is not the editors named in the site’s settings.'),
  date: seenDate.describe('When: 2026-11 or 2026-11-24.'),
});
export type Basis = z.infer<typeof basis>;
