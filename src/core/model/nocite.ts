import { z } from 'zod';
import { citationKey } from './ids.ts';

/**
 * Works that stand among the references of a page though no sentence of it cites them: what pandoc
 * calls `nocite` (https://pandoc.org/MANUAL.html#including-uncited-items-in-the-bibliography).
 */
export const nocite = z
  .array(citationKey)
  .default([])
  .describe('The keys of works to list among the references, though no sentence cites them.');
