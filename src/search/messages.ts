import { type QueryFault, readSearchQuery, type SearchTerm } from '../core/text/search-query.ts';
import { resultWords } from '../words/words.ts';
import { type Chosen, FACET_NAMES } from './facets.ts';

/** How many results there are, and of how many: “7 of 15 results”. */
export function tally(total: number, unfiltered: number, isNarrowed: boolean): string {
  return isNarrowed && unfiltered !== total
    ? resultWords.of(total, unfiltered)
    : resultWords.results(total);
}

/** What of a query could not be read, in a sentence. */
export function faultSentence({ is, text }: QueryFault): string {
  return resultWords.faults[is](text);
}

/** That nothing holds what was asked, with what was understood. */
export function nothingFound(words: string): string {
  const { terms } = readSearchQuery(words);
  const [first] = terms;
  if (first === undefined) return resultWords.noQuestion;
  if (terms.length === 1 && first.is === 'phrase') return resultWords.noPhrase(first.text);
  if (terms.every(({ is, isExcluded }) => is === 'word' && !isExcluded)) {
    return resultWords.noWords(terms.map(asTold));
  }
  return resultWords.noTerms(terms.map(asTold));
}

/** A term of a query as it is told. */
function asTold(term: SearchTerm): string {
  const minus = term.isExcluded ? '-' : '';
  if (term.is === 'word' || term.is === 'phrase') return minus + term.text;
  if (term.is !== 'year') return `${minus}${term.is}:${term.text}`;
  const { from, to } = term;
  return `${minus}year:${from === to ? from : `${from ?? ''}..${to ?? ''}`}`;
}

/** What is chosen, by facet: “kind Works; person Christens, Brian D. or Speer, Paul W.”. */
export function inFacets(chosen: Chosen): string {
  return FACET_NAMES.filter((facet) => chosen[facet].length > 0)
    .map((facet) => resultWords.chosenIn(resultWords.facets[facet], chosen[facet]))
    .join('; ');
}
