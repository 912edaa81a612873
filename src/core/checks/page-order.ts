import { readPages } from '../bibliography/pages.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** A range of pages does not end before it begins. */
export const pageOrder = defineRule(
  {
    name: 'page-order',
    severity: 'warning',
    silenceable: true,
    why: 'A range of pages ends before it begins.',
    examples: {
      in: 'fields',
      wrong: 'page: "900-886"',
      right: 'page: "886-900"',
    },
    mend: 'Check the first and the last page.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || entry.data.page === undefined) continue;
      if (readPages(entry.data.page).fault !== 'backwards') continue;
      report(
        placeOf(entry, ['page']),
        `“${quoted(entry.data.page)}” ends before it begins.`,
        'Check the first and the last page.',
      );
    }
  },
);
