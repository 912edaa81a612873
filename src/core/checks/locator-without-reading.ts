import { gradeOf } from '../model/terms.ts';
import { defineRule } from './rule.ts';

/** A page is named only of a work that was read, in full or in part. */
export const locatorWithoutReading = defineRule(
  {
    name: 'locator-without-reading',
    severity: 'error',
    silenceable: false,
    why: 'A work is cited with a page, although its basis says that no one has read it.',
    examples: {
      in: 'body',
      wrong: 'So it says [@christens2010public, p. 12].',
      right: 'So it says [@gecan2004going, p. 12].',
    },
    mend: 'Leave the page out, or say in words who gives it; change the basis only if you have read the work.',
  },
  ({ entries, texts, terms }, report) => {
    for (const entry of texts) {
      for (const { cluster, keys } of entry.fragments.flatMap(({ citations }) => citations)) {
        for (const [index, item] of cluster.items.entries()) {
          if (item.locator === undefined) continue;
          const cited = entries.get(item.key);
          const key = keys[index];
          if (cited?.kind !== 'works' || !key) continue;
          const grade = gradeOf(terms, cited.data.basis.grade);
          if (grade.read) continue;
          report(
            key.place,
            `“${item.key}” is cited with a page, but its basis is ${grade.label.toLowerCase()}, so no one has read that page.`,
            'Leave the page out, or say in words who gives it.',
          );
        }
      }
    }
  },
);
