/** What surrounds every page, and what is at the end of every entry. */
export const frameWords = {
  skipToPage: 'Skip to the page',
  search: 'Search',
  tabs: 'Library',
  foot: {
    evidence: 'Evidence map',
    literature: 'Literature map',
    claims: 'Claims',
    needs: 'Needs a reader',
    contribute: 'Contribute',
    corrections: 'Corrections',
    about: 'About',
    texts: (licence: string) => `Texts: ${licence}`,
    thirdParty: 'Third-party licences',
  },
  citeIn: 'Cite in',
  neighbours: 'Previous and next entry',
  correct: {
    before: 'Is something wrong or missing? ',
    record: 'Correct this record',
    entry: 'Correct this entry',
  },
  searchKey: { before: 'The key ', after: ' opens the search from any page' },
};

/** The files that a page gives away. */
export const fileWords = {
  whole: 'Export the whole library:',
  all: (total: number) => (total === 1 ? 'Export the one work:' : `Export all ${total} works:`),
  as: (list: string) => `Export ${list.toLowerCase()}:`,
  html: 'HTML',
  plainText: 'Plain text',
  anyStyle: 'Other styles and formats',
  tooLong: (most: number) =>
    `Other styles are only for lists of up to ${most.toLocaleString('en')} works, since your browser formats them.`,
  annotated: (style: string) => `${style}, annotated`,
  /** Titles and remarks inside the files. */
  allWorks: (site: string) => `${site}: all works`,
  map: 'Map as .csv',
  matrix: 'Matrix as .csv',
};

/** The feeds. */
export const feedWords = {
  /** “Tracings: Concepts”. */
  title: (site: string, of: string) => `${site}: ${of}`,
  changed: (what: string) => `Changed: ${what}`,
  claim: (text: string, status: string) => `${text} Status: ${status.toLowerCase()}.`,
};

/** The page for addresses that do not exist. */
export const notFoundWords = {
  title: 'Page not found',
  description: 'This address has no page.',
  why: 'The address may be misspelt, or the entry may not exist yet.',
  waysOn: 'Where to go from here',
  search: 'Search the library',
  works: 'All works',
  home: 'Home page',
};
