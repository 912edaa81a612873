import { readSearchQuery } from '../core/text/search-query.ts';
import { resultWords, searchStartWords } from '../words/words.ts';
import type { Query } from './address.ts';
import { type Facet, isAnyChosen } from './facets.ts';
import { faultSentence, tally } from './messages.ts';
import type { Nearest } from './nearest.ts';
import type { Outcome } from './run-query.ts';

/** All that the search page is drawn from. */
export interface State {
  readonly query: Query;
  /** How many results of a kind are shown, where more than at first were asked for. */
  readonly limits: Readonly<Record<string, number>>;
  /** The answer to the query, or to the last one while the next is under way. */
  readonly outcome: Outcome | undefined;
  readonly nearest: Nearest | undefined;
  readonly isUnavailable: boolean;
  /** The facets whose further values are unfolded. */
  readonly unfolded: readonly Facet[];
  /** True where the texts could not be loaded, and only names and titles were searched. */
  readonly isWithoutTexts: boolean;
}

/** True when anything is asked: words, or a value of a facet. */
export function isAsked({ words, chosen }: Query): boolean {
  return words !== '' || isAnyChosen(chosen);
}

/** What the status says something about. */
interface Told extends Pick<State, 'query' | 'isUnavailable' | 'isWithoutTexts'> {
  readonly outcome: Pick<Outcome, 'total' | 'unfiltered'> | undefined;
}

/** What is told below the field, and read aloud when it changes. */
export function statusOf({ query, outcome, isUnavailable, isWithoutTexts }: Told): string {
  if (isUnavailable) return searchStartWords.unavailable;
  if (!isAsked(query)) return '';
  if (!outcome) return resultWords.searching;
  const counted = tally(outcome.total, outcome.unfiltered, isAnyChosen(query.chosen));
  const told = readSearchQuery(query.words).faults.map(faultSentence);
  if (isWithoutTexts) told.unshift(resultWords.withoutTexts);
  return told.length === 0 ? counted : [`${counted}.`, ...told].join(' ');
}
