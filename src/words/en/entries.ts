import { listed } from '../../core/text/words.ts';

/** The pages of people and organizations. */
export const authorityWords = {
  /** What a new entry says until somebody describes it. */
  noDescription: 'There is no description yet.',
  otherNames: 'Other names',
  nameKinds: {
    variant: 'variant',
    former: 'former name',
    reading: 'stood for',
    misprint: 'misprint',
  },
  seeFrom: 'also called',
  seeFromMeaning: 'Other names; a search for any of them leads here',
  seeAlso: 'see also',
  facts: 'What is known',
  disagree: 'Where the sources disagree',
  conflict: 'The sources disagree',
  worksBy: 'Author of',
  worksOn: 'Studied in',
  identifiers: 'Elsewhere',
  namesInTime: 'Names in time',
  names: 'Names',
  events: 'Events, and works about it',
};

/** The page of a concept. */
export const conceptWords = {
  call: 'concept',
  summary: 'What this rests on',
  leaf: 'Each leaf is a work. The more of it we have read, the fuller the leaf:',
  grades: 'the grades of reading',
  sideBySide: 'Compare the questions, methods, findings and limits of these works: ',
  matrix: 'synthesis matrix',
  evidence: 'Kinds of evidence',
  evidenceHead: 'Kinds of evidence.',
  positions: 'What the works say',
  noWork: 'The library has no such work.',
  gap: 'A gap in this library; such works may exist elsewhere.',
  conflict: 'conflict',
  sourcesOf: (heading: string) => `Sources of “${heading}”`,
  works: 'Works on this concept',
  otherWorks: 'Other works on this concept',
};

/** The page of a reading path. */
export const readingWords = {
  call: 'reading path',
  sideBySide: 'Compare the works of this path: ',
  matrix: 'synthesis matrix',
  steps: 'The path',
  cite: 'Cite this reading path',
  access: {
    open: 'Open on the web',
    library: 'Through a library',
    print: 'In print',
  },
};

/** The languages in which an entry can be read. */
export const languageWords = {
  languages: 'Languages',
  /** “Das Gespräch (Deutsch)”. */
  title: (title: string, language: string) => `${title} (${language})`,
  missing: (parts: readonly string[], original: string) =>
    `Not translated, and shown in ${original}: ${listed(parts)}.`,
};

/** What the places of an entry are called, where another entry names them. */
export const placeWords = {
  answer: 'answer',
  claim: 'claim',
  finding: 'finding',
  position: 'what the works say',
  definition: 'definition',
  description: 'description',
  disagree: 'where the sources disagree',
  step: 'step',
  text: 'text',
  name: 'name',
  facts: 'facts',
  otherNames: 'other names',
  title: 'title',
  standfirst: 'introduction',
  summary: 'summary',
  unseen: 'what we have not read',
  remarks: 'remarks on the record',
  origin: 'who says that it exists',
  searched: 'where we looked',
  wanted: 'what would settle it',
};
