import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { wordsLanguage } from '../../words/languages.ts';

/** The module that asks for the language of the site. */
const REGION = /\/src\/words\/region\.ts$/;

/** What Vite puts in the place of a module. */
interface Alias {
  readonly find: RegExp;
  readonly replacement: string;
}

/**
 * What Vite reads for a site in that language, wherever it meets the words or a written page: the
 * folder of the one language in the place of `words/words.ts`, so that a bundle holds that language
 * alone, and of it the sections that it uses; and the pages that this language has written in the
 * place of the English ones. `root` is the folder of the project by the path at which Vite knows it:
 * one that holds nothing but ordinary characters.
 */
export function inLanguage(tag: string, root: string): Alias[] {
  const language = wordsLanguage(tag);
  const words = join(root, 'src/words', language, 'index.ts');
  const written = join(root, 'src/written', language);
  return [
    { find: /^(?:\.\.?\/)+words\/words\.ts$/, replacement: words },
    ...(existsSync(written)
      ? [{ find: /^(?:\.\.?\/)+written\/en\//, replacement: `${written}/` }]
      : []),
  ];
}

/**
 * Tells a bundle the language of the site, region and all, in which its words count and name months:
 * it cannot ask the settings.
 */
export function inRegion(tag: string): NonNullable<ViteUserConfig['plugins']> {
  return [
    {
      name: 'tracings-region',
      transform: {
        filter: { id: REGION },
        handler: (code) => ({
          code: code.replace('await siteLanguage()', JSON.stringify(tag)),
          // The lines stay where they are. A bundler that is told nothing warns of it, and what a
          // build warned of is not kept for the next.
          map: null,
        }),
      },
    },
  ];
}
