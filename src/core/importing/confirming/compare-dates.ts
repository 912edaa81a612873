import { edtf, readCslDate } from '../../formats/dates.ts';
import type { CslDate } from '../../model/csl.ts';
import { type Agreement, best } from './agreement.ts';
import { folded } from './folding.ts';

const PARTS = ['year', 'month', 'day'] as const;

/** A date as entries write it: `2010-09-01`; words as they are. */
export function dateInForm(date: CslDate): string {
  return edtf(readCslDate(date)) ?? date.literal ?? '';
}

/**
 * How a date of an entry stands to those of a record (of the issue, and online), by precision:
 * 2010 agrees with September 2010, which says more; a day here is borne out in year and month by
 * “September 2010”. `field` names the parts: `issued.year`.
 */
export function compareDates(field: string, here: CslDate, there: readonly CslDate[]): Agreement {
  return best(there.map((date) => compareOne(field, here, date)));
}

function compareOne(field: string, here: CslDate, there: CslDate): Agreement {
  const [mine, other] = [readCslDate(here), readCslDate(there)];
  if (mine === undefined || other === undefined) return { kind: 'absent' };
  if (mine.kind === 'words' || other.kind === 'words') {
    if (mine.kind !== other.kind) return { kind: 'absent' };
    return folded(dateInForm(here)) === folded(dateInForm(there))
      ? { kind: 'agrees' }
      : { kind: 'differs' };
  }
  if (edtf(mine) === edtf(other)) return { kind: 'agrees' };
  const [a, b] = [points(mine.start), points(other.start)];
  const isRange = mine.end !== undefined || other.end !== undefined;
  const common = a.filter((part, index) => part === b[index]).length;
  const shorter = Math.min(a.length, b.length);
  if (a[0] !== b[0]) return { kind: 'differs' };
  const isEqualSoFar = a.slice(0, shorter).every((part, index) => part === b[index]);
  if (!isEqualSoFar) return { kind: 'differs' };
  if (isRange || a.length === b.length) return borneOut(field, common);
  return a.length < b.length ? { kind: 'finer', more: dateInForm(there) } : borneOut(field, common);
}

function borneOut(field: string, common: number): Agreement {
  return { kind: 'coarser', parts: PARTS.slice(0, common).map((part) => `${field}.${part}`) };
}

function points(
  point:
    | {
        readonly year: number;
        readonly month?: number | undefined;
        readonly day?: number | undefined;
      }
    | 'open',
): number[] {
  if (point === 'open') return [];
  return [point.year, point.month, point.day].filter((part) => part !== undefined);
}
