import { namesSomebody, UNSIGNED } from '../bibliography/reference-needs.ts';
import { defineRule } from './rule.ts';

/** A work names somebody who made it: a person, or the body that speaks in it. */
export const missingNames = defineRule(
  {
    name: 'missing-names',
    severity: 'warning',
    silenceable: true,
    why: 'A work names no author, editor or other contributor. Web pages, laws, maps and dictionary entries are exempt.',
    examples: {
      in: 'fields',
      wrong: 'publisher: Macmillan',
      right: 'author: [{ family: Addams, given: Jane }]',
    },
    mend: 'Name the person or body responsible for it, or list the name under `unconfirmed` if no source shows it. If the work is unsigned, silence the warning and say so.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || UNSIGNED.has(entry.data.type)) continue;
      if (namesSomebody(entry.data)) continue;
      report(
        placeOf(entry, ['title'], 'key'),
        'The work has neither author nor editor.',
        'Name the person or body responsible, or list the name under unconfirmed if no source shows it. If the work is unsigned, silence the warning and say so.',
      );
    }
  },
);
