import { edtf, readCslDate, yearsInWords } from '../../formats/dates.ts';
import type { CslDate } from '../../model/csl.ts';
import { type DateField, readEdtf } from '../../model/dates.ts';
import { cleaned } from './texts.ts';

/**
 * A date of CSL as entries write it: EDTF, or `literal` for what EDTF cannot say (words, a season
 * with a range, a year of five digits, a day that no month has). It holds all that the record says.
 * Nothing where the record holds no date.
 */
export function dateFieldOf(date: CslDate | undefined): DateField | undefined {
  const read = readCslDate(date);
  if (read === undefined) return undefined;
  const words = cleaned(date?.literal ?? '');
  if (read.kind === 'words' && words !== '') {
    return readEdtf(words).error === undefined ? words : { literal: words };
  }
  const written = read.kind === 'date' ? edtf(read)?.replace(/\/$/, '/..') : undefined;
  const again = readEdtf(written ?? '').date;
  if (written !== undefined && again !== undefined && isSame(again, date)) return written;
  if (words !== '') return { literal: words };
  const isYears = date?.['date-parts']?.every((parts) => parts.length === 1) === true;
  const said = isYears && date.season === undefined ? yearsInWords(read, '–') : partsInWords(date);
  return said === '' ? undefined : { literal: said };
}

/** True for dates of the same parts: what the formats pass over is no date of an entry. */
function isSame(one: CslDate, other: CslDate | undefined): boolean {
  const said = (date: CslDate | undefined): string =>
    JSON.stringify([asMonths(date)['date-parts'], date?.circa === true]);
  return said(one) === said(other);
}

/** A date with its season as the month that EDTF gives it, 21 to 24; so files may have it, too. */
function asMonths(date: CslDate | undefined): CslDate {
  const [first, ...rest] = date?.['date-parts'] ?? [];
  const season = date?.season;
  if (first === undefined || season === undefined || first.length > 1) return date ?? {};
  return { ...date, 'date-parts': [[first[0], season + 20], ...rest] };
}

/** `12345-03`, `1965-21/1966`, `2010-13-45`: all numbers that the record has. */
function partsInWords(date: CslDate | undefined): string {
  const ends = (asMonths(date)['date-parts'] ?? []).map((parts) =>
    parts.length === 1 && parts[0] === 0
      ? ''
      : parts.map((part) => String(part).padStart(2, '0')).join('-'),
  );
  return `${date?.circa === true ? 'ca. ' : ''}${ends.join('/')}`;
}
