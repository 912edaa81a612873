import type { XmlElement, XmlNode } from '../../text/xml.ts';
import {
  changeElements,
  changeMacro,
  choose,
  element,
  isMacro,
  isNode,
  withAttributes,
  withChildren,
  withTypes,
} from './change-elements.ts';
import type { Correction } from './correction.ts';

const PLACE = element('text', { variable: 'event-place' });

/** A lecture has its title in quotation marks, and its day before its place (MLA 9, ch. 5). */
const mla: Correction = {
  style: 'modern-language-association',
  correct(macro) {
    if (!isMacro(macro, 'title', 'title-short')) return macro;
    return changeElements(macro, (test) =>
      test.name === 'if' && test.attributes.get('variable') === 'container-title'
        ? withAttributes(test, { type: 'speech' })
        : test,
    );
  },
};

/** “Presented at the name of the conf., city, country, month and day, year” (IEEE Reference Guide). */
const ieee: Correction = {
  style: 'ieee',
  correct(macro) {
    if (!isMacro(macro, 'event')) return macro;
    return changeElements(macro, (group) => {
      if (!group.children.some((child) => isNode(child, 'text', { variable: 'event' }))) {
        return group;
      }
      return element('group', { delimiter: ', ' }, [group, PLACE]);
    });
  },
};

/** Cite Them Right, conference papers: place and day behind the name of the conference. */
const harvard: Correction = {
  style: 'harvard-cite-them-right',
  correct(macro) {
    if (!isMacro(macro, 'publisher')) return macro;
    return changeElements(macro, (event) =>
      isNode(event, 'text', { variable: 'event-title' })
        ? element('group', { delimiter: '. ' }, [event, choose({ type: 'speech' }, [PLACE])])
        : event,
    );
  },
};

/**
 * “Paper presented at: Conference; 2005 Sep 8-10; Benalmadena, Spain” (Citing Medicine, ch. 7). The
 * file begins another sentence before the day, and says in brackets, too, that it is a paper.
 */
const vancouver: Correction = {
  style: 'nlm-citation-sequence',
  correct(macro) {
    if (isMacro(macro, 'content-type')) return unlessSpeech(macro);
    if (isMacro(macro, 'container-title')) {
      return changeElements(macro, (branch) =>
        branch.attributes.get('type') === 'speech'
          ? withChildren(branch, [
              element('group', { delimiter: '; ' }, [
                ...branch.children,
                element('text', { macro: 'date' }),
              ]),
            ])
          : branch,
      );
    }
    return changeMacro(macro, 'bibliography', (steps) => steps.map(withoutDateOfSpeech));
  },
};

function unlessSpeech(macro: XmlElement): XmlElement {
  return withChildren(macro, [choose({ type: 'speech', match: 'none' }, macro.children)]);
}

/** A speech that stands in a book of talks has its date there. */
function withoutDateOfSpeech(step: XmlNode): XmlNode {
  if (typeof step === 'string') return step;
  return changeElements(step, (date) => {
    if (!isNode(date, 'text', { macro: 'date' })) return date;
    return choose({ type: 'speech' }, [choose({ variable: 'container-title' }, [date])], [date]);
  });
}

const EVENT = element('text', { variable: 'event' });

/** “(paper presented at the annual meeting …, New Orleans, November 21–24, 2009)” (CMOS 17, 14.217). */
const notes: Correction = {
  style: 'chicago-note-bibliography',
  correct(macro) {
    if (isMacro(macro, 'issue-note-join-with-space')) {
      return changeElements(macro, (test) => {
        const isOfTheses = test.attributes.get('type')?.endsWith(' manuscript thesis') === true;
        return isOfTheses ? withTypes(test, 'speech') : test;
      });
    }
    if (!isMacro(macro, 'issue-note')) return macro;
    return changeElements(macro, (branch) => {
      if (branch.attributes.get('type') !== 'manuscript thesis speech') return branch;
      const presented = element('group', { delimiter: ' ' }, [
        element('text', { variable: 'genre' }),
        element('text', { term: 'presented at' }),
        EVENT,
      ]);
      return changeElements(branch, (text) => {
        if (isNode(text, 'text', { variable: 'genre' })) {
          return choose({ type: 'speech', variable: 'event', match: 'all' }, [], [text]);
        }
        if (!isNode(text, 'text', { variable: 'event' })) return text;
        return choose({ type: 'speech' }, [presented], [text]);
      });
    });
  },
};

export const speeches: readonly Correction[] = [mla, notes, ieee, harvard, vancouver];
