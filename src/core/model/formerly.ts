import { z } from 'zod';
import { ID_PATTERN } from './ids.ts';

const ID = ID_PATTERN.source.replace(/^\^|\$$/g, '');
const FORMER = new RegExp(`^(?:[a-z][a-z-]*/)?${ID}$`);

/**
 * What an entry was called before: somebody has cited it so, in a file, in a list or by an address,
 * and is led on. `leads/berg1900lost` was an entry of another kind, also of one that there is no
 * longer.
 */
export const formerly = z
  .array(
    z.string().regex(FORMER, {
      error: 'is not a former id: write old-id, or kind/old-id if the entry was of another kind',
    }),
  )
  .min(1, { error: 'is empty; leave the field out' })
  .optional()
  .describe(
    'The ids that the entry had before. Their addresses redirect to it, and readers’ lists follow. Write `leads/old-id` if it was of another kind.',
  );
