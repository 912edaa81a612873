import { z } from 'zod';
import { authorityFields } from './authority.ts';
import { dateField } from './dates.ts';
import { personIdentifiers } from './identifiers.ts';
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
    identifiers: personIdentifiers,
  })
  .meta({ title: 'Person' });
