import { JOURNAL_WORDS } from '../bibliography/journal-words.ts';
import { COMMON_WORDS } from './engine/common-words.ts';
import { VERB_WORDS } from './engine/verb-words.ts';
import type { WordLists } from './word-lists.ts';

/** Every list, for the build and its tests; scripts for the browser load what they need. */
export const EVERY_WORD_LIST = {
  journals: JOURNAL_WORDS,
  subtitles: COMMON_WORDS,
  verbs: VERB_WORDS,
} satisfies WordLists;
