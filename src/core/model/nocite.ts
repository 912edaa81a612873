import { z } from 'zod';
import { workRef } from './field-facts.ts';

/**
 * Works that stand among the references of a page though no sentence of it cites them: what pandoc
 * calls `nocite` (https://pandoc.org/MANUAL.html#including-uncited-items-in-the-bibliography).
 */
export const nocite = z
  .array(workRef)
  .default([])
  .describe('The keys of works to list among the references although no sentence cites them.');
