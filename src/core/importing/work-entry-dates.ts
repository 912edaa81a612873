import { edtf, readDate as readCslDate, yearsInWords } from '../formats/dates.ts';
import type { CslDate } from '../model/csl.ts';
import { type DateField, readDate } from '../model/dates.ts';
import { cleaned } from './work-entry-texts.ts';

/**
 * A date of CSL as entries write it: EDTF, or `literal` for what EDTF cannot say (words, a season
 * with a range, a year of five digits). Nothing where the record holds no date.
 */
export function dateFieldOf(date: CslDate | undefined): DateField | undefined {
  const read = readCslDate(date);
  if (read === undefined) return undefined;
  if (read.kind === 'words') {
    const words = cleaned(read.words);
    if (words === '') return undefined;
    return readDate(words).error === undefined ? words : { literal: words };
  }
  const written = edtf(read)?.replace(/\/$/, '/..');
  if (written !== undefined && readDate(written).error === undefined) return written;
  return { literal: cleaned(date?.literal ?? '') || yearsInWords(read, '–') };
}
