import { changeMacro, choose, element, isNode, withChildren } from './change-elements.ts';
import type { Correction } from './correction.ts';

const UNKNOWN = choose({ variable: 'issued status', match: 'none' }, [
  choose({ type: 'article-journal bill legislation patent speech', match: 'none' }, [
    element('text', { value: '[date unknown]' }),
  ]),
]);

/**
 * *Citing Medicine* (ch. 2, date of publication) has “[date unknown]” where there is none, in front
 * of the day on which a page was read. The file prints nothing. An article of a journal has a date,
 * even where its record does not; what is in press gets one.
 */
export const vancouverNoDate: Correction = {
  style: 'nlm-citation-sequence',
  correct: (macro) =>
    changeMacro(macro, 'date', (steps) =>
      steps.map((step) =>
        isNode(step, 'group') ? withChildren(step, [UNKNOWN, ...step.children]) : step,
      ),
    ),
};
