/** When an entry was made, and what changed in it. */
export const historyWords = {
  heading: 'History',
  made: (date: string) => `Made ${date}.`,
  unknown: 'When this entry was made is not recorded.',
  changed: (date: string) => `Last changed ${date}.`,
  wrong: 'It said wrongly: ',
  since: (date: string) => `Here since ${date}.`,
  toldBy: (who: string) => `Told by ${who}.`,
  allCorrections: 'All corrections',
};

/** The editions of the library. */
export const editionWords = {
  /** The library in a reference: “Tracings (edition of 30 November 2026)”. */
  of: (library: string, date: string) => `${library} (edition of ${date})`,
  edition: (date: string) => `edition of ${date}`,
  standsIn: 'It stands in the ',
  isAsThere: 'The latest has it as it is here.',
  isNewer: 'It was changed since; its earlier versions are read in the editions that hold them.',
};

/** The page of corrections. */
export const correctionsWords = {
  title: 'Corrections',
  call: 'corrected',
  description: 'What was wrong in this library, since when, and who told us.',
  lead: 'Errors that stood in entries and were put right: what was wrong, since when, and who told us. Each row leads to the entry.',
  report: {
    before:
      'If something is wrong, follow “Correct this record” or “Correct this entry” at the foot of its page, or see ',
    link: 'how to contribute',
    after: '.',
  },
  list: 'Put right',
  none: 'No entry has been corrected yet.',
  skip: 'Skip to the corrections',
};
