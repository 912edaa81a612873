import { z } from 'zod';
import { placeWords } from '../../words/words.ts';
import { DOI_FORM } from '../text/doi.ts';
import { basis } from './basis.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
  type CslDateVariable,
  type CslNameVariable,
  type CslTextVariable,
} from './csl.ts';
import { dateField } from './date-field.ts';
import { refs, translated, withFacts, workRef } from './field-facts.ts';
import { ONE_LINE, ONE_PAGE } from './lengths.ts';
import { nameList } from './names.ts';
import { nocite } from './nocite.ts';
import { relationVerb } from './relations.ts';
import { sourceIds, sourceTable, webAddress } from './sources.ts';
import { termId } from './terms.ts';
import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from './variables.ts';

const text = z
  .string({
    error: (issue) => (issue.input === null ? 'is empty; leave the field out' : undefined),
  })
  .trim()
  .min(1, { error: 'is empty; leave the field out' });

/** Builds the optional fields of one family of CSL variables, each with its sentence. */
function fields<Variable extends string, Schema extends z.ZodType>(
  variables: readonly Variable[],
  descriptions: Readonly<Record<Variable, string>>,
  schema: (variable: Variable) => Schema,
): { [V in Variable]: z.ZodOptional<Schema> } {
  const shape: Partial<Record<Variable, z.ZodOptional<Schema>>> = {};
  for (const variable of variables) {
    shape[variable] = schema(variable).optional().describe(descriptions[variable]);
  }
  return shape as { [V in Variable]: z.ZodOptional<Schema> };
}

/** Printed in references. */
const line = text.refine(...ONE_LINE);

function textField(variable: CslTextVariable): z.ZodType<string, string> {
  if (variable === 'URL') return webAddress;
  if (variable === 'DOI') {
    return text.regex(DOI_FORM, {
      error: 'is not a DOI: write it as 10.1002/jcop.20403, without https://doi.org/',
    });
  }
  return variable === 'abstract' || variable === 'annote' ? text.refine(...ONE_PAGE) : line;
}

const publishedDate = withFacts(dateField, { published: true });

/** The names of all bibliographic fields: what evidence and unconfirmed values speak of. */
export const BIBLIOGRAPHIC_FIELDS = [
  'type',
  ...CSL_TEXT_VARIABLES,
  ...CSL_NAME_VARIABLES,
  ...CSL_DATE_VARIABLES,
] as const;
export type BibliographicField = 'type' | CslTextVariable | CslNameVariable | CslDateVariable;

const bibliographicField = z.literal(BIBLIOGRAPHIC_FIELDS);

/** Where some fields were seen. */
const confirmation = z.strictObject({
  fields: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'The fields that these sources show; “issued.month” or “author.given” for a part of one.',
    ),
  sources: sourceIds.describe('The sources that show them, by their names in `sources`.'),
  note: text.optional().describe('What a reader should know about it, as a sentence.'),
});

/**
 * A value that is believed but that no source shows. It is shown in brackets and never exported; of
 * these values references have the year alone, in brackets: “[2018?]”.
 */
const unconfirmedField = z.strictObject({
  field: bibliographicField.describe('Which field.'),
  value: text
    .optional()
    .describe(
      'The value that is believed to be right, as it would be printed. References print a believed year as [2018?], if the value is a complete date; they leave out every other field.',
    ),
  note: text.optional().describe('Where the value comes from and where you looked for it.'),
});

/** One typed relation of this work to another. */
const relation = z.strictObject({
  type: relationVerb.describe('What this work does to the other.'),
  to: workRef.optional().describe('The key of the other work, if it is in the library.'),
  text: text.optional().describe('What the other work is, if it is not in the library.'),
  sources: sourceIds.describe('The sources that show the relation.'),
  note: text.optional().describe('How we know, as a sentence.'),
});

/** How another work cited this one, letter by letter, with what is wrong in it. */
const asCited = z.strictObject({
  in: workRef.describe('The key of the work that cites it so.'),
  text: text.describe('The citation as it is printed there, letter by letter.'),
  faults: z
    .array(
      z.strictObject({
        at: text.describe('The words of the citation that are wrong, exactly as in `text`.'),
        wrong: z
          .boolean()
          .default(true)
          .describe(
            'false if something is missing rather than wrong, so that nothing is struck out.',
          ),
        correction: text.describe('What to read or add instead, as a sentence.'),
      }),
    )
    .default([])
    .describe('What is wrong in it, in the order of the text.'),
});

/**
 * A work: a book, an article, a chapter, a thesis. Its bibliographic fields are CSL’s variables
 * under CSL’s names; the rest says what the annotation rests on. The body is the annotation.
 */
export const workSchema = z
  .strictObject({
    type: z.literal(CSL_TYPES).describe('What kind of publication it is, as CSL names it.'),
    ...fields(CSL_TEXT_VARIABLES, TEXT_VARIABLES, textField),
    title: line.describe(TEXT_VARIABLES.title),
    ...fields(CSL_NAME_VARIABLES, NAME_VARIABLES, () => nameList),
    others: z
      .array(z.literal(CSL_NAME_VARIABLES))
      .default([])
      .describe(
        'The roles in which more people took part than any source names: `[author]` where it says “and others”. References print *et al.* behind the names.',
      ),
    ...fields(CSL_DATE_VARIABLES, DATE_VARIABLES, () => publishedDate),
    evidence: z
      .array(termId('evidence'))
      .default([])
      .describe('What kind of evidence it offers; empty if you cannot tell.'),
    people: refs('people').describe('The ids of the people it is about.'),
    organizations: refs('organizations').describe('The ids of the organizations it is about.'),
    concepts: refs('concepts').describe(
      'The ids of the concepts that it is about, the most important first.',
    ),
    basis: basis.describe('What the annotation rests on.'),
    summary: translated(text, placeWords.summary)
      .optional()
      .describe(
        'The annotation in one sentence, for lists and previews; no more than its basis supports.',
      ),
    sources: sourceTable.default({}),
    confirmed: z
      .array(confirmation)
      .default([])
      .describe('The sources of each bibliographic field.'),
    unconfirmed: z
      .array(unconfirmedField)
      .default([])
      .describe('Fields whose value is believed to be right although no source shows it.'),
    relations: z.array(relation).default([]).describe('How this work is related to other works.'),
    'as-cited': z
      .array(asCited)
      .default([])
      .describe('Faulty citations of this work in other works.'),
    nocite,
    remarks: z
      .array(translated(text, placeWords.remarks))
      .default([])
      .describe('What a reader of the record should know: editions, doubts, choices.'),
  })
  .meta({ title: 'Work' });

export type WorkData = z.infer<typeof workSchema>;
export type Relation = z.infer<typeof relation>;
