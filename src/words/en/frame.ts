/** What stands round every page, and at the foot of every entry. */
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
  neighbours: 'Next to it on the shelf',
  correct: {
    before: 'Something is wrong or missing? ',
    record: 'Correct this record',
    entry: 'Correct this entry',
  },
  searchKey: { before: 'The key ', after: ' opens the search from any page' },
};

/** The files that a page gives away. */
export const fileWords = {
  whole: 'The whole library as',
  all: (total: number) => (total === 1 ? 'The one as' : `All ${total} as`),
  as: (list: string) => `${list} as`,
  html: 'HTML',
  anyStyle: 'Other styles and formats',
  tooLong: (most: number) =>
    `Other styles are made in the browser, for lists of up to ${most.toLocaleString('en')} works.`,
  annotated: (style: string) => `${style}, annotated`,
  /** Titles and remarks inside the files. */
  allWorks: (site: string) => `${site}: all works`,
  map: 'Map as .csv',
  matrix: 'Matrix as .csv',
};

/** The page for addresses that lead nowhere. */
export const notFoundWords = {
  title: 'No card at this address',
  description: 'There is no page here.',
  why: 'The address may be misspelt, or the card was never written.',
  waysOn: 'Ways on',
  search: 'Search the library',
  works: 'All works',
  home: 'The first page',
};
