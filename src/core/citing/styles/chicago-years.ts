import { isNode, withAttributes, withChildren } from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * Years of one author stand with commas between them, “(Gruber and Hill 2018a, 2018b)”, and with
 * semicolons where a page is cited: “(Wong 1999, 328; 2000, 475)” (Chicago Manual of Style, 17th
 * edition, 15.30; 18th edition, 13.124). Between authors a semicolon stands apart from this.
 */
export const chicagoYears: readonly Correction[] = [
  'chicago-author-date',
  'chicago-author-date-18th-edition',
].map((style) => ({
  style,
  correct(citation) {
    if (citation.name !== 'citation') return citation;
    const children = citation.children.map((node) =>
      isNode(node, 'layout') ? withAttributes(node, { delimiter: ', ' }) : node,
    );
    return withAttributes(withChildren(citation, children), { 'after-collapse-delimiter': '; ' });
  },
}));
