/** The evidence map. */
export const evidenceWords = {
  title: 'Evidence map',
  call: 'evidence',
  heading: 'What kinds of evidence there are',
  description:
    'Which kinds of evidence the works of this library offer on each concept, how far we have read each work, and where the library has none.',
  skip: 'Skip to the evidence map',
  none: 'The library has no concepts yet, and so no evidence to show.',
  /** After how many concepts there are. */
  lead: (concepts: string) =>
    `${concepts}, and the kinds of evidence that the works of this library offer on each. The numbers count studies. Each leaf is a work: the more of it we have read, the fuller the leaf. An empty cell means that the library has no such work.`,
  literatureMap: 'Literature map: which works build on, cite or dispute others',
  claims: 'Claims',
  claimsLead:
    'What is claimed to be known, each claim checked against its sources: by number and by status.',

  table: {
    caption:
      'Concepts by kind of evidence: how many studies there are in each cell, and how far we have read each work',
    concept: 'Concept',
    studies: 'Studies',
    works: 'Works',
    studiesOnce: 'Studies in all',
    worksOnce: 'Works in all',
    cell: (counts: string, concept: string, kind: string, read: string) =>
      `${counts} on “${concept}”, ${kind}. Read: ${read}.`,
    none: 'none',
    gap: (number: number) => `gap ${number}`,
    gapLabel: (number: number) => `gap ${number}: none`,
  },

  key: {
    heading: 'How to read it',
    noneInMap: ', none in this map',
    /** What is counted with what; `remarks` are sentences. */
    counting: (remarks: readonly string[]) =>
      [
        'The numbers count studies; each leaf is a work. Two works count as one study only if a source says that one uses the other’s data or text.',
        ...remarks,
        'The map counts all works on a concept. A concept’s own page counts only the works that take a position on it.',
      ].join(' '),
    inNumbers: 'A number beside a leaf says how many works it stands for.',
    several:
      'A work with several kinds of evidence appears under each of them, and once in the last columns: ',
    unclassed:
      'We could not tell the kind of evidence of some works. They appear in the last columns only:',
  },

  /** The columns of the file. */
  columns: {
    concept: 'Concept',
    evidence: 'Kind of evidence',
    studies: 'Studies',
    works: 'Works',
    keys: 'Keys',
    gap: 'Gap',
  },

  gaps: {
    heading: 'Gaps',
    nothingUnder: (kinds: string, text: string) => `: nothing under ${kinds}. ${text}`,
    meaning:
      'A dash means that the library has no such work. A numbered gap is an empty cell for which this list says what is missing. Neither tells you what exists elsewhere.',
  },
};

/** The synthesis matrix of a concept or a reading path. */
export const matrixWords = {
  title: (heading: string) => `Synthesis matrix: ${heading}`,
  heading: (heading: string) => `${heading}: synthesis matrix`,
  call: 'matrix',
  description: (heading: string) =>
    `${heading}: the question, method, findings and limits of each work, side by side.`,
  skip: 'Skip to the matrix',
  lead: 'The question, method, findings and limits of each work, side by side and in our words. A dash means that we have not read this; the work itself may say it.',
  /** Where a library has parts of annotations of its own. */
  ownParts: {
    description: (heading: string) =>
      `${heading}: the annotations of the works, part by part and side by side.`,
    lead: 'The annotations of the works, part by part, side by side and in our words. A dash means that we have not read this; the work itself may say it.',
  },
  /** Of a matrix on several pages. */
  unsorted:
    'The rows of all pages are in order of year. To sort them in another way, download the whole matrix as .csv.',
  backToConcept: 'Back to the concept',
  backToReading: 'Back to the reading path',
  caption: (heading: string) => `${heading}: synthesis matrix, in order of year`,
  work: 'Work',
  year: 'Year',
  basis: 'Basis',
  columns: {
    question: 'Question',
    method: 'Method and sample',
    finding: 'Finding',
    limits: 'Limits',
  },
  sortBy: 'Sort by',
  /** For those who cannot see the dash of an empty cell. */
  notRead: 'not read',
  /** Further columns of the file. */
  key: 'Key',
  names: 'Names',
  titleOfWork: 'Title',
  evidence: 'Kind of evidence',
  reference: 'Reference',
};
