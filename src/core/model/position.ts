import { z } from 'zod';
import { settingLine, termName } from './term-fields.ts';

/** What a work can say about a concept. */
export const positionTerm = z
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

/** The positions in the order of the page, where a library does not name its own. */
export const POSITIONS: readonly PositionTerm[] = [
  { id: 'defines', label: 'defines', symbol: '=' },
  { id: 'supports', label: 'supports', symbol: '+' },
  { id: 'qualifies', label: 'qualifies', symbol: '±' },
  { id: 'disputes', label: 'disputes', symbol: '−' },
];
