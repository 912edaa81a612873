import { z } from 'zod';
import { dateField } from './date-field.ts';
import { prose, refs } from './field-facts.ts';
import { nocite } from './nocite.ts';
import { sourceIds, sourceTable } from './sources.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/** Another name of the same person or organization, with when it held and who says so. */
const variantName = z.strictObject({
  name: text.describe('The name, as it was or is printed.'),
  kind: z
    .literal(['variant', 'former', 'reading', 'misprint'])
    .default('variant')
    .describe(
      'variant: used beside the heading; former: the name of an earlier time; reading: what an abbreviation stood for; misprint: a wrong form, struck out and found by the search.',
    ),
  from: dateField.optional().describe('When it began.'),
  to: dateField.optional().describe('When it ended.'),
  wrong: text.optional().describe('For a misprint: the letters that are wrong, to be struck out.'),
  sources: sourceIds.describe('Where it was seen.'),
  note: text
    .optional()
    .describe('What a reader should know: “at her school”, “also in the plural”.'),
});
export type VariantName = z.infer<typeof variantName>;

/** One fact, with its source. Its text may hold citations and links. */
const fact = z.strictObject({
  label: text.describe('What it is about, in one or two words: “Founding”.'),
  text: prose(text, { from: 'label' }).describe(
    'The fact, as a sentence; [@key] and [[id]] work here.',
  ),
  date: dateField
    .optional()
    .describe('When it was; such a fact becomes a pin on the line of names.'),
  sources: sourceIds.describe('Where it was seen.'),
  note: text.optional().describe('What is uncertain about it, as a sentence.'),
});

/** Where sources disagree, told as a disagreement. */
const conflict = z.strictObject({
  text: prose(text, 'where the sources disagree').describe(
    'What they disagree on and which one is followed; [@key] and [[id]] work here.',
  ),
  sources: sourceIds.describe('The sources that disagree.'),
});

/** What persons and organizations share: an authority record. */
export const authorityFields = {
  sort: text.optional().describe('What it is filed under, where that differs from the heading.'),
  description: prose(text, 'description').describe(
    'One or two sentences on who or what it is; [@key] and [[id]] work here.',
  ),
  names: z.array(variantName).default([]).describe('Other names: see from.'),
  'see-also': refs().describe('The ids of entries to look at as well.'),
  facts: z.array(fact).default([]).describe('What is known, each fact with its source.'),
  conflicts: z.array(conflict).default([]).describe('Where the sources disagree.'),
  nocite,
  sources: sourceTable.default({}),
} as const;

/** As much of another name as the forms ask for. */
export function briefName({ name, kind, sources }: VariantName) {
  return { name, kind, sources };
}
