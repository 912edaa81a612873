import { findingWords as english } from '../../words/en/finding.ts';
import { findingWords } from '../../words/words.ts';

/**
 * Words that say nothing of what is looked for, as `plainWords` writes them: in English, which works
 * in every library may be in, and in the language of the site.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `${english.stopWords} ${findingWords.stopWords}`.split(/\s+/),
);

/** True for a word that says nothing of what is looked for. */
export function isStopWord(plain: string): boolean {
  return STOP_WORDS.has(plain);
}

/** The words that say something; all of them where none does, as in “The Who”. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
