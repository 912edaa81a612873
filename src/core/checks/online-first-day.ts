import { isKnown } from '../bibliography/reference-needs.ts';
import { defineRule } from './rule.ts';

/**
 * The number of a journal bears a month or a season. A day beside it is most often that on which the
 * article appeared online, months before, and sometimes in another year.
 */
export const onlineFirstDay = defineRule(
  {
    name: 'online-first-day',
    severity: 'warning',
    silenceable: true,
    why: 'An article in an issue of a journal has a day as its date. That is most often the day on which it first appeared online, and references want the date of the issue.',
    examples: {
      in: 'fields',
      wrong:
        'type: article-journal\ntitle: Doors\ncontainer-title: Street Studies\nvolume: "4"\nissue: "2"\nissued: 2018-05-19',
      right:
        'type: article-journal\ntitle: Doors\ncontainer-title: Street Studies\nvolume: "4"\nissue: "2"\nissued: 2018\navailable-date: 2018-05-19',
    },
    mend: 'Give the date of the issue under `issued`, and the day under `available-date`. Where the issue itself bears the day, as those of weeklies do, silence this with the reason.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || entry.data.type !== 'article-journal') continue;
      const { issued } = entry.data;
      if (typeof issued !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(issued)) continue;
      if (!isKnown(entry.data, 'issue') || isKnown(entry.data, 'available-date')) continue;
      report(
        placeOf(entry, ['issued']),
        `${issued} is a day, and the article is in an issue: the day may be that of its first appearance online.`,
        'Give the date of the issue under issued, and the day under available-date.',
      );
    }
  },
);
