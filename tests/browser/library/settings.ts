import type { SiteConfig } from '../../../src/core/model/site-config.ts';

/** The editions that the browser tests open. */
export type EditionName = 'root' | 'sub-path';

/** Where an edition is served, and what its site is called and cites in. */
export interface EditionSettings {
  readonly base: string;
  readonly config: SiteConfig;
}

/**
 * Two editions of one library of ten entries, each with two styles: the second one sets notes in
 * the first edition and numbers in the other, since these are the two ways in which the scripts of
 * the pages set citations anew.
 */
export const EDITIONS: Readonly<Record<EditionName, EditionSettings>> = {
  root: { base: '/', config: configWith('chicago-note-bibliography') },
  'sub-path': { base: '/tracings/', config: configWith('ieee') },
};

function configWith(style: string): SiteConfig {
  return {
    title: 'Fixture Library',
    strap: 'ten entries for the browser tests',
    description: 'A small library on one-to-one conversations, for the tests of the software.',
    site: 'https://library.example',
    editors: 'the editors of the Fixture Library',
    contact: 'editors@library.example',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    language: 'en',
    style: 'apa',
    styles: [style],
    home: {
      question: 'What is known about one-to-one conversations?',
      lede: 'A planned talk of two people is the smallest act of organizing.',
      drawer: ['sohng1995participatory', 'lcn2013personal', 'christens2010public'],
      essay: 'one-to-ones',
    },
  };
}
