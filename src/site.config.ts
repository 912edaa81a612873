import type { SiteConfig } from './core/model/site-config.ts';

/** What another library would change, beside `content/`: the fields are explained in the type. */
const config: SiteConfig = {
  title: 'Tracings',
  strap: 'an annotated library of one-to-one organizing',
  description:
    'What studies, handbooks and histories say of one-to-one conversations in community organizing, how far each was read, and what nobody has shown.',
  site: 'https://tracings.example',
  editors: 'the editors of Tracings',
  contact: 'editors@tracings.example',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  language: 'en',
  style: 'apa',
  styles: [
    'modern-language-association',
    'chicago-author-date',
    'chicago-note-bibliography',
    'harvard-cite-them-right',
    'nlm-citation-sequence',
    'ieee',
  ],
  home: {
    question: 'What is known about one-to-one conversations?',
    lede: 'A planned talk of two people is the smallest act of organizing. Here is what studies, handbooks and histories say of it, how far each was read, and what nobody has shown.',
    drawer: ['sohng1995participatory', 'christens2010public', 'christens2011contextual'],
    essay: 'one-to-ones',
  },
};

export default config;
