import type { Question } from './address.ts';
import type { Outcome } from './ask.ts';
import { isAnyChosen } from './facets.ts';
import type { Nearest } from './nearest.ts';
import { tally } from './say.ts';
import { UNAVAILABLE } from './unavailable.ts';

/** All that the search page is drawn from. */
export interface State {
  readonly question: Question;
  /** How many results of a kind are shown, where more than at first were asked for. */
  readonly limits: Readonly<Record<string, number>>;
  /** The answer to the question, or to the last one while the next is under way. */
  readonly outcome: Outcome | undefined;
  readonly nearest: Nearest | undefined;
  readonly isUnavailable: boolean;
}

/** True when anything is asked: words, or a value of a facet. */
export function isAsked({ words, chosen }: Question): boolean {
  return words !== '' || isAnyChosen(chosen);
}

/** What is told below the field, and read aloud when it changes. */
export function statusOf({ question, outcome, isUnavailable }: State): string {
  if (isUnavailable) return UNAVAILABLE;
  if (!isAsked(question)) return '';
  if (!outcome) return 'Searching.';
  return tally(outcome.total, outcome.unfiltered, isAnyChosen(question.chosen));
}
