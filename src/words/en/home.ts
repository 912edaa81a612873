import { inWords } from '../../core/text/words.ts';

/** The first page. */
export const homeWords = {
  skip: 'Skip to the library',
  readEssay: 'Read the essay',
  browse: 'Browse the works',
  evidence: 'See the evidence',
  drawer: 'Works to start with',
  concepts: 'Concepts',
  allConcepts: (count: number) =>
    count === 1 ? 'The one concept' : `All ${inWords(count)} concepts`,
  allEssays: (count: number) => (count === 1 ? 'The one essay' : `All ${inWords(count)} essays`),
  names: 'People and organizations',
  essays: 'Essays and reading paths',
  restsOn: 'How far we have read',
  queue: { link: 'Some works still need a reader', after: '.' },
};
