import type { DateField } from '../../model/dates.ts';

/** A date as its entry has it: EDTF, or words. */
export function writtenDate(date: DateField | undefined): string | undefined {
  return typeof date === 'object' ? date.literal : date;
}
