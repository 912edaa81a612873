import type { XmlElement } from '../../text/xml.ts';
import {
  changeElements,
  choose,
  element,
  isMacro,
  isNode,
  withChildren,
  withTypes,
} from './change-elements.ts';
import type { Correction } from './correction.ts';

const IN = element('text', { term: 'in' });
const ENTRIES = ['entry', 'entry-dictionary', 'entry-encyclopedia'];
const PARTS = ['chapter', 'paper-conference', ...ENTRIES].join(' ');

/**
 * The file of Cite Them Right leaves “in” out where a book has no editor: “‘On the landing’, *Six
 * houses*”. An entry of a work of reference is a part of a book, too, and has pages.
 */
export const harvardParts: Correction = {
  style: 'harvard-cite-them-right',
  correct(part) {
    if (isMacro(part, 'container-prefix', 'editor', 'secondary-contributors', 'pages')) {
      return changeElements(part, (child) => {
        if (isTermIn(child)) return [];
        return isOfParts(child) ? withTypes(child, ...ENTRIES) : child;
      });
    }
    if (part.name !== 'bibliography') return part;
    return changeElements(part, (group) => {
      if (!group.children.some((child) => isNode(child, 'text', { macro: 'editor' }))) return group;
      return withChildren(group, [choose({ type: PARTS, match: 'any' }, [IN]), ...group.children]);
    });
  },
};

function isOfParts({ attributes }: XmlElement): boolean {
  return attributes.get('type')?.split(' ').includes('paper-conference') === true;
}

function isTermIn(element: XmlElement): boolean {
  return element.name === 'text' && element.attributes.get('term') === 'in';
}
