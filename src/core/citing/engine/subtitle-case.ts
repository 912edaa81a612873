import { remember } from '../../text/remember.ts';
import { wordsIn } from '../../text/words-in.ts';

/** Words in small letters, with spaces between. */
export interface CommonWords {
  /** Articles, pronouns, prepositions: they belong to a name only within it, “the Chicago school”. */
  readonly function: string;
  /** Names need a capital behind these too: “New York”. Those with an ending of `ENDINGS` are left out. */
  readonly common: string;
  /** Names with such an ending. */
  readonly names: string;
}

/** A subtitle: the colon, tags, the first word, and what follows it. */
const SUBTITLE = /(:\s+(?:<[^<>]*>)*)(\p{Lu}[\p{Ll}’']*)(?=([-\s]*)(?:<[^<>]*>)*(.?))/gu;

/** Endings of words that are hardly ever names. */
const ENDINGS =
  /(?:.{3}ing|[st]ions?|.{3}ments?|.{2}ness(?:es)?|.{2}it(?:y|ies)|.{3}(?:ance|ence|ances|ences)|.{3}ships?|olog(?:y|ies|ical)|ologists?|.{3}(?:ical|ually|ially|ically|fully|ously)|.{2}(?:ful|less)|.{3}(?:able|ible)|.{3}ous|.{2}(?:ivism|acism|inism|ulism|ocialism|apitalism|ationalism))$/;

/**
 * A title with a small letter behind its colon, as Vancouver and Harvard have it. A name keeps its
 * capital, and so does every word that may be one; a quotation keeps its own.
 */
export function smallSubtitle(title: string, words: CommonWords): string {
  return title.replace(
    SUBTITLE,
    (whole, colon: string, word: string, space: string, next: string) => {
      if (colon.includes('nocase') || word === 'I' || /^I['’]/.test(word)) return whole;
      const known = setsOf(words);
      const small = word.toLowerCase();
      const bare = small.replace(/['’].*$/, '');
      if (known.function.has(bare)) return colon + small;
      const isPartOfName = /\p{Lu}/u.test(next) && (!bare.endsWith('ing') || space.includes('-'));
      const isCommon = known.common.has(bare) || (ENDINGS.test(bare) && !known.names.has(bare));
      return isCommon && !isPartOfName ? colon + small : whole;
    },
  );
}

const setsOf = remember((words: CommonWords) => ({
  function: new Set(wordsIn(words.function)),
  common: new Set(wordsIn(words.common)),
  names: new Set(wordsIn(words.names)),
}));
