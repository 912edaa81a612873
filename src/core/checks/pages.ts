import { readPages } from '../bibliography/pages.ts';
import { quoted } from '../text/characters.ts';
import type { Rule } from './rule.ts';

/** A range of pages does not end before it begins. */
export const orderedPages: Rule = {
  name: 'page-order',
  severity: 'error',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || entry.data.page === undefined) continue;
      if (readPages(entry.data.page).fault !== 'backwards') continue;
      report(
        placeOf(entry, ['page']),
        `“${quoted(entry.data.page)}” ends before it begins.`,
        'Compare it with the first and the last page.',
      );
    }
  },
};

/** Pages are full numbers with a hyphen, as CSL wants them; styles shorten and set dashes. */
export const standardPages: Rule = {
  name: 'page-form',
  severity: 'warning',
  check({ entries, placeOf }, report) {
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
};
