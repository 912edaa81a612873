import type { Language } from './languages.ts';

/** What a language has to say: every section of the English words, in the same form. */
export type Words = typeof import('./en/index.ts');

const LOADERS: { readonly [L in Language]: () => Promise<Words> } = {
  de: () => import('./de/index.ts'),
  en: () => import('./en/index.ts'),
};

/** The words of one language. Those of the others are not loaded: each is sixty modules. */
export function loadWords(language: Language): Promise<Words> {
  return LOADERS[language]();
}
