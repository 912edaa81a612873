import { yearOf } from '../bibliography/year.ts';
import { makersLives, slack } from './makers-lives.ts';
import { defineRule } from './rule.ts';

/** How many years after a death a work is still taken for one that was in the press. */
const IN_THE_PRESS = 5;

/** A work long after its author’s death is a later edition: the first one’s year is known, or told. */
export const afterDeath = defineRule(
  {
    name: 'after-death',
    severity: 'warning',
    silenceable: true,
    why: 'A work appeared more than five years after its author’s death.',
    examples: {
      in: 'fields',
      wrong: 'author: [{ family: Addams, given: Jane, person: addams }]',
      right: 'author: [{ family: Addams, given: Jane, person: addams }]\noriginal-date: "1910"',
    },
    mend: 'If it is a later edition, give the year of the first under `original-date`. If it was published from the author’s papers, silence the warning and say so in the reason.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || entry.data['original-date'] !== undefined) continue;
      for (const { id, died, year, role } of makersLives(entry, entries)) {
        const until = yearOf(died);
        if (until === undefined || role !== 'author') continue;
        if (year <= until + IN_THE_PRESS + slack(died)) continue;
        report(
          placeOf(entry, ['issued']),
          `The work appeared in ${year}, and its author “${id}” died in ${until}.`,
          'Give the year of the first edition under original-date, or silence the warning with a reason.',
        );
      }
    }
  },
);
