/**
 * The one reader of dates in foreign texts. A date is understood whole, or it is kept as it is
 * written: never shortened, never turned into another, never guessed (03/04/2010).
 */
import { PUBLICATION_STATES } from '../../formats/publication-states.ts';
import type { CslDate } from '../../model/csl.ts';
import { readEdtf } from '../../model/dates.ts';
import { pointDate, rangeDate, type WrittenPoint } from './parts.ts';
import { dateInWords, seasonNumber } from './words.ts';

/** What a text is as a date. */
export type DateReading =
  /** Understood; `beside` are words that stand behind it and say no date (“Epub”). */
  | { readonly kind: 'date'; readonly date: CslDate; readonly beside: string }
  /** It says that there is no date, and nothing else. */
  | { readonly kind: 'none'; readonly date: undefined }
  /** A state of publication, which stands in the place of a date: “in press”. */
  | { readonly kind: 'state'; readonly date: CslDate }
  /** Not understood: `date` has the text as it is written, to be kept and reported. */
  | { readonly kind: 'unread'; readonly date: CslDate };

/**
 * How a text writes its dates. In RIS year, month and day stand between slashes and may be empty, so
 * that “2010/” is a year; in EDTF it is a range whose end is open, and “2010/11” is none. A text is
 * EDTF, or years as one prints them: “1998/99” and “1998-99”, where EDTF would have a month.
 */
export type DateForm = 'slashes' | 'edtf' | 'text';

const STATES: ReadonlySet<string> = new Set([
  ...Object.keys(PUBLICATION_STATES),
  ...[
    'accepted',
    'ahead of print',
    'at press',
    'early view',
    'in prep',
    'in review',
    'in revision',
  ],
  ...['online first', 'to appear', 'to be published', 'under review', 'unpublished'],
  'advance online publication',
]);

/** A date that is understood. */
export function understood(date: CslDate, beside = ''): DateReading {
  return { kind: 'date', date, beside };
}

/** A text that is none, kept as it is. */
export function unread(text: string): DateReading {
  return { kind: 'unread', date: { literal: text } };
}

export const NO_DATE: DateReading = { kind: 'none', date: undefined };

/** Says that there is no date, as people do, or a program that had none. */
function saysNoDate(text: string): boolean {
  return (
    /^\[?(?:n\.? ?d\.?|no date|undated|s\.? ?a\.?)\]?$/i.test(text) ||
    /^(?:undefined|null|nan|0000)(?:[/-](?:undefined|null|nan|0{1,2})?)*$/i.test(
      text.replaceAll(' ', ''),
    )
  );
}

/** `2010/03/05/`, `2010/3`, `2010//`, `1965///Spring`: year, month, day, other, as RIS has them. */
function slashed(text: string): DateReading | undefined {
  const match = /^(\d{4}) ?\/ ?(\d{0,2}) ?(?:\/ ?(\d{0,2}) ?(?:\/(.*))?)?$/s.exec(text);
  if (match === null) return undefined;
  // What is not known is left empty, or written as zeros.
  const [year = 0, month, day] = match.slice(1, 4).map((part = '') => Number(part) || undefined);
  // Zotero writes the time of the day behind the day: “2021/05/06/12:13:14”.
  const other = (match[4] ?? '')
    .replace(/^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\/?$/, '')
    .replace(/^[/ ]+|[/ ]+$/g, '');
  if (/\d/.test(other)) return undefined;
  const season = month === undefined && day === undefined ? seasonNumber(other) : undefined;
  const date = pointDate({ year, month, day, season });
  return date && understood(date, season === undefined ? other : '');
}

