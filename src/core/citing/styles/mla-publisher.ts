import { OWN_TEXT_CASES } from '../engine/text-cases.ts';
import { changeElements, isNode, withAttributes } from './change-elements.ts';
import type { Correction } from './correction.ts';

/** The MLA shortens the names of publishers: “U of Chicago P” (9, 5.61 and app. 1). */
export const mlaPublisherNames: Correction = {
  style: 'modern-language-association',
  correct(macro) {
    if (macro.name !== 'macro') return macro;
    return changeElements(macro, (text) =>
      isNode(text, 'text', { variable: 'publisher' })
        ? withAttributes(text, { 'text-case': OWN_TEXT_CASES.publisher })
        : text,
    );
  },
};
