import { z } from 'zod';
import { ref } from './field-facts.ts';
import { ONE_LINE } from './lengths.ts';

const part = z
  .string()
  .trim()
  .min(1, { error: 'is empty' })
  .refine(...ONE_LINE);

/** A name in parts. `person` leads to the person's own card, where there is one. */
export const personalName = z.strictObject({
  family: part.describe('Family name: “Smith”.'),
  given: part.optional().describe('Given names or initials: “Brian D.”.'),
  'non-dropping-particle': part
    .optional()
    .describe('“van” in Vincent van Gogh: always stays with the family name.'),
  'dropping-particle': part
    .optional()
    .describe('“von” in Ludwig von Beethoven: dropped when the family name is used alone.'),
  suffix: part.optional().describe('“Jr.”, “III”.'),
  person: ref('people').optional().describe('The id of this person’s card in content/people.'),
});

/** A name without parts: an organization, a group, a mononym. */
const literalName = z.strictObject({
  literal: part.describe('The name as it is printed: “Residents of Hull-House”.'),
  person: ref('people').optional().describe('The id of this person’s card in content/people.'),
  organization: ref('organizations')
    .optional()
    .describe('The id of this organization’s card in content/organizations.'),
});

/** One name of a work, as CSL splits it. */
const name = z.union([personalName, literalName]);
export type Name = z.infer<typeof name>;

/** A list of names, in the order of the title page. */
export const nameList = z.array(name).min(1, { error: 'has no name' });
