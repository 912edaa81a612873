import { z } from 'zod';
import { kindWords, workListWords } from '../../../words/words.ts';
import { direct, filingForm, inverted } from '../../bibliography/name-forms.ts';
import { authorityFields, briefName } from '../authority.ts';
import { dateField } from '../date-field.ts';
import { defineKind } from '../define-kind.ts';
import { personIdentifiers } from '../identifiers.ts';
import { personalName } from '../names.ts';

/** A person: who they are, by which names, and what is known of them, each fact with its source. */
export const person = defineKind({
  schema: z
    .strictObject({
      name: personalName
        .omit({ person: true })
        .describe('The name in the heading: family name and given names.'),
      born: dateField.optional().describe('Date of birth.'),
      died: dateField.optional().describe('Date of death.'),
      ...authorityFields,
      identifiers: personIdentifiers,
    })
    .meta({ title: 'Person' }),
  singular: kindWords.people.singular,
  plural: kindWords.people.plural,
  tone: 'name',
  tab: {
    call: kindWords.people.call,
    about: kindWords.people.about,
    byLetter: true,
  },
  heading: ({ name }) => inverted(name),
  short: ({ name }) => direct(name),
  filing: ({ name }) => filingForm(name),
  names: ({ name, names }) => ({ known: [direct(name)], others: names.map((other) => other.name) }),
  linkNames: true,
  workList: {
    name: workListWords.works,
    title: ({ name }) => workListWords.by(direct(name)),
    keys: (_data, { by }) => by,
  },
  // The schema wants a description; nobody reads it there.
  brief: ({ name, born, died, names }) => ({
    name,
    born,
    died,
    description: inverted(name),
    names: names.map(briefName),
  }),
  newEntry: {
    isPersonal: true,
    field: 'description',
    question: 'Who is this, in a sentence?',
    prompts:
      '# description: one or two sentences on who it is; [@key] and [[id]] work there.\n# names: other forms, each with its source. facts: each with a label, a text, a source, a date\n# where it has one. sources: where you found it. born, died, identifiers: only what a source shows.\n',
  },
  reached: {
    field: 'name',
    hint: 'Link to it where a text mentions this person, or name the person in the works.',
  },
});