const TIME = /^(-?\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?/;
/** From 12 hours behind Greenwich to 14 before it. */
const ZONE =
  /^(?: ?Z| ?[+-](?:0\d|1[01])(?::?[0-5]\d)?| ?[+-]12(?::?00)?| ?\+(?:12:?[0-5]\d|13(?::?[0-5]\d)?|14(?::?00)?))?$/;

/** A day without the time of the day behind it. */
function withoutTime(text: string): string {
  const match = TIME.exec(text);
  return match !== null && ZONE.test(text.slice(match[0].length)) ? (match[1] ?? text) : text;
}

/** `199X`, `19XX`, `1999-XX`: what biblatex takes beside the dates that entries write. */
function unspecified(text: string): CslDate | undefined {
  const years = /^(\d{3}[Xxu]|\d{2}(?:XX|xx|uu))([~?%]?)$/.exec(text);
  if (years !== null) {
    const [first, last] = ['0', '9'].map((figure) => ({
      year: Number(years[1]?.replace(/[xu]/gi, figure)),
    }));
    const date = first && last && rangeDate(first, last);
    return date && years[2] !== '' ? { ...date, circa: true } : date;
  }
  const known = /^(?:(\d{4})-(?:XX|xx)(?:-(?:XX|xx))?|(\d{4}-\d{2})-(?:XX|xx))$/.exec(text);
  return known === null ? undefined : readEdtf(known[1] ?? known[2] ?? '').date;
}

/** One side of a date in EDTF, and whether it is uncertain. */
function edtfPoint(text: string): readonly [WrittenPoint | 'open', boolean] | undefined {
  if (text === '' || text === '..') return ['open', false];
  const { date } = readEdtf(text);
  const [year, month, day] = date?.['date-parts']?.[0] ?? [];
  if (date === undefined || year === undefined) return undefined;
  return [{ year, month, day, season: date.season }, date.circa === true];
}

/** A date in EDTF, with times of the day and the forms that only files have. */
function edtfDate(text: string): CslDate | undefined {
  const sides = text.split(/ ?\/ ?/).map((side) => withoutTime(side.replace(/ (?=[?~%]$)/, '')));
  const [first = ''] = sides;
  if (sides.length === 1) return readEdtf(first).date ?? unspecified(first);
  const [start, end, ...more] = sides.map(edtfPoint);
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  const range = rangeDate(start[0], end[0]);
  return range && (start[1] || end[1]) ? { ...range, circa: true } : range;
}

/** A year in figures: two of them alone may be any century’s. */
function yearPoint(text: string): WrittenPoint | undefined {
  const after = /^(?:a\. ?d\.|ad) ?(\d{1,5})$/i.exec(text)?.[1];
  const match = /^(\d{1,5})(?: ?(?:(b\.? ?c\.?(?: ?e\.?)?)|a\.? ?d\.?|c\.? ?e\.?))?$/i.exec(text);
  const figures = after ?? match?.[1];
  if (figures === undefined) return undefined;
  if (after === undefined && /^\d{1,2}$/.test(text)) return undefined;
  return { year: Number(figures) * (match?.[2] === undefined ? 1 : -1) };
}

/** Parts of a year that EDTF counts: months, seasons, quarters, halves. */
const LAST_PART_OF_YEAR = 41;

/**
 * The last year of “1998-99” and “1890–95”; undefined where the figures may be a month, right or
 * wrong (“2010-13”, “1998–9”), and where the year is still to come: “2010-99” is a slip.
 */
function shortenedYear(first: string, dash: string, figures: string, form: DateForm) {
  const isHyphen = /^[-‐‑]$/u.test(dash);
  if ((isHyphen && form === 'edtf') || (dash === '/' && form !== 'text')) return undefined;
  const [start, end] = [Number(first.slice(2)), Number(figures)];
  const isPart = end <= (isHyphen || dash === '/' ? LAST_PART_OF_YEAR : 12);
  const isToCome = Number(first) >= 2000 && end > LAST_PART_OF_YEAR;
  if (figures.length < 2 || end <= start || isPart || isToCome) return undefined;
  return yearPoint(first.slice(0, 2) + figures);
}

/** `350 BC`, `476`, `1890–1895`, `1998-99`, `2001–`, `–1895`. */
function years(text: string, form: DateForm): CslDate | undefined {
  const one = yearPoint(text);
  if (one !== undefined) return pointDate(one);
  const range = /^(.*?) ?(-{1,3}|[‐‑–—/]) ?(.*)$/u.exec(text);
  if (range === null) return undefined;
  const [, left = '', dash = '', right = ''] = range;
  if (left === '' && dash === '-') return undefined;
  const isShort = /^\d{4}$/.test(left) && /^\d{1,2}$/.test(right);
  const start = left === '' ? 'open' : yearPoint(left);
  const last = isShort ? shortenedYear(left, dash, right, form) : yearPoint(right);
  const end = right === '' ? 'open' : last;
  return start === undefined || end === undefined ? undefined : rangeDate(start, end);
}

/** A year of copyright (“c1998”) is the year of the book; “c. 1998” is about that year. */
function copyrightYear(text: string): CslDate | undefined {
  const year = /^(?:c|© ?)(\d{4})$/.exec(text)?.[1];
  return year === undefined ? undefined : pointDate({ year: Number(year) });
}

function readPlain(text: string, form: DateForm): DateReading | undefined {
  // “-1895” is a year of EDTF, or the end of a range: only where EDTF is asked for, it is one.
  const edtf = form === 'slashes' && text.startsWith('-') ? undefined : edtfDate(text);
  if (form !== 'slashes' && edtf !== undefined) return understood(edtf);
  const isWhole = form === 'slashes' || /\/.*\//s.test(text);
  const parts = isWhole ? slashed(text) : undefined;
  if (parts !== undefined) return parts;
  const date = edtf ?? years(text, form) ?? dateInWords(text) ?? copyrightYear(text);
  return date && understood(date);
}

/** No date has more characters; looking for one in a whole page would cost too much. */
const LONGEST = 100;

/** Reads a date as people and programs write it. */
export function readDateText(text: string, form: DateForm = 'slashes'): DateReading {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words.length > LONGEST) return unread(words);
  if (words === '' || saysNoDate(words)) return NO_DATE;
  if (STATES.has(words.toLowerCase())) return { kind: 'state', date: { literal: words } };
  const bare = words
    .replace(/(?<=[\p{L}\p{N}\]?])[.,;]$/u, '')
    .replace(/^\[([^[\]]*)\]$/, '$1')
    .trim();
  const about = /^(?:c\.|ca\.?|circa|about|approx\.?)(?: |(?=\d))(.+)$/i.exec(bare)?.[1];
  const read = readPlain(about ?? bare, form);
  if (read === undefined) return unread(words);
  if (about === undefined || read.kind !== 'date') return read;
  return { ...read, date: { ...read.date, circa: true } };
}

