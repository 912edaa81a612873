import { resultWords } from '../../words/words.ts';
import { element, text } from '../dom.ts';
import { type Chosen, FACET_NAMES } from '../facets.ts';

/** A button for each chosen value, which takes it off. */
export function chipViews(chosen: Chosen): HTMLButtonElement[] {
  return FACET_NAMES.flatMap((facet) =>
    chosen[facet].map((value) =>
      element(
        'button',
        {
          class: 'chip',
          type: 'button',
          'data-facet': facet,
          'data-value': value,
          'data-focus': `chip ${facet} ${value}`,
        },
        element('span', { class: 'vh' }, resultWords.takeOff(resultWords.facets[facet])),
        text(value),
        element('span', { 'aria-hidden': 'true' }, '×'),
      ),
    ),
  );
}
