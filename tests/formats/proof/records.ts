/** What the proofs are held over, beside the records of real works: the hard ones. */
import type { HardRecord } from './hard-record.ts';
import { HARD_RIS } from './hard-ris.ts';
import { HARD_TYPES } from './hard-types.ts';
import { HARD_VALUES } from './hard-values.ts';

/** One record or more for each row of the tables, in their order. */
export const HARD_RECORDS: readonly HardRecord[] = [...HARD_VALUES, ...HARD_TYPES, ...HARD_RIS];
