import { namesSomebody, UNSIGNED } from '../bibliography/reference-needs.ts';
import { defineRule } from './rule.ts';

/** A work names somebody who made it: a person, or the body that speaks in it. */
export const missingNames = defineRule(
  {
    name: 'missing-names',
    severity: 'warning',
    silenceable: true,
    why: 'A work has neither author nor editor nor anybody else who made it. Web pages, laws, maps and entries of dictionaries are left in peace.',
    examples: {
      in: 'fields',
      wrong: 'publisher: Macmillan',
      right: 'author: [{ family: Addams, given: Jane }]',
    },
    mend: 'Name the person or the body that speaks in it, under `unconfirmed` if it was not seen. Where it is signed by nobody, silence this and say so.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || UNSIGNED.has(entry.data.type)) continue;
      if (namesSomebody(entry.data)) continue;
      report(
        placeOf(entry, ['title'], 'key'),
        'The work has neither author nor editor.',
        'Name who made it, under unconfirmed if it was not seen; where it is signed by nobody, silence this with the reason.',
      );
    }
  },
);
