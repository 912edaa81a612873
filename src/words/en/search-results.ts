import { counted, inWords, listed } from '../../core/text/words.ts';

/** The results of a search, as script writes them. */
export const resultWords = {
  title: 'Search',
  searching: 'Searching.',
  /** “1 result”, “7 results”. */
  results,
  /** “7 of 15 results”. */
  of: (total: number, unfiltered: number) => `${total} of ${results(unfiltered)}`,

  facets: {
    kind: 'Kind',
    concept: 'Concept',
    author: 'Author',
    person: 'Person',
    venue: 'Published in',
    type: 'Type',
    basis: 'Basis',
    evidence: 'Evidence',
    year: 'Year',
  },
  /** The values chosen in a facet, in a sentence: “person Christens or Speer”. */
  chosenIn: (facet: string, values: readonly string[]) =>
    `${facet.toLowerCase()} ${values.join(' or ')}`,
  takeOff: (facet: string) => `Take off ${facet.toLowerCase()}: `,
  /** Before a value that would add to those chosen. */
  or: 'or ',
  moreValues: (count: number) => `${count.toLocaleString('en-US')} more`,
  none: (values: readonly string[]) => `0 in ${values.join('; ')}`,

  /** Behind the values of a long facet that are drawn. */
  notDrawn: (count: number) => `${counted(count, 'value', 'values')} more; search for them above`,
  sortLabel: 'Sort by',
  sorts: {
    relevance: 'Relevance',
    year: 'Year, latest first',
    author: 'Author',
    title: 'Title',
    newest: 'Newest in the library',
  },
  /** What of a query could not be read; the rest is searched. */
  faults: {
    unclosed: (text: string) =>
      text === ''
        ? 'A quotation mark lacks its second, so it was left out.'
        : `The quotation mark before “${text}” lacks its second, so the words were searched singly.`,
    'no-year': (text: string) =>
      `“${text}” names no year and no span such as year:2001..2010, so it was left out.`,
    empty: (text: string) => `Nothing stands behind “${text}”, so it was left out.`,
    'too-long': (letters: string) => `Only the first ${letters} characters were searched.`,
  },

  moreOf: (step: number, total: number) => `${step} more of ${total}`,
  more: (count: number) => (count === 1 ? 'One more' : `${count} more`),
  takeAway: (total: number) =>
    total === 1 ? 'Take the work away as a list' : `Take all ${total} works away as a list`,
  also: ' Also ',

  /** Above all groups: entries that the words name, and such as come near. */
  named: 'By name',
  best: 'Nearest',
  enterOpens: 'Enter opens it',
  /** “Showing results for Zimmerman. Search for Zimermann instead.”, the words a link. */
  corrected: {
    showing: { before: 'Showing results for ', after: '. ' },
    instead: { before: 'Search for ', after: ' instead.' },
  },
  leftOut: (words: readonly string[]) =>
    `No entry holds all the words together: ${quoted(words)} ${words.length === 1 ? 'was' : 'were'} left out.`,
  /** Where no word tells anything, as in “what is it”. */
  saysNothing: 'Most entries contain these words. Add a word that says what you are looking for.',
  withoutTexts: 'The index of texts could not be loaded: only names and titles were searched.',

  nothingLeft: 'Nothing left',
  nothingFound: 'Nothing found',
  nothingAlike: 'Nothing is spelled like it either. The indexes below lead to every entry.',
  indexesLeadOn: 'The indexes below lead to every entry.',
  noPhrase: (phrase: string) => `No entry holds the phrase “${phrase}”.`,
  noQuestion: 'Nothing is left to search for.',
  /** Where more than words were asked for, as `author:` or a minus. */
  noTerms: (terms: readonly string[]) =>
    `No entry answers ${quoted(terms)}${terms.length > 1 ? ' together' : ''}.`,
  noWords(words: readonly string[]): string {
    if (words.length === 1) return `No entry holds ${quoted(words)}.`;
    if (words.length === 2) return `No entry holds both words, ${quoted(words)}.`;
    const count = words.length < 10 ? inWords(words.length) : String(words.length);
    return `No entry holds all ${count} words, ${quoted(words)}.`;
  },
  narrowedAway: (chosen: string) => `Nothing is left in ${chosen}.`,
  /** “Without that there are 7 results.”, the number a link. */
  without: (count: number) => ({
    before: 'Without that there ',
    verb: count === 1 ? 'is ' : 'are ',
    link: results(count),
  }),
  inAnyOrder: 'The nearest, with the words in any order:',
  moreUnder: (count: number) => `${count} more under `,
  searchFor: 'Search for ',
};

function results(count: number): string {
  return counted(count, 'result', 'results');
}

/** Words in quotation marks. */
function quoted(words: readonly string[]): string {
  return listed(words.map((word) => `“${word}”`));
}
