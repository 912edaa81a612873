import { changeElements, isMacro, isNode, withAttributes } from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * “*Street Studies* 3 (Spring): 1–9”: behind a bracket the colon has a space, as it has behind the
 * number of an issue (CMOS 17, 15.48). The file forgets it where the bracket holds a month or a
 * season.
 */
export const chicagoMonthColon: Correction = {
  style: 'chicago-author-date',
  correct(macro) {
    if (!isMacro(macro, 'locators-article')) return macro;
    return changeElements(macro, (test) =>
      isNode(test, 'if', { variable: 'issue' })
        ? withAttributes(test, {
            'has-day': 'issued',
            'has-to-month-or-season': 'issued',
            match: 'any',
          })
        : test,
    );
  },
};
