import { changeMacro, element } from './change-elements.ts';
import type { Correction } from './correction.ts';

/** A thesis has no place (Chicago Manual of Style, 17th edition, 14.215): the university names it. */
const chicago: Correction = {
  style: 'chicago-author-date',
  correct: (macro) =>
    changeMacro(macro, 'publisher', (steps) => [
      element('choose', {}, [
        element('if', { type: 'thesis' }, [element('text', { variable: 'publisher' })]),
        element('else', {}, steps),
      ]),
    ]),
};

/**
 * “Anchorage (AK): University of Alaska” (*Citing Medicine*, chapter 5, box 24). Brackets are for a
 * place that the title page does not name; the file has them around every place.
 */
const vancouver: Correction = {
  style: 'nlm-citation-sequence',
  correct(step) {
    const isPlace =
      step.attributes.get('variable') === 'publisher-place' &&
      step.attributes.get('prefix') === '[';
    return isPlace ? element('text', { variable: 'publisher-place' }) : step;
  },
};

export const THESIS_CORRECTIONS: readonly Correction[] = [chicago, vancouver];
