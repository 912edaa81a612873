import { counted, listed } from '../../core/text/words.ts';

/** The index of works, in its two orders. */
export const worksWords = {
  call: 'works',
  skip: 'Skip to the list',
  year: {
    title: 'Works',
    label: 'Works, newest first',
    order: 'year, newest first',
    description: (total: number) =>
      `${allWorks(total)} by year, each with a one-sentence summary and how far we have read it.`,
  },
  author: {
    title: 'Works by author',
    label: 'Works, by author',
    order: 'author',
    description: (total: number) =>
      `${allWorks(total)} by author, each with how far we have read it.`,
  },
  noYear: 'no confirmed year',
  sort: 'Sort',
  sortBy: 'Sort by',
  indexes: 'Other indexes',
  print: 'Print',
  toPrint: 'Bibliography to print',
  narrow: 'Narrow the list',
  facets: {
    basis: 'Basis',
    grades: 'What the grades mean',
    evidence: 'Kind of evidence',
    goToYears: 'Go to the years',
    years: 'Years',
    concept: 'Concept',
    allConcepts: (count: number) => `All ${count} concepts`,
  },
  tracings: 'Tracings: concepts in Arabic, names in Roman numerals',
  basisAndTracings: 'Basis and tracings: concepts in Arabic, names in Roman numerals',
  bracketed: 'Not confirmed: none of our sources gives this value. It is left out of every export.',
  /** Between the last two of a list of links. */
  and: ' and ',
};

function allWorks(total: number): string {
  return `${total === 1 ? 'The one work' : `All ${total} works`} of the library`;
}

/** The bibliography: every reference in one list. */
export const bibliographyWords = {
  title: 'Bibliography',
  call: 'bibliography',
  description: (total: number, pages: number) =>
    total === 1
      ? 'The reference of the one work of the library, to read, copy or print.'
      : `The references of all ${total} works of the library, in one list${pages === 1 ? '' : ` on ${pages} pages`} to read, copy or print.`,
  skip: 'Skip to the references',
  lead: (pages: number) =>
    `All works in one list${pages === 1 ? '' : ` on ${pages} pages`}, each linked to its card. Square brackets mark what no source confirms; downloads leave it out.`,
  byYear: { link: 'The works by year', after: ' come with a one-sentence summary of each.' },
};

/** The index of another kind. */
export const indexWords = {
  skip: 'Skip to the list',
};

/** The works that need a reader. */
export const needWords = {
  title: 'Needs a reader',
  call: 'wanted',
  description:
    'The works of the library that we have hardly read or whose record is not confirmed, and what we still need for each.',
  skip: 'Skip to the works',
  lead: 'Works of which we have read too little, or whose record has a field without a source. The works that most pages depend on come first, each with a note of what we still need.',
  leads: {
    link: 'Not confirmed',
    count: (count: number) =>
      count === 1
        ? 'one work of which we have seen nothing.'
        : `${count} works of which we have seen nothing.`,
  },
  allRead: 'Every work has been read, and every field of its record has a source.',
  groups: {
    much: 'Most needed',
    some: 'Needed by a few pages',
    nothing: 'Not needed by any page yet',
  },
  pages: (count: number) => (count === 0 ? 'no page' : counted(count, 'page', 'pages')),
  wanted: 'We need',
  want: {
    reader: 'A reader: we have seen nothing of the work.',
    readerOfItself:
      'A reader of the work itself, or of its abstract: we know it only from what others say about it.',
    note: 'An annotation: we have seen the work, and have not written about it yet.',
    fullText: (claims: readonly string[]) =>
      `The full text, to check ${claims.length > 1 ? 'claims' : 'claim'} ${listed(claims)}.`,
    page: (fields: readonly string[]) => `A page that shows the ${listed(fields)}.`,
    /** A field in that sentence, by its label. */
    field: (label: string) => (/^[A-Z][^A-Z]*$/.test(label) ? label.toLowerCase() : label),
    pageNumbers: 'page numbers',
    container: 'journal or book that contains it',
  },
  /** The issue on GitHub that offers what a work lacks. */
  issue: {
    title: (id: string) => `Needs a reader: ${id}`,
    wanted: 'Needed:',
    seen: 'What I have read, where and when:',
  },
  tellUs: 'I have read this',
  tellUsOnGitHub: 'I have read this (opens GitHub)',
};

/** The works of which we have seen nothing. */
export const leadWords = {
  title: 'Not confirmed',
  call: 'not confirmed',
  description: 'Works that are said to exist, and of which we have seen nothing.',
  skip: 'Skip to the list',
  lead: 'Works that are said to exist, and of which we have not even seen a record. No count and no download includes them, and nothing here cites them. Square brackets hold what is believed about them, so that you know what to look for.',
  seen: {
    before: 'Works of which we have seen a little are on the list of works that',
    link: 'need a reader',
  },
  wanted: 'What we need',
  none: 'Every work in the library has been confirmed.',
  /** The page of one. */
  page: {
    title: (heading: string) => `Not confirmed: ${heading}`,
    description:
      'What is believed about a work that we have not seen, and what would settle the question.',
    call: 'not confirmed',
    warning: 'We have seen nothing of this work.',
    cannotBeCited: 'No count and no download includes it, and you cannot cite it from here.',
    seeAlso: 'See also ',
    origin: 'Who says that it exists',
    searched: 'Where we looked for it',
    wanted: 'What would settle it',
    date: 'Last search',
    all: 'All works that are not confirmed',
  },
};
