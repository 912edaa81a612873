import { resultWords, searchStartWords } from '../words/words.ts';
import type { Query } from './address.ts';
import { isAnyChosen } from './facets.ts';
import { tally } from './messages.ts';
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
  /** The index that could not be loaded, where the other one answers alone. */
  readonly missing: 'names' | 'texts' | undefined;
}

/** True when anything is asked: words, or a value of a facet. */
export function isAsked({ words, chosen }: Query): boolean {
  return words !== '' || isAnyChosen(chosen);
}

/** What is told below the field, and read aloud when it changes. */
export function statusOf({ query, outcome, isUnavailable, missing }: State): string {
  if (isUnavailable) return searchStartWords.unavailable;
  if (!isAsked(query)) return '';
  if (!outcome) return resultWords.searching;
  // Where no text answers, the entries of that name are all that was found.
  const total = outcome.total === 0 ? outcome.first.first.length : outcome.total;
  const counted = tally(total, Math.max(outcome.unfiltered, total), isAnyChosen(query.chosen));
  if (missing === undefined) return counted;
  return `${counted}. ${missing === 'names' ? resultWords.withoutNames : resultWords.withoutTexts}`;
}
