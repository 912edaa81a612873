import { changeElements, element, isNode } from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * The list behind a text leaves out what a note has said enough of: speeches, posts, dictionaries,
 * works of antiquity (Chicago Manual of Style, 18th edition, 14.106, 14.115, 14.132, as the file names
 * them). Here every work has a reference to copy, so the file prints it as it prints others.
 */
export const chicagoList: Correction = {
  style: 'chicago-notes-bibliography-18th-edition',
  correct(bibliography) {
    if (bibliography.name !== 'bibliography') return bibliography;
    return changeElements(bibliography, (layout) =>
      isNode(layout, 'layout')
        ? { ...layout, children: [element('text', { macro: 'bibliography-notes' })] }
        : layout,
    );
  },
};
