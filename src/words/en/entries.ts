import { counted } from '../../core/text/words.ts';

/** The pages of people and organizations. */
export const authorityWords = {
  otherNames: 'Other names',
  nameKinds: {
    variant: 'variant',
    former: 'former name',
    reading: 'reading',
    misprint: 'misprint',
  },
  seeFrom: 'see from',
  seeFromMeaning: 'Other names for it: who looks for one of them is led here',
  seeAlso: 'see also',
  facts: 'What is known',
  disagree: 'Where the sources disagree',
  conflict: 'The sources disagree',
  worksBy: 'Author of',
  worksOn: 'Studied in',
  identifiers: 'Elsewhere',
  namesInTime: 'Names in time',
  names: 'Names',
  events: 'Events, and works that study it',
};

/** The page of a concept. */
export const conceptWords = {
  call: 'concept',
  summary: 'Footing',
  leaf: 'A leaf is filled as far as its work was read:',
  grades: 'the five grades',
  sideBySide: 'What each asks, does, finds and leaves open, side by side: ',
  matrix: 'synthesis matrix',
  evidence: 'Kinds of evidence',
  evidenceHead: 'Kinds of evidence.',
  positions: 'What the works say',
  noWork: 'No work in this library.',
  gap: 'A gap, and not a verdict.',
  conflict: 'conflict',
  sourcesOf: (heading: string) => `Sources of “${heading}”`,
  works: 'Works on it',
  otherWorks: 'Other works on it',
};

/** The page of an essay. */
export const essayWords = {
  call: 'essay',
  answer: 'The short answer',
  minutes: (count: number) => `About ${counted(count, 'minute', 'minutes')} to read`,
  paragraphs: (count: number) => counted(count, 'numbered paragraph', 'numbered paragraphs'),
  worksCited: (count: number) => counted(count, 'work cited', 'works cited'),
  concepts: 'Concepts it treats',
  contents: 'Contents',
  references: 'References',
  cite: 'Cite this essay',
  citeParagraph: {
    before: 'For one paragraph, add its number: (¶ 3) in the text, ',
    after: ' to the address.',
  },
  addressOf: (number: number | string) => `${number}, address of this paragraph`,
  copyAddress: (number: string) => `Copy the address of paragraph ${number}`,
  addressCopied: (number: string) => `The address of paragraph ${number} is copied.`,
  notCopied: 'The browser does not allow copying. The address is in the address bar.',
  copy: 'Copy',
  copied: 'Copied',
  closeNote: 'Back to the text',
  thisPassage: 'this passage',
  paragraph: (number: number | string) => `paragraph ${number}`,
  notesTo: (place: string) => `Notes to ${place}`,
  found: 'What was found',
  claimAmongAll: (number: string | undefined) => `Claim ${number}, among all claims`,
};

/** The page of a reading path. */
export const readingWords = {
  call: 'reading path',
  sideBySide: 'The works of this path side by side: ',
  matrix: 'synthesis matrix',
  steps: 'The path',
  cite: 'Cite this reading path',
  access: {
    open: 'Open on the web',
    library: 'Through a library',
    print: 'In print',
  },
};
