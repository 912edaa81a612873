import { z } from 'zod';
import { placeWords } from '../../words/words.ts';
import { dateField } from './date-field.ts';
import { prose, refs, translated } from './field-facts.ts';
import { nocite } from './nocite.ts';
import { sourceIds, sourceTable } from './sources.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/** Another name of the same person or organization, with when it was used and who says so. */
const variantName = z.strictObject({
  name: text.describe('The name, as it was or is printed.'),
  kind: z
    .literal(['variant', 'former', 'reading', 'misprint'])
    .default('variant')
    .describe(
      'variant: used besides the heading; former: an earlier name; reading: what an abbreviation stood for; misprint: a wrong form, shown struck out and found by the search.',
    ),
  from: dateField.optional().describe('When this name began.'),
  to: dateField.optional().describe('When this name ended.'),
  wrong: text.optional().describe('For a misprint: the wrong letters, which are struck out.'),
  sources: sourceIds.describe('The sources that show it.'),
  note: text
    .optional()
    .describe('What a reader should know: “at her school”, “also in the plural”.'),
});
export type VariantName = z.infer<typeof variantName>;

/** One fact, with its source. Its text may hold citations and links. */
const fact = z.strictObject({
  label: translated(text, placeWords.facts).describe(
    'What it is about, in one or two words: “Founding”.',
  ),
  text: translated(prose(text, { from: 'label' }), placeWords.facts).describe(
    'The fact, as a sentence; [@key] and [[id]] work here.',
  ),
  date: dateField
    .optional()
    .describe('When it was; a dated fact appears on the timeline of names.'),
  sources: sourceIds.describe('The sources that show it.'),
  note: translated(text, placeWords.facts)
    .optional()
    .describe('What is uncertain about it, as a sentence.'),
});

/** A question on which sources disagree. */
const conflict = z.strictObject({
  text: prose(text, placeWords.disagree).describe(
    'What they disagree about and which one we follow; [@key] and [[id]] work here.',
  ),
  sources: sourceIds.describe('The sources that disagree.'),
});

/** What persons and organizations share: an authority record. */
export const authorityFields = {
  sort: text.optional().describe('What it is sorted under, if not under the heading.'),
  description: prose(text, placeWords.description).describe(
    'One or two sentences on who or what it is; [@key] and [[id]] work here.',
  ),
  names: z
    .array(variantName)
    .default([])
    .describe('Other names; a search for any of them leads here.'),
  'see-also': refs().describe('The ids of related entries.'),
  facts: z.array(fact).default([]).describe('What is known, each fact with its source.'),
  conflicts: z.array(conflict).default([]).describe('Where the sources disagree.'),
  nocite,
  sources: sourceTable.default({}),
} as const;

/** As much of another name as the forms ask for. */
export function briefName({ name, kind, sources }: VariantName) {
  return { name, kind, sources };
}
