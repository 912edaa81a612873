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

/*
 * The number of an article that has no pages: `number: e4410`. These files print it nowhere, or in the
 * wrong place; APA, Vancouver and IEEE have it.
 */

const NUMBER = element('text', { variable: 'number' });

/** A page of an article gives way to the number, with the same marks around it. */
function numberForPage(macro: XmlElement): XmlElement {
  return changeElements(macro, (text) => {
    if (!isNode(text, 'text', { variable: 'page' })) return text;
    const number = withAttributes(text, { variable: 'number' });
    return choose({ type: 'article-journal', variable: 'number', match: 'all' }, [number], [text]);
  });
}

/** In place of the pages (CMOS 17, 14.174): 3 (5): e4410. */
const authorDate: Correction = {
  style: 'chicago-author-date',
  correct: (macro) => (isMacro(macro, 'locators-article') ? numberForPage(macro) : macro),
};

/** The same in notes: 3, no. 5 (2017): e4410. */
const notes: Correction = {
  style: 'chicago-note-bibliography',
  correct(macro) {
    if (isMacro(macro, 'point-locators-join-with-colon')) {
      return changeElements(macro, (test) =>
        isNode(test, 'if', { variable: 'locator page' })
          ? withAttributes(test, { variable: 'locator page number' })
          : test,
      );
    }
    const isOfPages = isMacro(
      macro,
      'locators-journal-join-with-colon',
      'locators-journal-join-with-comma',
      'point-locators',
    );
    return isOfPages ? numberForPage(macro) : macro;
  },
};

/** Cite Them Right: 3(5), article e4410. */
const harvard: Correction = {
  style: 'harvard-cite-them-right',
  correct(macro) {
    if (!isMacro(macro, 'pages')) return macro;
    return changeElements(macro, (group) => {
      if (!isNode(group, 'group')) return group;
      const number = element('group', { delimiter: ' ' }, [
        element('text', { value: 'article' }),
        NUMBER,
      ]);
      return choose(
        { type: 'article-journal', variable: 'number', match: 'all' },
        [number],
        [group],
      );
    });
  },
};

/** The MLA has it as a place, behind the date (9, ch. 5, location): no. 5, 2017, article e4410. */
const mla: Correction = {
  style: 'modern-language-association',
  correct(macro) {
    if (isMacro(macro, 'number')) {
      return changeElements(macro, (text) =>
        isNode(text, 'text', { variable: 'number' })
          ? choose({ type: 'article-journal', match: 'none' }, [text])
          : text,
      );
    }
    if (!isMacro(macro, 'location')) return macro;
    return changeElements(macro, (group) => {
      if (!group.children.some((child) => isNode(child, 'text', { variable: 'page' })))
        return group;
      const number = element('group', { delimiter: ' ' }, [
        element('text', { value: 'article' }),
        NUMBER,
      ]);
      return choose(
        { type: 'article-journal', variable: 'number', match: 'all' },
        [number],
        [group],
      );
    });
  },
};

/** One for each style that loses or misplaces it. */
export const articleNumbers: readonly Correction[] = [authorDate, notes, harvard, mla];
