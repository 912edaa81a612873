import type { JournalWords } from '../bibliography/journal-short.ts';
import type { VerbWords } from './engine/phrasal-verbs.ts';
import type { CommonWords } from './engine/subtitle-case.ts';
import { OWN_TEXT_CASES } from './engine/text-cases.ts';

/**
 * The long lists of words, of which most styles need one or none. The build has them all
 * (`every-word-list.ts`); a browser loads those that its style needs.
 */
export interface WordLists {
  /** By which titles of journals are shortened. */
  readonly journals?: JournalWords | undefined;
  /** By which the first word of a subtitle is told from a name. */
  readonly subtitles?: CommonWords | undefined;
  /** By which adverbs are told from prepositions in titles. */
  readonly verbs?: VerbWords | undefined;
}

const NAMES = ['journals', 'subtitles', 'verbs'] as const satisfies (keyof WordLists)[];
type WordListName = (typeof NAMES)[number];

/** Whether the text of a style asks for a list. */
const IS_NEEDED: Readonly<Record<WordListName, (xml: string) => boolean>> = {
  journals: (xml) => !CHICAGO_18.test(xml) && xml.split('<').some(asksForShortTitle),
  subtitles: (xml) => xml.includes(OWN_TEXT_CASES.subtitle),
  verbs: (xml) => /\btext-case\s*=\s*["']title\b/.test(xml),
};

/** It shortens the titles of reference works, broadcasts and sites, and those of no journal. */
const CHICAGO_18 = /<title>\s*Chicago Manual of Style 18th edition\b/;

function asksForShortTitle(tag: string): boolean {
  if (/\b(?:container-title-short|journalAbbreviation)\b/.test(tag)) return true;
  return /\bcontainer-title\b/.test(tag) && /\bform\s*=\s*["']short\b/.test(tag);
}

/** The names of the lists that a style needs. */
export function wordListsOf(xml: string): WordListName[] {
  return NAMES.filter((name) => IS_NEEDED[name](xml));
}

/**
 * Of some lists those that a style needs, so that it prints the same whatever others there are.
 * @throws {Error} where one of them is missing.
 */
export function neededLists(lists: WordLists, xml: string): WordLists {
  return Object.fromEntries(wordListsOf(xml).map((name) => [name, loadedList(lists, name)]));
}

/**
 * One of some lists.
 * @throws {Error} where it is missing.
 */
export function loadedList<Name extends WordListName>(
  lists: WordLists,
  name: Name,
): NonNullable<WordLists[Name]> {
  const found = lists[name];
  if (found === undefined) throw new Error(`The list of words for ${name} was not loaded.`);
  return found;
}
