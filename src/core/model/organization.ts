import { z } from 'zod';
import { authorityFields } from './authority.ts';
import { dateField } from './dates.ts';
import { organizationIdentifiers } from './identifiers.ts';
import { ONE_LINE } from './lengths.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/** An organization: its names in time, and what is known of it, each fact with its source. */
export const organizationSchema = z
  .strictObject({
    name: text
      .refine(...ONE_LINE)
      .describe('The name as the heading has it; the present one, where there are several.'),
    'name-from': dateField.optional().describe('Since when it bears this name.'),
    founded: dateField.optional().describe('When it was founded.'),
    dissolved: dateField.optional().describe('When it ended.'),
    ...authorityFields,
    identifiers: organizationIdentifiers,
  })
  .meta({ title: 'Organization' });
