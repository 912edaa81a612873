import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wordsLanguage } from '../../words/languages.ts';

const SOURCE = join(import.meta.dirname, '../..');

/** What Vite puts in the place of a module. */
interface Alias {
  readonly find: RegExp;
  readonly replacement: string;
}

/**
 * What Vite reads for a site in that language, wherever it meets the words or a written page: the
 * folder of the one language in the place of `words/words.ts`, so that a bundle holds that language
 * alone, and of it the sections that it uses; and the pages that this language has written in the
 * place of the English ones.
 */
export function inLanguage(tag: string): Alias[] {
  const language = wordsLanguage(tag);
  const words = join(SOURCE, 'words', language, 'index.ts');
  const written = join(SOURCE, 'written', language);
  return [
    { find: /^(?:\.\.?\/)+words\/words\.ts$/, replacement: words },
    ...(existsSync(written)
      ? [{ find: /^(?:\.\.?\/)+written\/en\//, replacement: `${written}/` }]
      : []),
  ];
}
