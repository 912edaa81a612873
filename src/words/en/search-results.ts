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
    person: 'Person',
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
  moreValues: (count: number) => `${count} more`,
  none: (values: readonly string[]) => `0 in ${values.join('; ')}`,

  moreOf: (step: number, total: number) => `${step} more of ${total}`,
  more: (count: number) => (count === 1 ? 'One more' : `${count} more`),
  takeAway: (total: number) =>
    total === 1 ? 'Take the work away as a list' : `Take all ${total} works away as a list`,
  notTakenAway: 'The results could not be loaded. Try again',
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
  /** One of the two indexes could not be loaded. */
  withoutNames: 'The index of names could not be loaded: only the texts were searched.',
  withoutTexts: 'The index of texts could not be loaded: only names and titles were searched.',

  nothingLeft: 'Nothing left',
  nothingFound: 'Nothing found',
  nothingAlike: 'Nothing is spelled like it either. The indexes above lead to every entry.',
  noPhrase: (phrase: string) => `No entry holds the phrase “${phrase}”.`,
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
