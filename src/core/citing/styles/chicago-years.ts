import type { Correction } from './correction.ts';

/**
 * Years of one author stand with commas between them, “(Gruber and Hill 2018a, 2018b)”, and with
 * semicolons where a page is cited: “(Wong 1999, 328; 2000, 475)” (Chicago Manual of Style, 17th
 * edition, 15.30). Between authors the file asks for a semicolon apart from this.
 */
export const chicagoYears: Correction = {
  style: 'chicago-author-date',
  correct(citation) {
    if (citation.name !== 'citation') return citation;
    const children = citation.children.map((node) =>
      typeof node === 'string' || node.name !== 'layout'
        ? node
        : { ...node, attributes: new Map([...node.attributes, ['delimiter', ', ']]) },
    );
    return { ...citation, children };
  },
};
