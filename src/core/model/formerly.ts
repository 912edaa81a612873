import { z } from 'zod';
import { entryId } from './ids.ts';

/**
 * What an entry was called before: somebody has cited it so, in a file, in a list or by an address,
 * and is led on.
 */
export const formerly = z
  .array(entryId)
  .min(1, { error: 'is empty; leave the field out' })
  .optional()
  .describe('The ids that the entry had before; their addresses lead to it, and lists follow.');
