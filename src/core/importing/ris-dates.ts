/** Dates of RIS: `PY` and `Y1` (published), `DA`, `Y2` (looked at), and the date in a note. */
import { firstPoint, readDate } from '../formats/dates.ts';
import { risYear } from '../formats/ris-values.ts';
import type { CslDate } from '../model/csl.ts';
import { dateFromWords, foreignDate, isFinerThanYear, plainYear } from './dates.ts';
import type { RisNotes } from './ris-notes.ts';
import type { RisField, RisReading } from './ris-record.ts';

/** EndNote writes month and day alone into `DA`; the year stands in `PY`. */
function readDay({ value }: RisField, year: CslDate | undefined): CslDate | undefined {
  const alone = foreignDate(value);
  const known = plainYear(year);
  if (plainYear(alone) !== undefined || known === undefined) return alone;
  const words = /^\d{1,2}$/.test(value) ? undefined : foreignDate(`${value} ${known}`);
  return words?.literal === undefined ? words : alone;
}

/** The date in the words of a note, if it is the one whose year the tags give. */
function dateOfNote(words: string, issued: CslDate | undefined): CslDate | undefined {
  const read = dateFromWords(words);
  const year = risYear(firstPoint(readDate(issued)));
  if (read === undefined || risYear(firstPoint(readDate(read))) !== year) {
    return issued === undefined ? { literal: words } : undefined;
  }
  const isAbout = read.circa === true && plainYear(read) !== undefined;
  return isAbout && issued !== undefined ? { ...issued, circa: true } : read;
}

/** Reads when the work was published and when it was looked at. */
export function readRisDates(reading: RisReading, notes: RisNotes): void {
  const { draft } = reading;
  const years = reading.fields('PY', 'Y1');
  let issued: CslDate | undefined;
  for (const field of [...years, ...reading.fields('DA')]) {
    const read = field.tag === 'DA' ? readDay(field, issued) : foreignDate(field.value);
    if (read === undefined) {
      draft.leave(field.field, field.value, 'It says that there is no date.');
      continue;
    }
    const isSameYear = plainYear(read) !== undefined && plainYear(read) === plainYear(issued);
    if (issued === undefined || (isSameYear && !isFinerThanYear(issued))) issued = read;
    else if (!isSameYear) {
      draft.leave(field.field, field.value, 'The record gives another date before.');
    }
  }
  if (notes.date !== undefined) {
    const read = dateOfNote(notes.date.words, issued);
    if (read === undefined) notes.annotation.unshift(notes.date.note);
    else issued = read;
  }
  draft.setDate('issued', issued);
  for (const { value, field } of reading.fields('Y2')) {
    const read = foreignDate(value);
    if (read?.literal === undefined && !draft.has('accessed')) draft.setDate('accessed', read);
    else draft.leave(field, value, 'It is no day on which somebody looked at the work.');
  }
}
