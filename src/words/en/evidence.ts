/** The evidence map. */
export const evidenceWords = {
  title: 'Evidence map',
  call: 'evidence',
  heading: 'What the evidence is',
  description:
    'Which kinds of evidence the works of this library bring to each concept, how far each work was read, and where nothing is known.',
  skip: 'Skip to the evidence map',
  none: 'There is no concept here yet, and so no evidence on one.',
  /** After how many concepts there are. */
  lead: (concepts: string) =>
    `${concepts}, and the kinds of evidence that the works of this library bring to each. A number counts studies. Every leaf is a work; how far it is filled is how far it was read. Where nothing stands, this library knows of nothing.`,
  literatureMap: 'Literature map: who builds on, cites and disputes whom',
  claims: 'Claims',
  claimsLead:
    'What is said to be known, each claim held against what could be seen: by number, and by how it stands.',

  table: {
    caption:
      'Concepts by kind of evidence: how many studies stand in each place, and how far each work was read',
    concept: 'Concept',
    studies: 'Studies',
    works: 'Works',
    studiesOnce: 'Studies, each once',
    worksOnce: 'Works, each once',
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
        'A number counts studies, a leaf is a work. Works count as one study only where a source says that one uses the other’s data or text.',
        ...remarks,
        'All works on a concept are counted here; the footing of a concept counts those that take a position on it.',
      ].join(' '),
    inNumbers: 'A number beside a leaf stands for so many leaves.',
    several:
      'A work that brings several kinds of evidence stands in each of them, and once in the last columns: ',
    unclassed:
      'Of some works what was seen does not tell the kind. They stand in the last columns alone:',
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
      'A dash says that no work of this library stands there. A gap is an empty place that was looked at: it says what is missing. Neither is a verdict on what exists elsewhere.',
  },
};

/** The synthesis matrix of a concept or a reading path. */
export const matrixWords = {
  title: (heading: string) => `Synthesis matrix: ${heading}`,
  heading: (heading: string) => `${heading}: synthesis matrix`,
  call: 'matrix',
  description: (heading: string) =>
    `${heading}: what each work asks, how it goes about it, what it finds and leaves open, side by side.`,
  skip: 'Skip to the matrix',
  lead: 'What each work asks, how it goes about it, what it finds and leaves open, side by side and in our words. “Not seen” says that what was seen of the work does not tell. It does not say that the work has nothing on it.',
  /** Of a matrix on several pages. */
  unsorted: 'The rows go by year over all pages; to sort them otherwise, take the whole as .csv.',
  backToConcept: 'Back to the concept',
  backToReading: 'Back to the reading path',
  caption: (heading: string) => `${heading}: synthesis matrix, in the order of years`,
  work: 'Work',
  year: 'Year',
  basis: 'Basis',
  columns: {
    question: 'Question',
    method: 'Method and sample',
    finding: 'Finding',
    limits: 'Limits',
  },
  notSeen: 'Not seen.',
  /** Further columns of the file. */
  key: 'Key',
  names: 'Names',
  titleOfWork: 'Title',
  evidence: 'Kind of evidence',
  reference: 'Reference',
};
