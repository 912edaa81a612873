import { z } from 'zod';
import { authorityFields } from './authority.ts';
import { dateField } from './dates.ts';
import { personalName } from './names.ts';

/** A person: who they are, by which names, and what is known of them, each fact with its source. */
export const personSchema = z
  .strictObject({
    name: personalName
      .omit({ person: true })
      .describe('The name as the heading has it: family name and given names.'),
    born: dateField.optional().describe('Date of birth.'),
    died: dateField.optional().describe('Date of death.'),
    ...authorityFields,
    identifiers: z
      .strictObject({
        ORCID: z
          .string()
          .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, { error: 'is no ORCID: 0000-0002-1825-0097' })
          .optional(),
        Wikidata: z
          .string()
          .regex(/^Q\d+$/, { error: 'is no Wikidata id: Q42' })
          .optional(),
        VIAF: z.string().regex(/^\d+$/, { error: 'is no VIAF number' }).optional(),
      })
      .default({})
      .describe('Identifiers elsewhere; only such as a source shows.'),
  })
  .meta({ title: 'Person' });
