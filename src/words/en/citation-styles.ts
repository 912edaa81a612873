/** The common citation styles: on a switch, and in full before the edition. */
export const citationStyleWords = {
  styles: {
    apa: { label: 'APA', name: 'APA' },
    'modern-language-association': { label: 'MLA', name: 'MLA' },
    'chicago-author-date-18th-edition': { label: 'Chicago 18', name: 'Chicago, author and date' },
    'chicago-notes-bibliography-18th-edition': {
      label: 'Chicago 18 notes',
      name: 'Chicago, notes and bibliography',
    },
    'chicago-author-date': { label: 'Chicago 17', name: 'Chicago, author and date' },
    'chicago-note-bibliography': {
      label: 'Chicago 17 notes',
      name: 'Chicago, notes and bibliography',
    },
    'harvard-cite-them-right': { label: 'Harvard', name: 'Harvard, Cite Them Right' },
    'nlm-citation-sequence': { label: 'Vancouver', name: 'Vancouver, Citing Medicine' },
    vancouver: { label: 'Vancouver', name: 'Vancouver' },
    ieee: { label: 'IEEE', name: 'IEEE' },
  },
  /** A style with the edition that its file names in English: “MLA, 9th edition”. */
  edition: (name: string, edition: string) => `${name}, ${edition}`,
};
