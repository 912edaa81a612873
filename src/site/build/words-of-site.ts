import { join } from 'node:path';
import { wordsLanguage } from '../../words/languages.ts';

/** The folders of the languages. */
const WORDS = join(import.meta.dirname, '../../words');

/**
 * Puts the words of one language in the place of `words/words.ts`, wherever Vite meets it: a bundle
 * then holds that language alone, and of it the sections that it uses.
 */
export function wordsOfSite(tag: string): { find: RegExp; replacement: string } {
  return {
    find: /^(?:\.\.?\/)+words\/words\.ts$/,
    replacement: join(WORDS, wordsLanguage(tag), 'index.ts'),
  };
}
