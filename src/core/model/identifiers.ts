import { z } from 'zod';
import { ORCID_FORM } from './orcid-form.ts';

/** Identifiers that persons and organizations have elsewhere. */
const Wikidata = z
  .string()
  .regex(/^Q\d+$/, { error: 'is not a Wikidata id: write it as Q42' })
  .optional()
  .describe('The item in Wikidata: “Q42”.');
const VIAF = z
  .string()
  .regex(/^\d+$/, { error: 'is not a VIAF number: write digits only' })
  .optional()
  .describe('The number in the Virtual International Authority File.');

const PURPOSE = 'Identifiers elsewhere: only those that a source gives.';

/** Of a person. */
export const personIdentifiers = z
  .strictObject({
    ORCID: z
      .string()
      .regex(ORCID_FORM, { error: 'is not an ORCID: write it as 0000-0002-1825-0097' })
      .optional()
      .describe('The ORCID: “0000-0002-1825-0097”.'),
    Wikidata,
    VIAF,
  })
  .default({})
  .describe(PURPOSE);

/** Of an organization. */
export const organizationIdentifiers = z
  .strictObject({
    ROR: z
      .string()
      .regex(/^0[a-z0-9]{8}$/, { error: 'is not a ROR id: write it as 02vm5rt34' })
      .optional()
      .describe('The id in the Research Organization Registry: “02vm5rt34”.'),
    Wikidata,
    VIAF,
  })
  .default({})
  .describe(PURPOSE);
