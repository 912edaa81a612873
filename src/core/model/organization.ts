import { z } from 'zod';
import { authorityFields } from './authority.ts';
import { dateField } from './dates.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/** An organization: its names in time, and what is known of it, each fact with its source. */
export const organizationSchema = z
  .strictObject({
    name: text.describe(
      'The name as the heading has it; the present one, where there are several.',
    ),
    'name-from': dateField.optional().describe('Since when it bears this name.'),
    founded: dateField.optional().describe('When it was founded.'),
    dissolved: dateField.optional().describe('When it ended.'),
    ...authorityFields,
    identifiers: z
      .strictObject({
        ROR: z
          .string()
          .regex(/^0[a-z0-9]{8}$/, { error: 'is no ROR id: 02vm5rt34' })
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
  .meta({ title: 'Organization' });
