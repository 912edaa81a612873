import { toCslDate } from '../model/dates.ts';
import { valuesWith } from '../model/field-facts.ts';
import { KINDS } from '../model/kinds.ts';
import { defineRule } from './rule.ts';

/** Publishers date ahead: a work may bear the year that is to come. */
const AHEAD = 1;

/** Nothing was seen tomorrow, and no work is of the year after next. It asks what day it is. */
export const futureDate = defineRule(
  {
    name: 'future-date',
    severity: 'warning',
    silenceable: true,
    needs: 'today',
    why: 'The date on which something was seen or done is in the future, or a work is dated more than a year ahead. Only `npm run check` asks what day it is; a build does not.',
    examples: {
      in: 'fields',
      wrong: 'accessed: "2999-01-01"',
      right: 'accessed: "2026-01-01"',
    },
    mend: 'Check the date; for a work that has no date yet, write `literal: forthcoming`.',
  },
  ({ entries, placeOf, today }, report) => {
    if (today === undefined) return;
    const now = today.split('-').map(Number);
    const [year = 0] = now;
    for (const entry of entries.values()) {
      const { schema } = KINDS[entry.kind];
      for (const { value, path } of valuesWith(schema, entry.data, 'seen')) {
        if (!isAfter(value, now)) continue;
        report(
          placeOf(entry, path),
          `The date is in the future; today is ${today}.`,
          'Write the day or month on which it was done.',
        );
      }
      for (const { value, path } of valuesWith(schema, entry.data, 'published')) {
        if (!isAfter(value, [year + AHEAD])) continue;
        report(
          placeOf(entry, path),
          'The date is more than a year ahead.',
          'Check it; for a work that has no date yet, write literal: forthcoming.',
        );
      }
    }
  },
);

function isAfter(date: string, now: readonly number[]): boolean {
  // Nearly every date is of an earlier year, which its first digits tell.
  if (Number(date.slice(0, 4)) < (now[0] ?? 0)) return false;
  const [start = []] = toCslDate(date)['date-parts'] ?? [];
  for (const [index, part] of start.entries()) {
    const other = now[index];
    if (other === undefined || part < other) return false;
    if (part > other) return true;
  }
  return false;
}
