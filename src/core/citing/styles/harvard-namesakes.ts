import type { Correction } from './correction.ts';

/**
 * Namesakes are told apart in the text as in the list, which has initials: by these, and where they
 * are the same, by letters behind the year. The file writes given names out in the text, and the
 * list has “Stone, I. (2020)” twice.
 */
export const harvardNamesakes: Correction = {
  style: 'harvard-cite-them-right',
  correct(citation) {
    if (citation.name !== 'citation') return citation;
    const rule = ['givenname-disambiguation-rule', 'all-names-with-initials'] as const;
    return { ...citation, attributes: new Map([...citation.attributes, rule]) };
  },
};
