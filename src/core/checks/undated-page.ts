import { isKnown } from '../bibliography/reference-needs.ts';
import type { CslType } from '../model/csl.ts';
import { defineRule } from './rule.ts';

const PAGES: ReadonlySet<CslType> = new Set<CslType>(['webpage', 'post', 'post-weblog']);

/** Of a page that shows no date one says when it was seen: it may change at any time. */
export const undatedPage = defineRule(
  {
    name: 'undated-page',
    severity: 'warning',
    silenceable: true,
    why: 'A web page shows no date, and the entry does not say when it was seen. A page may change at any time, so styles print that day: “Retrieved November 2, 2026, from”.',
    examples: {
      in: 'fields',
      without: ['issued'],
      wrong:
        'type: webpage\ntitle: How to hold a house meeting\nURL: https://block.example/meeting',
      right:
        'type: webpage\ntitle: How to hold a house meeting\nURL: https://block.example/meeting\naccessed: 2026-11-02',
    },
    mend: 'Give the day under `accessed`, or the date of the page under `issued`.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || !PAGES.has(entry.data.type)) continue;
      if (isKnown(entry.data, 'issued') || isKnown(entry.data, 'accessed')) continue;
      report(
        placeOf(entry, ['type']),
        `The work is of the type ${entry.data.type} and has neither a date nor a day on which it was seen.`,
        'Give the day on which you saw it under accessed.',
      );
    }
  },
);
