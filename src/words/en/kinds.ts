/** The kinds of entries: one of them, the heading of their index, and what is listed there. */
export const kindWords = {
  works: { call: 'works', singular: 'work', plural: 'Works', about: 'The works of the library.' },
  people: {
    call: 'people',
    singular: 'person',
    plural: 'People',
    about: 'The people of the library: what is known of them, with sources, and their works.',
  },
  organizations: {
    call: 'organizations',
    singular: 'organization',
    plural: 'Organizations',
    about: 'The organizations of the library, their names over time, and the works about them.',
  },
  concepts: {
    call: 'concepts',
    singular: 'concept',
    plural: 'Concepts',
    about: 'The concepts of the library: what each means and what the works say about it.',
  },
  essays: {
    call: 'essays',
    singular: 'essay',
    plural: 'Essays',
    about: 'Essays on the literature, every claim with its source.',
  },
  readings: {
    call: 'readings',
    singular: 'reading path',
    plural: 'Readings',
    about: 'Ordered paths through the library, with the reason for each step.',
  },
  claims: { singular: 'claim', plural: 'Claims' },
  leads: { singular: 'not confirmed', plural: 'Not confirmed' },
};

/** The works that the page of an entry lists: what they are called there, and the title of the file. */
export const workListWords = {
  works: 'Works',
  references: 'References',
  by: (name: string) => `Works by ${name}`,
  byAndOn: (name: string) => `Works by and about ${name}`,
  on: (concept: string) => `Works on ${concept}`,
  referencesOf: (essay: string) => `References of “${essay}”`,
};
