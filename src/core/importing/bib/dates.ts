/** Dates in the fields of .bib files: `date` in EDTF, and `year` with `month` and `day` beside it. */
import { seasonName } from '../../formats/dates.ts';
import type { CslDate } from '../../model/csl.ts';
import {
  type DateReading,
  NO_DATE,
  plainYear,
  readDateText,
  understood,
  unread,
} from '../dates/text.ts';
import { dateInWords } from '../dates/words.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** A date field. TeX reads the mark of an uncertain date as a space that does not break. */
export function readBibDate(text: string): DateReading {
  // EDTF counts a year 0: our own files write 1 BC so.
  if (text === '0000') return understood({ 'date-parts': [[-1]] });
  return readDateText(text.replace(/(?<=[\dXx])\u00A0(?=\s*(?:\/|$))/g, '~'), 'edtf');
}

/** The field `year`: years, or a date that is whole by itself. */
function readBibYear(text: string): DateReading {
  const words = text.replace(/\s+/g, ' ').trim();
  if (/^0+$/.test(words)) return NO_DATE;
  // “2009-10” may be a month or a second year, “-350” the year of EDTF or of historians.
  if (/^(?:\d{4}-[0-4]\d$|-(?!-))/.test(words)) return unread(words);
  return readDateText(words, 'text');
}

/** The name of a month or season in figures, 1 to 12 and 21 to 24; other text as it is. */
function monthName(text: string): string {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return MONTHS[number - 1] ?? seasonName(number - 20) ?? text;
}

/** What is read of `year`, `month` and `day`, and which of the fields had no part in it. */
export interface YearMonthDay {
  readonly read: DateReading;
  readonly unused: readonly ('month' | 'day')[];
}

/** The date of a year with the fields `month` and `day`; undefined where they make none. */
export function dateOfMonth(
  year: number,
  monthText: string,
  day: string | undefined,
): CslDate | undefined {
  const name = monthName(monthText);
  const both = day === undefined ? undefined : withMonth(year, name, day);
  if (both !== undefined || day === undefined) return both ?? withMonth(year, name, undefined);
  const alone = withMonth(year, name, undefined);
  return alone?.['date-parts']?.[0]?.[2] === Number(day) ? alone : undefined;
}

function withMonth(year: number, month: string, day: string | undefined): CslDate | undefined {
  return dateInWords(day === undefined ? month : `${month} ${day}`, year);
}

/**
 * A date from the fields of BibTeX. A year that is none is kept in its own words; so are figures that
 * no calendar has together (2010, 2, 30).
 */
export function readYearMonthDay(
  yearText: string,
  monthText: string | undefined,
  dayText: string | undefined,
): YearMonthDay {
  const [month, day] = [monthText, dayText].map((text) =>
    text
      ?.replace(/\s+/g, ' ')
      .replace(/,(?=\S)/g, ', ')
      .trim(),
  );
  const read = readBibYear(yearText);
  const given = [
    ...(month === undefined ? [] : ['month' as const]),
    ...(day === undefined ? [] : ['day' as const]),
  ];
  const year = plainYear(read.kind === 'date' ? read.date : undefined);
  const isYear = read.date?.['date-parts']?.[0]?.length === 1 && read.date.season === undefined;
  if (read.kind !== 'date' || year === undefined || !isYear || month === undefined) {
    return { read, unused: given };
  }
  const circa = read.date.circa === true ? { circa: true } : {};
  const whole = (date: CslDate, unused: YearMonthDay['unused']): YearMonthDay => ({
    read: understood({ ...date, ...circa }, read.beside),
    unused,
  });
  const name = monthName(month);
  const both = day === undefined ? undefined : withMonth(year, name, day);
  if (both !== undefined) return whole(both, []);
  const alone = withMonth(year, name, undefined);
  const inFigures = [month, ...(day === undefined ? [] : [day])].every((text) =>
    /^\d+$/.test(text),
  );
  // The figures of a day that no month has, or of no month, are not told apart from the year.
  const isImpossible = alone === undefined ? inFigures : /^\d+$/.test(day ?? '') && !hasDay(alone);
  if (isImpossible) {
    const parts = [yearText.trim(), month, ...(day === undefined ? [] : [day])];
    return { read: unread(inFigures ? parts.join('-') : parts.reverse().join(' ')), unused: [] };
  }
  if (alone === undefined) return { read, unused: given };
  const isSaid = day === undefined || alone['date-parts']?.[0]?.[2] === Number(day);
  return whole(alone, isSaid ? [] : ['day']);
}

function hasDay(date: CslDate): boolean {
  return date['date-parts']?.[0]?.length === 3;
}
