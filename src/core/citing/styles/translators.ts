import type { XmlElement } from '../../text/xml.ts';
import {
  changeElements,
  choose,
  element,
  isMacro,
  isNode,
  withAttributes,
} from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * Citing Medicine (ch. 2, secondary authors) has the translator behind the title, before the editor:
 * “North AB, translator; Roe C, editor.” In front of the book of a chapter the editor goes first.
 */
export const vancouverTranslator: Correction = {
  style: 'nlm-citation-sequence',
  correct(macro) {
    if (!isMacro(macro, 'secondary-authors')) return macro;
    return changeElements(macro, (names) => {
      if (!isNode(names, 'names', { variable: 'editor' })) return names;
      const order = (variable: string) => withAttributes(names, { variable, delimiter: '; ' });
      const parts = 'chapter paper-conference entry-dictionary entry-encyclopedia';
      return choose(
        { type: parts, match: 'any' },
        [order('editor translator')],
        [order('translator editor')],
      );
    });
  },
};

/**
 * The guide of the IEEE shows editors behind the title, “J. Peters, Ed.”, and writes “Transl.”; a
 * translator stands as an editor does. It names none itself.
 */
export const ieeeTranslator: Correction = {
  style: 'ieee',
  correct(part) {
    if (part.name !== 'bibliography') return part;
    return changeElements(part, (group) => {
      if (!isNode(group, 'group')) return group;
      const at = placeOfTranslator(group);
      if (at === -1) return group;
      return { ...group, children: group.children.toSpliced(at + 1, 0, TRANSLATOR) };
    });
  },
};

const TRANSLATOR: XmlElement = element('group', { delimiter: ', ' }, [
  element('names', { variable: 'translator' }, [
    element('name', { 'initialize-with': '. ', delimiter: ', ', and: 'text' }),
  ]),
  element('text', { value: 'Transl.' }),
]);

/** Behind the editor of a book, behind a book’s title and volume, else behind the title. */
function placeOfTranslator({ children }: XmlElement): number {
  const places = ['editor', 'title', 'locators'].map((macro) =>
    children.findIndex((child) => isNode(child, 'text', { macro })),
  );
  const [editor = -1, title = -1, locators = -1] = places;
  if (title === -1) return -1;
  if (editor !== -1) return editor;
  return locators === title + 1 ? locators : title;
}
