import { yearOf } from '../bibliography/year.ts';
import { makersLives, slack } from './makers-lives.ts';
import { defineRule } from './rule.ts';

/** No work appeared before somebody who made it was born. */
export const beforeBirth = defineRule(
  {
    name: 'before-birth',
    severity: 'error',
    silenceable: false,
    why: 'A work is older than its author or another person named in it.',
    examples: {
      in: 'fields',
      wrong: 'author: [{ family: Addams, given: Jane, person: addams }]\noriginal-date: "1810"',
      right: 'author: [{ family: Addams, given: Jane, person: addams }]\noriginal-date: "1910"',
    },
    mend: 'Check the year. If it is right, the name belongs to someone else and `person` leads to the wrong card.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      for (const { id, born, year, field } of makersLives(entry, entries)) {
        const from = yearOf(born);
        if (from === undefined || year >= from - slack(born)) continue;
        report(
          placeOf(entry, [field]),
          `The work appeared in ${year}, and “${id}” was born in ${from}.`,
          'Check the year. If it is right, the name belongs to someone else and `person` leads to the wrong card.',
        );
      }
    }
  },
);
