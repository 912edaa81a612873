import {
  changeElements,
  choose,
  element,
  isMacro,
  isNode,
  withChildren,
} from './change-elements.ts';
import type { Correction } from './correction.ts';

const VOLUME = element('group', { delimiter: ' ' }, [
  element('text', { term: 'volume', form: 'short', 'text-case': 'capitalize-first' }),
  element('text', { variable: 'volume' }),
]);

/** “4 vols.”, unless the record is of one of them. */
const ALL_VOLUMES = choose({ variable: 'volume', match: 'none' }, [
  element('group', { delimiter: ' ' }, [
    element('number', { variable: 'number-of-volumes', form: 'numeric' }),
    element('label', { variable: 'number-of-volumes', form: 'short' }),
  ]),
]);

/**
 * “Wellek, René. *A History of Modern Criticism*. Vol. 5, Yale UP, 1986” (MLA Handbook, 9th edition,
 * 5.51, as https://libguides.southernct.edu/c.php?g=1232672&p=9309420 has it). The file prints the
 * volume of a book with an author only where somebody has translated or edited it, too,
 * and never how many volumes a work has, which stands at the end: “Yale UP, 1998. 4 vols.”
 */
export const mlaVolumes: Correction = {
  style: 'modern-language-association',
  correct(macro) {
    if (isMacro(macro, 'accessed')) {
      const steps = element('group', { delimiter: '. ' }, [ALL_VOLUMES, ...macro.children]);
      return withChildren(macro, [steps]);
    }
    if (!isMacro(macro, 'number')) return macro;
    return changeElements(macro, (branch) => {
      const isAlone = ['author', 'editor'].some((variable) =>
        isNode(branch, 'else-if', { variable, match: 'all' }),
      );
      if (!isAlone) return branch;
      const children = branch.children.map((node) =>
        isNode(node, 'choose')
          ? withChildren(node, [...node.children, element('else', {}, [VOLUME])])
          : node,
      );
      return withChildren(branch, children);
    });
  },
};
