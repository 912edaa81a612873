import { isCommonWord, isFunctionWord } from './common-words.ts';

/** A subtitle: the colon, tags, the first word, and what follows it. */
const SUBTITLE = /(:\s+(?:<[^<>]*>)*)(\p{Lu}[\p{Ll}’']*)(?=([-\s]*)(?:<[^<>]*>)*(.?))/gu;

/**
 * A title with a small letter behind its colon, as Vancouver and Harvard have it. A name keeps its
 * capital, and so does every word that may be one; a quotation keeps its own.
 */
export function smallSubtitle(title: string): string {
  return title.replace(
    SUBTITLE,
    (whole, colon: string, word: string, space: string, next: string) => {
      if (colon.includes('nocase') || word === 'I' || /^I['’]/.test(word)) return whole;
      const small = word.toLowerCase();
      const bare = small.replace(/['’].*$/, '');
      if (isFunctionWord(bare)) return colon + small;
      const isPartOfName = /\p{Lu}/u.test(next) && (!bare.endsWith('ing') || space.includes('-'));
      return isCommonWord(bare) && !isPartOfName ? colon + small : whole;
    },
  );
}
