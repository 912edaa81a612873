import { MOST_WORKS } from '../site/pages/list-address.ts';
import { listKeepingWords as words } from '../words/words.ts';
import type { Refusal } from './store.ts';

/** That the list could not be kept, and what became of it: `before` works are on it still. */
export function notSaved(why: Refusal, before: number): string {
  return refused(why, before, words.notSaved);
}

/** That a work could not be put on the list from where it stands. */
export function notAdded(why: Refusal, before: number): string {
  return refused(why, before, words.notAdded);
}

function refused(
  why: Refusal,
  before: number,
  said: typeof words.notSaved | typeof words.notAdded,
): string {
  if (why === 'long') return words.tooLong(MOST_WORKS, before);
  return why === 'full' ? said.full(before) : said.refused;
}
