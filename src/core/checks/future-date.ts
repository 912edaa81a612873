import type { Entry } from '../body/entry.ts';
import { CSL_DATE_VARIABLES } from '../model/csl.ts';
import { type DateField, toCslDate } from '../model/dates.ts';
import type { Rule } from './rule.ts';

/** Publishers date ahead: a work may bear the year that is to come. */
const AHEAD = 1;

/** Nothing was seen tomorrow, and no work is of the year after next. It asks what day it is. */
export const pastDates: Rule = {
  name: 'future-date',
  severity: 'warning',
  needs: 'today',
  check({ entries, placeOf, today }, report) {
    if (today === undefined) return;
    const now = today.split('-').map(Number);
    const [year = 0] = now;
    for (const entry of entries.values()) {
      for (const { date, path } of seenDates(entry)) {
        if (!isAfter(date, now)) continue;
        report(
          placeOf(entry, path),
          `The date is to come; today is ${today}.`,
          'Write the day or month on which it was done.',
        );
      }
      for (const { date, path } of workDates(entry)) {
        if (!isAfter(date, [year + AHEAD])) continue;
        report(
          placeOf(entry, path),
          'The date lies more than a year ahead.',
          'Look it up; what has no date yet is literal: forthcoming.',
        );
      }
    }
  },
};

interface Dated {
  readonly date: DateField;
  readonly path: readonly PropertyKey[];
}

/** When things were looked at or written: the past, by nature. */
function seenDates(entry: Entry): Dated[] {
  const { data } = entry;
  const dates: Dated[] = [];
  if ('date' in data) dates.push({ date: data.date, path: ['date'] });
  if ('basis' in data) dates.push({ date: data.basis.date, path: ['basis', 'date'] });
  if ('sources' in data) {
    for (const [id, { date }] of Object.entries(data.sources)) {
      if (date !== undefined) dates.push({ date, path: ['sources', id, 'date'] });
    }
  }
  return dates;
}

function workDates(entry: Entry): Dated[] {
  if (entry.kind !== 'works') return [];
  const { data } = entry;
  return CSL_DATE_VARIABLES.flatMap((field): Dated[] => {
    const date = data[field];
    return date === undefined ? [] : [{ date, path: [field] }];
  });
}

function isAfter(date: DateField, now: readonly number[]): boolean {
  // Nearly every date is of an earlier year, which its first digits tell.
  if (typeof date === 'string' && Number(date.slice(0, 4)) < (now[0] ?? 0)) return false;
  const [start = []] = toCslDate(date)['date-parts'] ?? [];
  for (const [index, part] of start.entries()) {
    const other = now[index];
    if (other === undefined || part < other) return false;
    if (part > other) return true;
  }
  return false;
}
