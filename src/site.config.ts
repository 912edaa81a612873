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
    'chicago-author-date-18th-edition',
    'chicago-notes-bibliography-18th-edition',
    'chicago-author-date',
    'chicago-note-bibliography',
    'harvard-cite-them-right',
    'nlm-citation-sequence',
    'ieee',
  ],
  scope: [
    'The library began with three works that a web log post of 2013, “The personal effects of one-to-ones”, puts forward for what is known of such talks. It grew from there: to what these works draw on and what draws on them, to studies by the same authors, to the organizations and concepts that they speak of, and to works that see the matter otherwise.',
    'A work belongs here when it bears on one-to-one conversations, or on the organizing that they belong to.',
  ],
  home: {
    question: 'What is known about one-to-one conversations?',
    lede: 'A planned talk of two people is the smallest act of organizing. Here is what studies, handbooks and histories say of it, how far each was read, and what nobody has shown.',
    drawer: ['sohng1995participatory', 'christens2010public', 'christens2011contextual'],
    essay: 'one-to-ones',
  },
};

export default config;
