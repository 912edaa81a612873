import type { XmlElement, XmlNode } from '../../text/xml.ts';
import { changeElements, choose, element, isMacro, isNode, withTypes } from './change-elements.ts';
import type { Correction } from './correction.ts';

/*
 * The number of a pamphlet in its series, “Tract 251”, which these files lose, and that of a report
 * without a word for what it is, which stands there bare. Chicago treats a pamphlet as a book (17,
 * 14.220).
 */

const NUMBER = element('text', { variable: 'number' });

/** The number behind the word for the series, or behind “no.” where there is none. */
function numbered(attributes: Readonly<Record<string, string>> = {}): XmlElement {
  const label = element('label', { variable: 'number', form: 'short', ...attributes });
  return choose(
    { variable: 'genre' },
    [NUMBER],
    [element('group', { delimiter: ' ' }, [label, NUMBER])],
  );
}

const CAPITAL = { 'text-case': 'capitalize-first' };

function isOfType(node: XmlNode, type: string): node is XmlElement {
  if (typeof node === 'string') return false;
  return node.attributes.get('type')?.split(/\s+/).includes(type) === true;
}

/** A macro whose tests for books hold for pamphlets, too. */
function likeBook(macro: XmlElement): XmlElement {
  return changeElements(macro, (test) => {
    const isBook = isOfType(test, 'book') && isOfType(test, 'song');
    return isBook ? withTypes(test, 'pamphlet') : test;
  });
}

/** A macro whose test for reports holds for pamphlets, too, and which says “no.” without a genre. */
function likeReport(macro: XmlElement, attributes: Readonly<Record<string, string>>): XmlElement {
  return changeElements(macro, (test) => {
    if (test.attributes.get('type') !== 'report') return test;
    const own = changeElements(test, (text) =>
      isNode(text, 'text', { variable: 'number' }) ? numbered(attributes) : text,
    );
    return withTypes(own, 'pamphlet');
  });
}

const authorDate: Correction = {
  style: 'chicago-author-date',
  correct(macro) {
    if (isMacro(macro, 'title', 'locators', 'edition')) return likeBook(macro);
    return isMacro(macro, 'description') ? likeReport(macro, CAPITAL) : macro;
  },
};

/** The notes have no number of a report at all. */
const notes: Correction = {
  style: 'chicago-note-bibliography',
  correct(macro) {
    if (isMacro(macro, 'title-note', 'title', 'title-short', 'locators', 'locators-note')) {
      return likeBook(macro);
    }
    if (!isMacro(macro, 'description-note', 'description')) return macro;
    const isNote = isMacro(macro, 'description-note');
    return changeElements(macro, (text) => {
      if (!isNode(text, 'text', { variable: 'genre' })) return text;
      const number = choose({ type: 'report pamphlet', match: 'any' }, [
        numbered(isNote ? {} : CAPITAL),
      ]);
      return element('group', { delimiter: ' ' }, [text, number]);
    });
  },
};

const harvard: Correction = {
  style: 'harvard-cite-them-right',
  correct(macro) {
    if (isMacro(macro, 'title')) return likeBook(macro);
    return isMacro(macro, 'publisher') ? likeReport(macro, CAPITAL) : macro;
  },
};

const vancouver: Correction = {
  style: 'nlm-citation-sequence',
  correct(macro) {
    if (!isMacro(macro, 'report-number')) return macro;
    const pamphlet = element('group', { delimiter: ' ' }, [
      element('text', { variable: 'genre', ...CAPITAL }),
      choose(
        { variable: 'genre' },
        [element('text', { macro: 'label-number' })],
        [
          element('group', { delimiter: ': ' }, [
            element('label', { variable: 'number', form: 'short', ...CAPITAL }),
            NUMBER,
          ]),
        ],
      ),
    ]);
    return { ...macro, children: [...macro.children, choose({ type: 'pamphlet' }, [pamphlet])] };
  },
};

const ieee: Correction = {
  style: 'ieee',
  correct: (part) => (part.name === 'bibliography' ? likeReport(part, {}) : part),
};

const mla: Correction = {
  style: 'modern-language-association',
  correct(macro) {
    if (!isMacro(macro, 'number')) return macro;
    return changeElements(macro, (part) => {
      if (part.attributes.get('type') === 'report') return withTypes(part, 'pamphlet');
      if (!isNode(part, 'text', { variable: 'number' })) return part;
      const before =
        'container-title container-author editor translator edition version medium volume issue';
      return choose(
        { type: 'report pamphlet', match: 'any' },
        [choose({ variable: before, match: 'none' }, [numbered(CAPITAL)], [numbered()])],
        [part],
      );
    });
  },
};

/** One for each style; APA has the number. */
export const numberedPamphlets: readonly Correction[] = [
  authorDate,
  notes,
  harvard,
  vancouver,
  ieee,
  mla,
];
