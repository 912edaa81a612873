import { counted } from '../../core/text/words.ts';

/** The page of an essay. */
export const essayWords = {
  call: 'essay',
  answer: 'The short answer',
  minutes: (count: number) => `About ${counted(count, 'minute', 'minutes')} to read`,
  paragraphs: (count: number) => counted(count, 'numbered paragraph', 'numbered paragraphs'),
  worksCited: (count: number) => counted(count, 'work cited', 'works cited'),
  concepts: 'Concepts in this essay',
  contents: 'Contents',
  references: 'References',
  cite: 'Cite this essay',
  citeParagraph: {
    before: 'To cite one paragraph, add its number: (¶ 3) in your text, and ',
    after: ' at the end of the address.',
  },
  addressOf: (number: number | string) => `${number}, address of this paragraph`,
  copyAddress: (number: string) => `Copy the address of paragraph ${number}`,
  addressCopied: (number: string) => `The address of paragraph ${number} is copied.`,
  notCopied: 'The browser does not allow copying. The address is in the address bar.',
  copy: 'Copy',
  copied: 'Copied',
  thisPassage: 'this passage',
  paragraph: (number: number | string) => `paragraph ${number}`,
  notesTo: (place: string) => `Notes to ${place}`,
  found: 'What we found',
  claimAmongAll: (number: string | undefined) => `Claim ${number} in the list of all claims`,
};
