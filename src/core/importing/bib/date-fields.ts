/** The dates of an entry, and its state of publication. */

import { readCslDate, yearsInWords } from '../../formats/dates.ts';
import { PUBLICATION_STATES } from '../../formats/publication-states.ts';
import type { CslDate, CslDateVariable } from '../../model/csl.ts';
import { type DateReading, saysAll } from '../dates/text.ts';
import { BESIDE_DATE } from '../record/draft.ts';
import { unreadDate } from '../record/imported.ts';
import { dateOfMonth, readBibDate, readYearMonthDay } from './dates.ts';
import type { EntryReading } from './entry-reading.ts';
import { DATE_FIELDS } from './variables.ts';

/** The fields that `readBibDates` takes care of. */
export const DATE_FIELD_NAMES: ReadonlySet<string> = new Set([
  ...DATE_FIELDS.keys(),
  ...['year', 'month', 'day', 'pubstate'],
]);

const NO_DATE = 'It says that there is no date.';

function stateInWords(text: string): string {
  const key = text.toLowerCase();
  return Object.entries(PUBLICATION_STATES).find(([, state]) => state === key)?.[0] ?? text;
}

/** Puts a date into the record, and says what of it is not understood. */
function setDate(
  reading: EntryReading,
  variable: CslDateVariable,
  field: string,
  read: DateReading,
): void {
  if (read.date === undefined) reading.leaveText(field, NO_DATE);
  else reading.draft.setDate(variable, read.date);
  if (read.kind === 'date') reading.draft.leave(field, read.beside, BESIDE_DATE);
  if (read.kind === 'unread') {
    reading.fault(field, (place) => unreadDate(place, field, read.date.literal ?? ''));
  }
}

/** Holds `year`, `month` and `day` against the field `date`, which goes before them. */
function compareWithDate(reading: EntryReading, date: CslDate): void {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => reading.plain(name));
  // As our own files write the year beside such a date.
  const own = readCslDate(date);
  const years = own === undefined ? '' : yearsInWords(own, '–');
  if (year !== undefined && year !== years && !isSameYear(year, date)) {
    reading.leaveText('year', 'The field “date” says another year.');
  }
  const known = date['date-parts']?.[0]?.[0] ?? 0;
  const named = month === undefined ? undefined : dateOfMonth(known, month, day);
  if (named !== undefined && saysAll(date, named)) return;
  for (const field of ['month', 'day']) {
    reading.leaveText(field, 'The field “date” does not say so.');
  }
}

/** True for a year, or years, that the date has. */
function isSameYear(text: string, date: CslDate): boolean {
  const { read } = readYearMonthDay(text, undefined, undefined);
  if (read.kind !== 'date') return false;
  const [mine, theirs] = [read.date, date].map(({ 'date-parts': ends = [] }) =>
    ends.map(([year]) => year),
  );
  const [start, end = start] = mine ?? [];
  const [from, to = from] = theirs ?? [];
  return start === from && end === to;
}

function readIssued(reading: EntryReading): void {
  const [date, year, month, day] = ['date', 'year', 'month', 'day'].map((name) =>
    reading.plain(name),
  );
  const whole = date === undefined ? undefined : readBibDate(date);
  if (whole?.kind === 'date') {
    setDate(reading, 'issued', 'date', whole);
    compareWithDate(reading, whole.date);
    return;
  }
  const read = year === undefined ? undefined : readYearMonthDay(year, month, day);
  if (read?.read.date === undefined) {
    if (read !== undefined) reading.leaveText('year', NO_DATE);
    if (whole !== undefined) setDate(reading, 'issued', 'date', whole);
    for (const name of ['month', 'day']) reading.leaveText(name, 'The entry has no year.');
    return;
  }
  setDate(reading, 'issued', 'year', read.read);
  for (const name of read.unused) reading.leaveDate(name, 'It makes no date with the year.');
  if (whole !== undefined) {
    reading.leaveDate('date', 'It is no date of the form that biblatex reads (2010-03-05).');
  }
}

/** Reads all dates of an entry. */
export function readBibDates(reading: EntryReading): void {
  const { draft } = reading;
  readIssued(reading);
  for (const [field, variable] of DATE_FIELDS) {
    const value = reading.plain(field);
    if (value === undefined || field === 'date') continue;
    const read = readBibDate(value);
    const known = draft.date(variable);
    if (known !== undefined) {
      if (read.date === undefined || !saysAll(known, read.date)) {
        reading.leaveText(field, 'Another field of the entry gives another date.');
      }
    } else if (variable === 'accessed' && read.kind !== 'date') {
      reading.leaveDate(field, 'It is no date of a day.');
    } else setDate(reading, variable, field, read);
  }
  const state = stateInWords(reading.plain('pubstate') ?? '');
  if (state === '') return;
  const issued = draft.date('issued');
  // Without a date, the state of publication stands in its place, as the formats write it.
  if (issued === undefined) draft.setDate('issued', { literal: state });
  else if (issued.literal !== state) draft.setText('status', state, 'pubstate');
}
