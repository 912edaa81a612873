import { BASIS_GRADES } from '../model/basis.ts';
import type { Rule } from './rule.ts';

/** A basis that is not “record only” says through which source the work was seen. */
export const sourcedBasis: Rule = {
  name: 'basis-source',
  severity: 'error',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { grade, sources } = entry.data.basis;
      if (grade === 'record-only' || sources.length > 0) continue;
      report(
        placeOf(entry, ['basis'], 'key'),
        `The basis “${BASIS_GRADES[grade].label.toLowerCase()}” names no source.`,
        'Add sources: [name] to the basis and describe the source under sources.',
      );
    }
  },
};

/** A page is named only of a work that was read, in full or in part. */
export const readBeforeLocated: Rule = {
  name: 'locator-without-reading',
  severity: 'error',
  check({ entries }, report) {
    for (const entry of entries.values()) {
      for (const { cluster, keys } of entry.fragments.flatMap(({ citations }) => citations)) {
        for (const [index, item] of cluster.items.entries()) {
          if (item.locator === undefined) continue;
          const cited = entries.get(item.key);
          const key = keys[index];
          if (cited?.kind !== 'works' || !key) continue;
          const { grade } = cited.data.basis;
          if (BASIS_GRADES[grade].read) continue;
          report(
            key.place,
            `“${item.key}” is cited with a place, and it was not read: its basis is ${BASIS_GRADES[grade].label.toLowerCase()}.`,
            'Leave the place out, or say in words who gives it.',
          );
        }
      }
    }
  },
};

const READ_IN_FULL =
  /\bread (?:it )?(?:in full|in (?:its|their) entirety|entirely|completely|(?:from )?cover to cover)\b|\bread the whole (?:work|book|article|text)\b/i;

/** Only of a work whose basis is its full text it is said that it was read in full. */
export const readInFull: Rule = {
  name: 'read-in-full',
  severity: 'error',
  check({ entries, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { grade, seen } = entry.data.basis;
      const said = grade === 'full-text' ? undefined : READ_IN_FULL.exec(seen ?? '')?.[0];
      if (said === undefined) continue;
      report(
        placeOf(entry, ['basis', 'seen']),
        `“${said}” is said of a work whose basis is ${BASIS_GRADES[grade].label.toLowerCase()}.`,
        'Say which parts were seen; grade: full-text is for a work of which every page was read.',
      );
    }
  },
};
