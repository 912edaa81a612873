/** Runs in the reader’s browser: loads the lists of words that a style needs, and no other. */
import { type WordLists, wordListsOf } from '../../core/citing/word-lists.ts';

/** Each list is a script of its own. */
const LISTS = {
  journals: async () => (await import('../../core/bibliography/journal-words.ts')).JOURNAL_WORDS,
  subtitles: async () => (await import('../../core/citing/engine/common-words.ts')).COMMON_WORDS,
  verbs: async () => (await import('../../core/citing/engine/verb-words.ts')).VERB_WORDS,
} satisfies { readonly [Name in keyof WordLists]-?: () => Promise<WordLists[Name]> };

/** The lists for the text of a style. */
export async function loadWordLists(xml: string): Promise<WordLists> {
  const loaded = wordListsOf(xml).map(async (name) => [name, await LISTS[name]()] as const);
  return Object.fromEntries(await Promise.all(loaded));
}
