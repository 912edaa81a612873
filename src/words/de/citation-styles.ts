/** The common citation styles: on a switch, and in full before the edition. */
export const citationStyleWords = {
  styles: {
    apa: { label: 'APA', name: 'APA' },
    'modern-language-association': { label: 'MLA', name: 'MLA' },
    'chicago-author-date-18th-edition': { label: 'Chicago 18', name: 'Chicago, Autor und Jahr' },
    'chicago-notes-bibliography-18th-edition': {
      label: 'Chicago 18, Fußnoten',
      name: 'Chicago, Fußnoten und Bibliografie',
    },
    'chicago-author-date': { label: 'Chicago 17', name: 'Chicago, Autor und Jahr' },
    'chicago-note-bibliography': {
      label: 'Chicago 17, Fußnoten',
      name: 'Chicago, Fußnoten und Bibliografie',
    },
    'harvard-cite-them-right': { label: 'Harvard', name: 'Harvard, Cite Them Right' },
    'nlm-citation-sequence': { label: 'Vancouver', name: 'Vancouver, Citing Medicine' },
    vancouver: { label: 'Vancouver', name: 'Vancouver' },
    ieee: { label: 'IEEE', name: 'IEEE' },
  },
  /** A style with the edition that its file names in English: “MLA, 9th edition”. */
  edition: (name: string, edition: string) =>
    `${name}, ${edition.replace(/^(\d+)(?:st|nd|rd|th) edition$/, '$1. Auflage')}`,
};
