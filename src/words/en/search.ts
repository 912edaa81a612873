/** The search page, before anything is typed. */
export const searchWords = {
  title: 'Search',
  call: 'search',
  description: (site: string) =>
    `Search the full text of ${site}: works, people, organizations, concepts, essays and reading paths.`,
  skip: 'Skip to the results',
  field: 'Search the library',
  fieldExamples: 'A name, a word, a year, a DOI',
  thisLibrary: 'This library',
  clear: 'Clear the words',
  escape: 'Esc',
  withoutScript:
    'Searching needs JavaScript, which is switched off in your browser. You can still find every entry in the lists of works, people, concepts and so on.',
  narrow: 'Narrow the results',
};
