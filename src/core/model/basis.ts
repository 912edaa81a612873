import { z } from 'zod';
import { gradeWords } from '../../words/words.ts';
import { seenDate } from './date-field.ts';
import { keysOf } from './keys.ts';
import { sourceRef } from './sources.ts';

/** How far a work was read, from all to nothing, with what each grade means. */
export const BASIS_GRADES = {
  'full-text': {
    ...gradeWords['full-text'],
    icon: 'leaf-full',
    read: true,
  },
  part: {
    ...gradeWords.part,
    icon: 'leaf-part',
    read: true,
  },
  abstract: {
    ...gradeWords.abstract,
    icon: 'leaf-abstract',
    read: false,
  },
  'second-hand': {
    ...gradeWords['second-hand'],
    icon: 'leaf-second',
    read: false,
  },
  'record-only': {
    ...gradeWords['record-only'],
    icon: 'leaf-record',
    read: false,
  },
} as const;

export type BasisGrade = keyof typeof BASIS_GRADES;

const basisGrade = keysOf(BASIS_GRADES);

/** What an annotation rests on. */
export const basis = z.strictObject({
  grade: basisGrade.describe('How far you have read the work.'),
  seen: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Which parts you have read, beyond the grade: “introduction, with an account by others”.',
    ),
  unseen: z
    .string()
    .min(1)
    .optional()
    .describe(
      'What you have not read, as a sentence: “We have not read the other fourteen pages.”',
    ),
  sources: z.array(sourceRef).default([]).describe('The sources in which you read it.'),
  by: z
    .string()
    .min(1)
    .optional()
    .describe('Who read it, if it was not the editors named in the settings of the site.'),
  date: seenDate.describe('When: 2026-11 or 2026-11-24.'),
});
export type Basis = z.infer<typeof basis>;
