import {
  changeElements,
  changeMacro,
  choose,
  element,
  isNode,
  withChildren,
} from './change-elements.ts';
import type { Correction } from './correction.ts';

const VOLUME = choose({ type: 'chapter entry entry-dictionary entry-encyclopedia', match: 'any' }, [
  element('text', { macro: 'label-volume-capitalized' }),
]);

/**
 * “Encyclopedia of houses. 3rd ed. Vol. 2. London: Sage; 2004.” (*Citing Medicine*, ch. 2). The file
 * has the volume of a whole book alone.
 */
export const vancouverVolume: Correction = {
  style: 'nlm-citation-sequence',
  correct: (macro) =>
    changeMacro(macro, 'container-title', (steps) =>
      steps.map((step) =>
        typeof step === 'string'
          ? step
          : changeElements(step, (group) => {
              const last = group.children.at(-1);
              const isBook = last !== undefined && isNode(last, 'text', { macro: 'label-edition' });
              return isBook ? withChildren(group, [...group.children, VOLUME]) : group;
            }),
      ),
    ),
};
