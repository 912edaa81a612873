import { foldLetters } from './fold-words.ts';
import type { NamesIndex } from './names-index.ts';
import { nearestWord, takenApart } from './spelling.ts';
import { isStopWord } from './stop-words.ts';

/** A query in which misspelt words were put right. */
export interface CorrectedWords {
  readonly words: string;
  readonly changed: readonly { readonly from: string; readonly to: string }[];
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a query that the index of names does not know, as they were written. */
export function unknownWords(index: NamesIndex, query: string): string[] {
  const words = query.match(WORD) ?? [];
  return [...new Set(words)].filter((word) => {
    const plain = foldLetters(word);
    return !/\d/.test(plain) && !isStopWord(plain) && !index.isKnown(plain);
  });
}

/**
 * Puts right the words of a query that stand nowhere, as `strange` lists them: each becomes the
 * nearest word of the index, or the words of which it is made. Nothing where none comes near.
 */
export function correctWords(
  index: NamesIndex,
  query: string,
  strange: ReadonlySet<string>,
): CorrectedWords | undefined {
  const changed = new Map<string, string>();
  for (const word of strange) {
    const plain = foldLetters(word);
    const to =
      nearestWord(plain, index.vocabulary, 1) ??
      takenApart(plain, (part) => index.vocabulary.has(part) || isStopWord(part))?.join(' ') ??
      nearestWord(plain, index.vocabulary);
    if (to !== undefined) changed.set(word, /^\p{Lu}/u.test(word) ? capitalized(to) : to);
  }
  if (changed.size === 0) return undefined;
  return {
    words: query.replace(WORD, (word) => changed.get(word) ?? word),
    changed: [...changed].map(([from, to]) => ({ from, to })),
  };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
