import { isKnown } from '../bibliography/reference-needs.ts';
import type { CslType } from '../model/csl.ts';
import { defineRule } from './rule.ts';

const PAGES: ReadonlySet<CslType> = new Set(['webpage', 'post', 'post-weblog']);

/** What has no date on the web may change: a reference then says when it was looked at. */
export const undatedWebPage = defineRule(
  {
    name: 'undated-web-page',
    severity: 'warning',
    silenceable: true,
    why: 'A web page shows no date, and the entry does not say when it was looked at. References to it should.',
    examples: {
      in: 'fields',
      wrong:
        'type: webpage\ntitle: How to hold a house meeting\nURL: https://block.example/meeting',
      right:
        'type: webpage\ntitle: How to hold a house meeting\nURL: https://block.example/meeting\naccessed: 2026-11-02',
    },
    mend: 'Give the day on which the page itself was seen under `accessed`.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || !PAGES.has(entry.data.type)) continue;
      if (isKnown(entry.data, 'issued') || isKnown(entry.data, 'accessed')) continue;
      report(
        placeOf(entry, ['type']),
        `The work is of the type ${entry.data.type}, shows no date, and nobody says when it was looked at.`,
        'Give the day on which the page itself was seen under accessed.',
      );
    }
  },
);
