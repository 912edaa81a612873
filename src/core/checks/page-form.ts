import { readPages } from '../bibliography/pages.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** Pages are full numbers with a hyphen, as CSL wants them; styles shorten and set dashes. */
export const pageForm = defineRule(
  {
    name: 'page-form',
    severity: 'warning',
    silenceable: true,
    why: 'Pages are not in the standard form: with a dash, shortened, with “pp.” before them. Styles need full numbers with a hyphen, and make of them what they want.',
    examples: {
      in: 'fields',
      wrong: 'page: "pp. 886–90"',
      right: 'page: "886-890"',
    },
    mend: '`npm run check -- --fix` does it.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || entry.data.page === undefined) continue;
      const { fault, standard } = readPages(entry.data.page);
      if (fault !== 'form') continue;
      report(
        placeOf(entry, ['page']),
        `The pages are written “${quoted(entry.data.page)}”.`,
        `Write "${standard}"; npm run check -- --fix does it.`,
      );
    }
  },
);
