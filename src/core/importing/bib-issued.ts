/** The dates of an entry, and its state of publication. */
import { PUBLICATION_STATES } from '../formats/biblatex.ts';
import type { CslDate } from '../model/csl.ts';
import { readEdtf, readYearMonthDay } from './bib-dates.ts';
import type { BibDraft } from './bib-draft.ts';
import { DATE_FIELDS } from './bib-variables.ts';

/** Gives the plain text of a field of the entry. */
export type PlainField = (name: string) => string | undefined;

/** The fields that `readDates` takes care of. */
export const DATE_FIELD_NAMES: ReadonlySet<string> = new Set([
  ...DATE_FIELDS.keys(),
  ...['year', 'month', 'day', 'pubstate'],
]);

/** "5 January 2020", "January 5, 2020": how people write the day they looked. */
function readWrittenDay(text: string): CslDate | undefined {
  const found =
    /^(?:(\d{1,2})\.? (\p{L}+)\.?,?|(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,?) (\d{4})$/u.exec(text);
  if (found === null) return undefined;
  const [, day, month, otherMonth, otherDay, year = ''] = found;
  const { date, unused } = readYearMonthDay(year, month ?? otherMonth, day ?? otherDay);
  return unused.length === 0 ? date : undefined;
}

function stateInWords(text: string): string {
  const key = text.toLowerCase();
  return Object.entries(PUBLICATION_STATES).find(([, state]) => state === key)?.[0] ?? text;
}

/** The year of a plain date; undefined for ranges and words. */
function plainYear(date: CslDate): number | undefined {
  return date['date-parts']?.length === 1 ? date['date-parts'][0]?.[0] : undefined;
}

function readIssued(draft: BibDraft, plain: PlainField): void {
  const [date, year, month, day] = ['date', 'year', 'month', 'day'].map(plain);
  const whole = date === undefined ? undefined : (readEdtf(date) ?? readWrittenDay(date));
  if (whole !== undefined) {
    draft.setDate('issued', whole);
    const known = plainYear(whole);
    if (year !== undefined && /^\d+$/.test(year) && known !== undefined && known !== Number(year)) {
      draft.leave('year', year, 'The field “date” says another year.');
    }
    return;
  }
  const words = year ?? date;
  if (words === undefined) {
    for (const [name, value] of [
      ['month', month],
      ['day', day],
    ] as const) {
      draft.leave(name, value ?? '', 'The entry has no year.');
    }
    return;
  }
  const read = readYearMonthDay(words, month, day);
  draft.setDate('issued', read.date);
  for (const name of read.unused) {
    draft.leave(name, (name === 'month' ? month : day) ?? '', 'It makes no date with the year.');
  }
  if (year !== undefined && date !== undefined) {
    draft.leave('date', date, 'It is no date of the form that biblatex reads (2010-03-05).');
  }
}

/** Reads all dates of an entry. */
export function readDates(draft: BibDraft, plain: PlainField): void {
  readIssued(draft, plain);
  for (const [field, variable] of DATE_FIELDS) {
    const value = plain(field);
    if (value === undefined || field === 'date') continue;
    const date = readEdtf(value) ?? readWrittenDay(value);
    if (date !== undefined) draft.setDate(variable, date);
    else if (variable === 'accessed') draft.leave(field, value, 'It is no date of a day.');
    else draft.setDate(variable, readYearMonthDay(value, undefined, undefined).date);
  }
  const state = stateInWords(plain('pubstate') ?? '');
  if (state === '') return;
  const issued = draft.date('issued');
  // Without a date, the state of publication stands in its place, as the formats write it.
  if (issued === undefined) draft.setDate('issued', { literal: state });
  else if (issued.literal !== state) draft.setText('status', state, 'pubstate');
}
