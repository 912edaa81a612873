/** Dates of RIS: `PY` and `Y1` (published), `DA`, `Y2` (looked at), and the date in a note. */
import { firstPoint, readCslDate } from '../../formats/dates.ts';
import { risYear } from '../../formats/ris/values.ts';
import type { CslDate } from '../../model/csl.ts';
import {
  type DateReading,
  dateFromWords,
  plainYear,
  readDateText,
  saysAll,
  understood,
} from '../dates/text.ts';
import { dateInWords } from '../dates/words.ts';
import { BESIDE_DATE } from '../record/draft.ts';
import { unreadDate } from '../record/imported.ts';
import type { RisNotes } from './notes.ts';
import type { RisField, RisReading } from './reading.ts';

const NO_DATE = 'It says that there is no date.';

/** EndNote writes month and day alone into `DA`; the year stands in `PY`. */
function readDay({ value }: RisField, year: CslDate | undefined): DateReading {
  const alone = readDateText(value);
  const known = plainYear(year);
  if (alone.kind !== 'unread' || known === undefined) return alone;
  const words = dateInWords(value.trim().replace(/\s+/g, ' '), known);
  return words === undefined ? alone : understood(words);
}

/** The date in the words of a note, if it is the one whose year the tags give. */
function dateOfNote(words: string, issued: CslDate | undefined): CslDate | undefined {
  const read = dateFromWords(words);
  const year = risYear(firstPoint(readCslDate(issued)));
  if (read === undefined || risYear(firstPoint(readCslDate(read))) !== year) {
    return issued === undefined ? { literal: words } : undefined;
  }
  const isAbout = read.circa === true && plainYear(read) !== undefined;
  return isAbout && issued !== undefined ? { ...issued, circa: true } : read;
}

/** The date of the tags. What is understood goes before what is not, whatever its tag. */
function issuedOf(reading: RisReading): CslDate | undefined {
  const { draft } = reading;
  let issued: CslDate | undefined;
  const words: { readonly field: RisField; readonly read: DateReading }[] = [];
  for (const field of [...reading.fields('PY', 'Y1'), ...reading.fields('DA')]) {
    const read = field.tag === 'DA' ? readDay(field, issued) : readDateText(field.value);
    if (read.kind === 'none') draft.leave(field.field, field.value, NO_DATE);
    else if (read.kind !== 'date') words.push({ field, read });
    else {
      draft.leave(field.field, read.beside, BESIDE_DATE);
      if (issued === undefined || saysAll(read.date, issued)) issued = read.date;
      else if (!saysAll(issued, read.date)) {
        draft.leave(field.field, field.value, 'The record gives another date before.');
      }
    }
  }
  for (const { field, read } of words) {
    const isKept = issued === undefined || issued.literal === read.date?.literal;
    if (isKept) issued = read.date;
    else draft.leave(field.field, field.value, 'The record has a date that can be read.', field);
    if (isKept && read.kind === 'unread')
      reading.fault(unreadDate(field, field.field, field.value));
  }
  return issued;
}

/** Reads when the work was published and when it was looked at. */
export function readRisDates(reading: RisReading, notes: RisNotes): void {
  const { draft } = reading;
  let issued = issuedOf(reading);
  if (notes.date !== undefined) {
    const read = dateOfNote(notes.date.words, issued);
    if (read === undefined) notes.annotation.unshift(notes.date.note);
    else issued = read;
  }
  draft.setDate('issued', issued);
  for (const field of reading.fields('Y2')) {
    const read = readDateText(field.value);
    if (read.kind === 'date' && !draft.has('accessed')) {
      draft.setDate('accessed', read.date);
      draft.leave(field.field, read.beside, BESIDE_DATE);
      continue;
    }
    const reason = 'It is no day on which somebody looked at the work.';
    draft.leave(field.field, field.value, reason, read.kind === 'unread' ? field : undefined);
  }
}
