import { counted, listed } from '../../core/text/words.ts';

/** The index of works, in its two orders. */
export const worksWords = {
  call: 'works',
  skip: 'Skip to the list',
  year: {
    title: 'Works',
    label: 'Works, newest first',
    order: 'year, newest first',
    description: (total: number) => description(total, 'by year'),
  },
  author: {
    title: 'Works by author',
    label: 'Works, by author',
    order: 'author',
    description: (total: number) => description(total, 'by author'),
  },
  noYear: 'no confirmed year',
  sort: 'Sort',
  sortBy: 'Sort by',
  indexes: 'Other indexes',
  print: 'Print',
  toPrint: 'As a bibliography to print',
  narrow: 'Narrow the list',
  facets: {
    basis: 'Basis',
    grades: 'What the five grades mean',
    evidence: 'Kind of evidence',
    goToYears: 'Go to the years',
    years: 'Years',
    concept: 'Concept',
    allConcepts: (count: number) => `All ${count} concepts`,
  },
  tracings: 'Tracings: concepts in Arabic, names in Roman numerals',
  basisAndTracings: 'Basis and tracings: concepts in Arabic, names in Roman numerals',
  bracketed: 'Not confirmed: no source that was seen shows it. It is left out of every export.',
  /** Between the last two of a list of links. */
  and: ' and ',
};

function description(total: number, order: string): string {
  const works = total === 1 ? 'The one work' : `All ${total} works`;
  return `${works} of the library ${order}, each with a sentence on it and how far it was read.`;
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
    `All works in one list${pages === 1 ? '' : ` on ${pages} pages`}, each leading to its card. What stands in square brackets nobody has confirmed; no record that one can download holds it.`,
  byYear: { link: 'The works by year', after: ' come with a sentence on each.' },
};

/** The index of another kind. */
export const indexWords = {
  skip: 'Skip to the list',
};

/** The works that need a reader. */
export const needWords = {
  title: 'Needs a reader',
  call: 'queue',
  description:
    'The works of the library whose basis is weak or whose record is not confirmed, and what exactly is wanted of each.',
  skip: 'Skip to the works',
  lead: 'Works of which too little was seen, or of which a field of the record has no source. First those on which most pages of this library rest; of each it is said what exactly is wanted.',
  leads: {
    link: 'Not confirmed',
    count: (count: number) =>
      count === 1
        ? 'one work of which nothing was seen.'
        : `${count} works of which nothing was seen.`,
  },
  allRead: 'Every work has been read, and every field of its record was seen.',
  groups: {
    much: 'Much rests on it',
    some: 'Something rests on it',
    nothing: 'Nothing rests on it yet',
  },
  pages: (count: number) => (count === 0 ? 'no page' : counted(count, 'page', 'pages')),
  wanted: 'Wanted',
  want: {
    reader: 'A reader: nothing of it has been seen.',
    readerOfItself:
      'A reader of the work itself, or of its own summary: what stands here is what others say of it.',
    note: 'A note: what was seen of it has not been told yet.',
    fullText: (claims: readonly string[]) =>
      `The full text: ${claims.length > 1 ? 'claims' : 'claim'} ${listed(claims)} ${claims.length > 1 ? 'wait' : 'waits'} for it.`,
    page: (fields: readonly string[]) => `A page that shows the ${listed(fields)}.`,
    pageNumbers: 'page numbers',
    container: 'journal or book that holds it',
  },
  /** The issue on GitHub that offers what a work lacks. */
  issue: {
    title: (id: string) => `Needs a reader: ${id}`,
    wanted: 'Wanted:',
    seen: 'What I have seen, where and when:',
  },
  tellUs: 'Tell us what you have',
  tellUsOnGitHub: 'Tell us on GitHub what you have',
};

/** The works of which nothing was seen. */
export const leadWords = {
  title: 'Not confirmed',
  call: 'not seen',
  description: 'Works that are said to exist and of which nothing was seen.',
  skip: 'Skip to the list',
  lead: 'Works that are said to exist and of which nothing was seen, not even a record. They stand in no count and in no file of the library, and nothing here cites them. What is believed of them stands in brackets, so that one knows what to look up.',
  seen: {
    before: 'Works that were seen and are little known are in the queue of those that',
    link: 'need a reader',
  },
  wanted: 'What is wanted',
  none: 'Nothing is waiting to be confirmed.',
  /** The page of one. */
  page: {
    title: (heading: string) => `Not confirmed: ${heading}`,
    description: 'What is believed of a work of which nothing was seen, and what would settle it.',
    call: 'not confirmed',
    warning: 'Nothing of this work was seen.',
    cannotBeCited:
      'It stands in no count and no file of the library, and cannot be cited from here.',
    seeAlso: 'See also ',
    origin: 'Where it comes from',
    searched: 'Where it was looked for',
    wanted: 'What would settle it',
    date: 'Looked for last',
    all: 'All that is not confirmed',
  },
};
