import { resultWords } from '../words/words.ts';
import { type Chosen, FACET_NAMES } from './facets.ts';

/** How many results there are, and of how many: “7 of 15 results”. */
export function tally(total: number, unfiltered: number, isNarrowed: boolean): string {
  return isNarrowed && unfiltered !== total
    ? resultWords.of(total, unfiltered)
    : resultWords.results(total);
}

/** That nothing holds what was asked, with what was understood. */
export function nothingFound(words: string): string {
  if (/^".+"$/.test(words)) return resultWords.noPhrase(words.slice(1, -1));
  return resultWords.noWords(words.split(' ').filter(Boolean));
}

/** What is chosen, by facet: “kind Works; person Christens, Brian D. or Speer, Paul W.”. */
export function inFacets(chosen: Chosen): string {
  return FACET_NAMES.filter((facet) => chosen[facet].length > 0)
    .map((facet) => resultWords.chosenIn(resultWords.facets[facet], chosen[facet]))
    .join('; ');
}
