import { changeElements, choose, isMacro, isNode } from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * The file of Chicago, author and date, prints the date of a web page a second time before its
 * address. That adds something where there is a month or a day, and nothing to a year (CMOS 17, 15.50).
 */
export const chicagoWebDate: Correction = {
  style: 'chicago-author-date',
  correct(macro) {
    if (!isMacro(macro, 'access')) return macro;
    return changeElements(macro, (date) =>
      isNode(date, 'date', { variable: 'issued' })
        ? choose({ 'has-day': 'issued', 'has-to-month-or-season': 'issued', match: 'any' }, [date])
        : date,
    );
  },
};
