import processor from 'citeproc';
import { isUnpatched } from './engine-patches.ts';

/**
 * Lets the engine sort a date that it prints in words, “[2018?]”, by the year that they mean, which
 * `engineItem` puts under `meant`: citeproc-js 2.4.63 has words sort before every year.
 */
export function sortDatesInWords(): void {
  if (!isUnpatched('dates in words')) return;
  const { dateAsSortKey } = processor;
  processor.dateAsSortKey = function sortKey(state, item, isMacro) {
    const [variable = ''] = this.variables;
    const meant = item[variable]?.meant;
    const sorted = meant === undefined ? item : { ...item, [variable]: { 'date-parts': meant } };
    dateAsSortKey.call(this, state, sorted, isMacro);
  };
}
