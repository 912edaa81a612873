import type { XmlElement } from '../../text/xml.ts';
import {
  changeElements,
  element,
  isMacro,
  isNode,
  withChildren,
  withTypes,
} from './change-elements.ts';
import type { Correction } from './correction.ts';

const ENTRIES = ['entry-dictionary', 'entry-encyclopedia'];

const VOLUME = element('group', { delimiter: ' ' }, [
  element('label', { variable: 'volume', form: 'short' }),
  element('number', { variable: 'volume', form: 'numeric' }),
]);

/**
 * The example of the guide: “in *Plastics*, vol. 3, J. Peters, Ed., 2nd ed. New York, NY, USA:
 * McGraw-Hill, 1964, pp. 15–64.” The file has the edition before the editor, and a comma before the
 * place. An entry of a work of reference is a part of a book, too.
 */
export const ieeeChapters: Correction = {
  style: 'ieee',
  correct(part) {
    if (isMacro(part, 'edition', 'issued', 'publisher')) {
      return changeElements(part, (test) => (isOfChapters(test) ? withEntries(test) : test));
    }
    if (part.name !== 'bibliography') return part;
    return changeElements(part, (branch) => {
      if (!isOfChapters(branch)) return branch;
      const entries = withEntries(branch);
      return branch.name === 'else-if' ? withChildren(entries, inOrder(entries)) : entries;
    });
  },
};

function isOfChapters({ attributes }: XmlElement): boolean {
  return attributes.get('type')?.split(/\s+/).includes('chapter') === true;
}

function withEntries(test: XmlElement): XmlElement {
  return withTypes(test, ...ENTRIES);
}

/** What is said of the book in one sentence, who published it and where in it the chapter is in another. */
function inOrder({ children }: XmlElement): XmlElement['children'] {
  return children.flatMap((group) => {
    if (!isNode(group, 'group', { suffix: '.' })) return [group];
    const at = group.children.findIndex((step) => isNode(step, 'text', { macro: 'collection' }));
    const collection = group.children[at];
    if (collection === undefined) return [group];
    const book = group.children
      .slice(0, at)
      .map((step) => (isNode(step, 'text', { macro: 'locators' }) ? VOLUME : step));
    return [
      element('group', { delimiter: ', ', suffix: '. ' }, [
        ...book,
        element('text', { macro: 'edition' }),
      ]),
      collection,
      withChildren(group, group.children.slice(at + 1)),
    ];
  });
}
