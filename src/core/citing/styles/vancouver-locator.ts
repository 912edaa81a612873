import { element } from './change-elements.ts';
import type { Correction } from './correction.ts';

const NUMBER = element('text', { variable: 'citation-number' });
const LOCATOR = element('group', { delimiter: ' ' }, [
  element('label', { variable: 'locator', form: 'short' }),
  element('text', { variable: 'locator' }),
]);

/**
 * The file of the NLM leaves the place in a work out of the citation, so that nobody would learn
 * where a quotation stands. It is printed behind the number, “(5 p. 3)”, as the guides for students
 * have it (https://libguides.murdoch.edu.au/Vancouver/text); *Citing Medicine* does not speak of it.
 */
export const vancouverLocator: Correction = {
  style: 'nlm-citation-sequence',
  correct(citation) {
    if (citation.name !== 'citation') return citation;
    const children = citation.children.map((node) => {
      if (typeof node === 'string' || node.name !== 'layout') return node;
      return { ...node, children: [element('group', { delimiter: ' ' }, [NUMBER, LOCATOR])] };
    });
    return { ...citation, children };
  },
};
