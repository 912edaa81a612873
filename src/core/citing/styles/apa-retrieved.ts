import { changeElements, element, isMacro, isNode, withChildren } from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * The file of the APA prints “Retrieved” before the address of what bears no date, even where no day
 * of retrieval is known: “Retrieved https://…”. The word stands with its date alone (APA 7, 9.16).
 */
export const apaRetrieved: Correction = {
  style: 'apa',
  correct(macro) {
    if (!isMacro(macro, 'source-DOI-URL')) return macro;
    return changeElements(macro, (part) => {
      const isRetrieval = part.children.some((child) =>
        isNode(child, 'text', { term: 'retrieved' }),
      );
      if (!isRetrieval || part.name !== 'if') return part;
      return withChildren(part, [
        element('choose', {}, [element('if', { variable: 'accessed' }, part.children)]),
      ]);
    });
  },
};
