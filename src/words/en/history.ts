import { counted } from '../../core/text/words.ts';

/** When an entry was made, and what changed in it. */
export const historyWords = {
  heading: 'History',
  made: (date: string) => `Added ${date}.`,
  unknown: 'We have no record of when this entry was added.',
  changed: (date: string) => `Last changed ${date}.`,
  wrong: 'What was wrong: ',
  since: (date: string) => `Wrong since ${date}.`,
  toldBy: (who: string) => `Reported by ${who}.`,
  allCorrections: 'All corrections',
};

/** The editions of the library. */
export const editionWords = {
  /** The library in a reference: “Tracings (edition of 30 November 2026)”. */
  of: (library: string, date: string) => `${library} (edition of ${date})`,
  edition: (date: string) => `edition of ${date}`,
  standsIn: 'This entry is in the ',
  isAsThere: 'It has not changed since the latest edition.',
  isNewer: 'It has changed since the latest edition; each edition keeps the version of its day.',
};

/** What an edition says in its files: how it is cited, and what has changed since the one before. */
export const editionChangesWords = {
  cite: 'Cite this edition where you mean the library as a whole.',
  heading: (date: string) => `Edition of ${date}`,
  first: (count: number) => `The first edition, of ${entries(count)}.`,
  since: (count: number, date: string) => `It has ${entries(count)}. Since the edition of ${date}:`,
  added: 'New',
  renamed: 'Under another name',
  withdrawn: 'Withdrawn',
  noted: 'Changed in substance',
  isNow: (was: string, is: string) => `${was} is ${is} now`,
  wrong: (what: string, wrong: string) => `${what} What was wrong: ${wrong}`,
  edited: (count: number) =>
    `${counted(count, 'further entry was', 'further entries were')} edited; nothing in substance is noted there.`,
  nothing: 'Nothing changed.',
};

/** The page of corrections. */
export const correctionsWords = {
  title: 'Corrections',
  call: 'corrections',
  description: 'What was wrong in this library, since when, and who reported it.',
  lead: 'Errors in entries that we have corrected: what was wrong, since when, and who reported it. Each row links to the entry.',
  report: {
    before:
      'If you find an error, follow “Correct this record” or “Correct this entry” at the end of the page, or see ',
    link: 'how to contribute',
    after: '.',
  },
  list: 'Corrected errors',
  none: 'No entry has been corrected yet.',
  skip: 'Skip to the corrections',
};

function entries(count: number): string {
  return counted(count, 'entry', 'entries');
}