/** A date as CSL: understood, or in its own words. Undefined where the text says there is none. */
export function foreignDate(text: string): CslDate | undefined {
  return readDateText(text).date;
}

/** The one year of a date that is no range. */
export function plainYear(date: CslDate | undefined): number | undefined {
  return date?.['date-parts']?.length === 1 ? date['date-parts'][0]?.[0] : undefined;
}

/** True where a date says what another says, and maybe more: 5 March 2010 beside 2010. */
export function saysAll(date: CslDate, other: CslDate): boolean {
  const [mine, theirs] = [date['date-parts'] ?? [], other['date-parts'] ?? []];
  if (theirs.length === 0) return date.literal === other.literal;
  const isSameSeason = other.season === undefined || other.season === date.season;
  return (
    isSameSeason &&
    theirs.length <= mine.length &&
    theirs.every((parts, at) => parts.every((part, index) => mine[at]?.[index] === part))
  );
}

function ownYear(words: string | undefined): WrittenPoint | 'open' {
  const match = /^(\d+)( BC)?$/.exec(words ?? '');
  return match === null ? 'open' : { year: Number(match[1]) * (match[2] === undefined ? 1 : -1) };
}

/** `1890–1895`, `350 BC`, `–1895`, and any year in figures. */
function ownYears(text: string): CslDate | undefined {
  const match = /^(\d+(?: BC)?)?(–)?(\d+(?: BC)?)?$/.exec(text);
  if (match === null) return undefined;
  const [first, last] = [ownYear(match[1]), ownYear(match[3])];
  if (match[2] !== undefined) return rangeDate(first, last);
  return first === 'open' ? undefined : pointDate(first);
}

/**
 * A date in the words of our own RIS files, `yearsInWords` and `edtf` backwards: `1890–1895`,
 * `ca. 1890`, `350 BC`, `2010-11/2011-01`. Undefined for other words.
 */
export function dateFromWords(words: string): CslDate | undefined {
  const about = words.startsWith('ca. ');
  const text = about ? words.slice(4) : words;
  const date = text.includes('/') ? edtfDate(text) : ownYears(text);
  return date && about ? { ...date, circa: true } : date;
}
