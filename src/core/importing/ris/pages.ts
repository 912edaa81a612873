/** Pages and article numbers of RIS: `SP`, `EP`, `C7`. */
import { pageRanges } from '../../bibliography/pages.ts';
import type { RisReading } from './reading.ts';

/** True where `SP` holds what `C7` says and stands behind it: a copy for Zotero. */
function isCopyOfNumber(reading: RisReading, first: string): boolean {
  const [one, two] = reading.fields('SP', 'C7');
  return one?.tag === 'C7' && two?.tag === 'SP' && one.value === first;
}

/** Long runs of spaces cost much where ranges are looked for. */
function spaced(text: string): string {
  return text.replace(/\s{2,}/g, ' ');
}

/** Reads first and last page as pages, or the number of pages of a whole book. */
export function readRisPages(reading: RisReading): void {
  const { draft } = reading;
  const [start, ...others] = reading.fields('SP');
  const [end, ...otherEnds] = reading.fields('EP');
  for (const { value, field } of [...others, ...otherEnds]) {
    draft.leave(field, value, 'The record gives pages before.');
  }
  const first = spaced(start?.value ?? '');
  const last = spaced(end?.value ?? '');
  if (first === '' && last === '') return;
  const isRange = pageRanges(first).some((range) => range.length > 1);
  if (last === '' && isCopyOfNumber(reading, first)) return;
  const isWhole = reading.variables('SP').includes('number-of-pages');
  if (isWhole && first === '1' && /^\d+$/.test(last)) {
    draft.setText('number-of-pages', last, 'EP');
  } else if (last === '' && !isRange && isWhole) {
    draft.setText('number-of-pages', first, 'SP');
  } else if (first === '' || last === '' || first === last || isRange) {
    draft.setText('page', first === '' ? last : first, 'SP');
    if (isRange && last !== '' && pageRanges(first).at(-1)?.at(-1) !== last) {
      draft.leave(end?.field ?? 'EP', last, `The first page is given as “${first}”.`);
    }
  } else {
    draft.setText('page', `${first}-${last}`, 'SP');
  }
}
