import type { XmlElement, XmlNode } from '../../text/xml.ts';
import { changeMacro, element, ifVariable } from './change-elements.ts';
import type { Correction } from './correction.ts';

/*
 * Reviews: the title of a review is its own, and what it reviews stands in `reviewed-title` and
 * `reviewed-author`. Most style files know the first only, or take it for the second.
 */

const TITLE_CASE = { 'text-case': 'title' };

function reviewed(words: string, textCase: Readonly<Record<string, string>> = {}): XmlElement {
  return element('text', {
    variable: 'reviewed-title',
    'font-style': 'italic',
    prefix: words,
    ...textCase,
  });
}

/** “by Vera Cerny”; of a film, “directed by Vera Cerny”. */
function reviewedBy(name: Readonly<Record<string, string>>): XmlElement {
  const names = (variable: string, prefix: string) =>
    element('names', { variable, prefix }, [element('name', { and: 'text', ...name })]);
  return element('group', {}, [
    names('reviewed-author', 'by '),
    names('reviewed-director', 'directed by '),
  ]);
}

const ownTitle = element('text', { variable: 'title', quotes: 'true', ...TITLE_CASE });

/** “A Door Half Open.” Review of *Knocking*, by Vera Cerny. */
function titleAndReviewed(name: Readonly<Record<string, string>>): XmlElement {
  return element('group', { delimiter: '. ' }, [
    ownTitle,
    element('group', { delimiter: ', ' }, [reviewed('Review of ', TITLE_CASE), reviewedBy(name)]),
  ]);
}

/** The steps of a macro, for records that review nothing; others get steps of their own. */
function forReviews(name: string, own: readonly XmlNode[]): (macro: XmlElement) => XmlElement {
  return (macro) => changeMacro(macro, name, (steps) => [ifVariable('reviewed-title', own, steps)]);
}

const COMMAS = { delimiter: ', ' };

/** The Chicago Manual of Style, 17th edition, 14.201–14.204: https://cmosshoptalk.com/2023/05/23/citing-book-reviews/. */
const chicagoAuthorDate: Correction = {
  style: 'chicago-author-date',
  correct: forReviews('title', [titleAndReviewed(COMMAS)]),
};

const inNote = [
  element('group', COMMAS, [ownTitle, reviewed('review of ', TITLE_CASE), reviewedBy(COMMAS)]),
];

/** The same in notes, and in the list behind them. */
const CHICAGO_NOTES = [
  forReviews('title', [titleAndReviewed(COMMAS)]),
  forReviews('title-note', inNote),
  shortTitle('review of '),
  withoutReviewedAuthor,
];

const chicagoNotes: Correction = {
  style: 'chicago-note-bibliography',
  correct: (element) => CHICAGO_NOTES.reduce((changed, correct) => correct(changed), element),
};

/** The title of a review in its short form; without one, what it reviews. */
function shortTitle(words: string): (macro: XmlElement) => XmlElement {
  const own = element('text', {
    variable: 'title',
    form: 'short',
    quotes: 'true',
    ...TITLE_CASE,
  });
  return forReviews('title-short', [ifVariable('title', [own], [reviewed(words, TITLE_CASE)])]);
}

/** Chicago’s notes name the author of the work reviewed among the editors: here that is done. */
function withoutReviewedAuthor(step: XmlElement): XmlElement {
  const names = step.attributes.get('variable');
  if (names !== 'container-author reviewed-author') return step;
  return { ...step, attributes: new Map([...step.attributes, ['variable', 'container-author']]) };
}

/** MLA Handbook, 9th edition, chapter 5 (supplemental elements). */
const mla: Correction = {
  style: 'modern-language-association',
  correct(macro) {
    return shortTitle('Review of ')(forReviews('title', [titleAndReviewed({})])(macro));
  },
};

/** The guide of University College Dublin, book reviews, has a full stop before the journal. */
const harvard: Correction = {
  style: 'harvard-cite-them-right',
  correct(macro) {
    const title = element('group', { delimiter: ', ' }, [
      element('text', { variable: 'title', quotes: 'true' }),
      element('group', { delimiter: ' ' }, [
        reviewed('Review of '),
        reviewedBy({ 'initialize-with': '.' }),
      ]),
    ]);
    const journal = element('text', { variable: 'container-title', 'font-style': 'italic' });
    const changes = [
      forReviews('title', [title]),
      forReviews('container-title', []),
      forReviews('secondary-contributors', [journal]),
    ];
    return changes.reduce((changed, change) => change(changed), macro);
  },
};

/**
 * *Citing Medicine* puts into notes what else is to be said, and a title into brackets that an
 * article does not have itself: “Review of: Cerny V. Knocking.”
 */
const vancouver: Correction = {
  style: 'nlm-citation-sequence',
  correct(macro) {
    const note = element('group', { delimiter: ': ' }, [
      element('text', { value: 'Review of' }),
      element('group', { delimiter: '. ' }, [
        element('names', { variable: 'reviewed-author' }),
        element('names', { variable: 'reviewed-director' }),
        element('text', { variable: 'reviewed-title' }),
      ]),
    ]);
    const inBrackets = element('group', { prefix: '[', suffix: ']' }, [note]);
    const untitled = ifVariable('reviewed-title', [inBrackets]);
    const titled = ifVariable('title', [ifVariable('reviewed-title', [note])]);
    const changed = changeMacro(macro, 'title', (steps) => [
      ifVariable('title', steps, [untitled]),
    ]);
    return changeMacro(changed, 'report-number', (steps) => [...steps, titled]);
  },
};

/** The IEEE says nothing of reviews; one without a title is called what it is. */
const ieee: Correction = {
  style: 'ieee',
  correct: (macro) =>
    changeMacro(macro, 'title', (steps) => {
      const untitled = element('group', { delimiter: ' ' }, [
        reviewed('Review of '),
        reviewedBy({ 'initialize-with': '. ' }),
      ]);
      return [ifVariable('title', steps, [ifVariable('reviewed-title', [untitled])])];
    }),
};

export const REVIEW_CORRECTIONS: readonly Correction[] = [
  chicagoAuthorDate,
  chicagoNotes,
  mla,
  harvard,
  vancouver,
  ieee,
];
