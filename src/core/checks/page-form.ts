import { readPages } from '../bibliography/pages.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** Pages are full numbers with a hyphen, as CSL wants them; styles shorten and set dashes. */
export const pageForm = defineRule(
  {
    name: 'page-form',
    severity: 'warning',
    silenceable: true,
    why: 'Pages are not in the standard form: they have a dash, a shortened number or “pp.” before them. Citation styles need full numbers with a hyphen, and format them as they require.',
    examples: {
      in: 'fields',
      wrong: 'page: "pp. 886–90"',
      right: 'page: "886-890"',
    },
    mend: '`npm run check -- --fix` corrects them.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || entry.data.page === undefined) continue;
      const { fault, standard } = readPages(entry.data.page);
      if (fault !== 'form') continue;
      report(
        placeOf(entry, ['page']),
        `The pages are written “${quoted(entry.data.page)}”.`,
        `Write "${standard}", or let npm run check -- --fix do it.`,
      );
    }
  },
);
