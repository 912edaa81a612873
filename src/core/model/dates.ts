import { quoted } from '../text/characters.ts';
import { isBehind, isDay, isMonth } from './calendar.ts';
import type { CslDate, CslDateParts } from './csl.ts';

/** A date as an entry has it: EDTF text, or words for a date without a year. */
export type DateField = string | { readonly literal: string };

/**
 * Dates as entries write them: the subset of EDTF (ISO 8601-2, levels 0 and 1) that bibliographies
 * need. `2010`, `2010-03`, `2010-03-05`; `1890~` for about, `1890?` for uncertain; `1890/1895` for
 * a range, `2001/..` for one still open; `1965-21` to `1965-24` for spring to winter, also in a
 * range, `1965-21/1965-22`; `-0349` for 350 BC, since EDTF counts a year 0. What fits none of these is written `literal: forthcoming`.
 */
export type EdtfReading =
  | { readonly date: CslDate; readonly error: undefined }
  | { readonly date: undefined; readonly error: string };

const POINT = /^(?!-0000)(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

interface Point {
  readonly parts: CslDateParts;
  readonly season: number | undefined;
  readonly circa: boolean;
}

/** Reads a date, or says in one sentence why it cannot be one. */
export function readEdtf(written: string): EdtfReading {
  const ends = written.split('/');
  if (ends.length > 2)
    return wrong(
      `“${quoted(written)}” has more than one slash: a range has one beginning and one end`,
    );
  const [from = '', to] = ends;
  const start = readPoint(from);
  if (typeof start === 'string') return wrong(start);
  if (to === undefined) {
    return {
      date: {
        'date-parts': [start.parts],
        ...(start.season === undefined ? {} : { season: start.season }),
        ...(start.circa ? { circa: true } : {}),
      },
      error: undefined,
    };
  }
  if (to === '..' || to === '') {
    return {
      date: { 'date-parts': [partsInRange(start), [0]], ...(start.circa ? { circa: true } : {}) },
      error: undefined,
    };
  }
  const end = readPoint(to);
  if (typeof end === 'string') return wrong(end);
  if ((start.season === undefined) !== (end.season === undefined)) {
    return wrong(`“${written}”: a range has a season at both ends or at none`);
  }
  if (isBehind(partsInRange(start), partsInRange(end))) {
    return wrong(`“${written}” ends before it begins`);
  }
  const circa = start.circa || end.circa;
  return {
    date: {
      'date-parts': [partsInRange(start), partsInRange(end)],
      ...(circa ? { circa: true } : {}),
    },
    error: undefined,
  };
}

/** CSL has one season to a date: in a range it is the month that EDTF counts. */
function partsInRange({ parts, season }: Point): CslDateParts {
  return season === undefined ? parts : [parts[0], season + 20];
}

function wrong(error: string): EdtfReading {
  return { date: undefined, error };
}

function readPoint(written: string): Point | string {
  const match = POINT.exec(written);
  if (!match) return `“${quoted(written)}” is not a date: write 2010, 2010-03 or 2010-03-05`;
  const [, yearText = '', monthText, dayText, mark] = match;
  const edtfYear = Number(yearText);
  // CSL has no year 0: 1 BC is -1, which EDTF writes 0000.
  const year = edtfYear <= 0 ? edtfYear - 1 : edtfYear;
  const circa = mark !== '';
  if (monthText === undefined) return { parts: [year], season: undefined, circa };
  const month = Number(monthText);
  if (month >= 21 && month <= 24 && dayText === undefined) {
    return { parts: [year], season: month - 20, circa };
  }
  if (!isMonth(month)) return `“${written}” has no month ${monthText}`;
  if (dayText === undefined) return { parts: [year, month], season: undefined, circa };
  const day = Number(dayText);
  if (!isDay(year, month, day)) return `“${written}” is a day that does not exist`;
  return { parts: [year, month, day], season: undefined, circa };
}

/** The same as `readEdtf`, for a date that the schema has let through already. */
export function toCslDate(written: DateField): CslDate {
  if (typeof written !== 'string') return { literal: written.literal };
  const { date } = readEdtf(written);
  return date ?? { literal: written };
}
