import { allOf, inWords } from './grammar.ts';

/** The first page. */
export const homeWords = {
  skip: 'Zur Bibliothek springen',
  readEssay: 'Essay lesen',
  browse: 'Werke durchsehen',
  evidence: 'Evidenz ansehen',
  drawer: 'Werke für den Anfang',
  concepts: 'Begriffe',
  allConcepts: (count: number) =>
    count === 1 ? 'Der eine Begriff' : `${allOf(count, inWords(count, 'eins'))} Begriffe`,
  allEssays: (count: number) =>
    count === 1 ? 'Der eine Essay' : `${allOf(count, inWords(count, 'eins'))} Essays`,
  names: 'Personen und Organisationen',
  essays: 'Essays und Lesewege',
  restsOn: 'Wie weit wir gelesen haben',
  queue: { link: 'Einige Werke sind noch zu lesen', after: '.' },
};
