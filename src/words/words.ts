/*
 * The words of the interface, in the language of the site. Pages and scripts of the browser import
 * them from here by section, so that a bundle holds only the sections that it uses.
 */
import type * as english from './en/index.ts';

export * from './en/index.ts';

/** What a language has to say: every section of the English words, in the same form. */
export type Words = typeof english;
