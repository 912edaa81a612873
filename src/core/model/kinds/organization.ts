import { z } from 'zod';
import { kindWords, workListWords } from '../../../words/words.ts';
import { filingOfTitle } from '../../bibliography/titles.ts';
import { authorityFields, briefName } from '../authority.ts';
import { dateField } from '../date-field.ts';
import { defineKind } from '../define-kind.ts';
import { organizationIdentifiers } from '../identifiers.ts';
import { ONE_LINE } from '../lengths.ts';

const text = z.string().trim().min(1, { error: 'is empty; leave the field out' });

/** An organization: its names in time, and what is known of it, each fact with its source. */
export const organization = defineKind({
  schema: z
    .strictObject({
      name: text
        .refine(...ONE_LINE)
        .describe('The name in the heading: the present one, if there are several.'),
      'name-from': dateField.optional().describe('Since when it has had this name.'),
      founded: dateField.optional().describe('When it was founded.'),
      dissolved: dateField.optional().describe('When it was dissolved.'),
      ...authorityFields,
      identifiers: organizationIdentifiers,
    })
    .meta({ title: 'Organization' }),
  singular: kindWords.organizations.singular,
  plural: kindWords.organizations.plural,
  tone: 'name',
  tab: {
    call: kindWords.organizations.call,
    about: kindWords.organizations.about,
    byLetter: true,
  },
  heading: ({ name }) => name,
  filing: ({ sort, name }) => filingOfTitle(sort ?? name),
  names: ({ name, names }) => ({ known: [name], others: names.map((other) => other.name) }),
  linkNames: true,
  workList: {
    name: workListWords.works,
    title: ({ name }) => workListWords.byAndOn(name),
    keys: (_data, { by, on }) => [...by, ...on],
  },
  brief: ({ name, names }) => ({ name, description: name, names: names.map(briefName) }),
  newEntry: {
    field: 'description',
    question: 'Who or what is it, in a sentence?',
    prompts:
      '# description: one or two sentences on what it is; [@key] and [[id]] work there.\n# names: former and other names, each with its source. facts: each with a label, a text, a\n# source, a date where it has one. founded, dissolved, identifiers: only what a source shows.\n',
  },
  reached: {
    field: 'name',
    hint: 'Link to it where a text mentions it, or name it in its works.',
  },
});
