import { factsOf } from '../model/kinds.ts';
import { defineRule } from './rule.ts';

/** Change notes follow each other in time, and none is older than the entry. */
export const changeOrder = defineRule(
  {
    name: 'change-order',
    severity: 'error',
    silenceable: false,
    why: 'The dates of the change notes contradict each other: a note is older than the one above it or than the entry itself, or an essay or reading path gives an earlier date of its last change than its last note. The page, the feed and the site map show these dates.',
    examples: {
      in: 'fields',
      wrong:
        'created: 2026-11-20\nchanges:\n  - { date: 2026-11-03, what: The year is right now. }',
      right:
        'created: 2026-11-20\nchanges:\n  - { date: 2026-11-23, what: The year is right now. }',
    },
    mend: 'Look up the dates in the history of the file, and put the latest note at the end.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      const { created, changes = [] } = entry.data;
      let last = created;
      for (const [index, { date }] of changes.entries()) {
        if (last !== undefined && isBefore(date, last)) {
          report(
            placeOf(entry, ['changes', index, 'date']),
            `This note is older than ${index === 0 ? 'the entry' : 'the one above it'}: ${date} is before ${last}.`,
            'Write the date of the change; the oldest note comes first.',
          );
        }
        last = date;
      }
      const stated = factsOf(entry.kind).changed?.(entry.data);
      const note = changes.at(-1)?.date;
      if (stated === undefined || note === undefined || !isBefore(stated, note)) continue;
      report(
        placeOf(entry, ['date']),
        `The entry says that it was last changed on ${stated}, but its last note is dated ${note}.`,
        'Write the later date.',
      );
    }
  },
);

/** True where a day or month is over before another begins; a month and a day in it are not told apart. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
