import { ANNOTATION_PARTS } from './core/model/annotation-parts.ts';
import type { SiteConfig } from './core/model/site-config.ts';

/** What another library would change, beside `content/`: the fields are explained in the type. */
const config: SiteConfig = {
  title: 'Tracings',
  strap: 'an annotated library of one-to-one organizing',
  description:
    'What studies, handbooks and histories say about one-to-one conversations in community organizing, how far we have read each, and what no one has shown.',
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
    'harvard-cite-them-right',
    'nlm-citation-sequence',
    'ieee',
  ],
  scope: [
    'The library began with three works that a blog post of 2013, “The personal effects of one-to-ones”, lists as the research on such conversations. It has grown to include the works that these draw on and the works that draw on them, studies by the same authors, the organizations and concepts that they discuss, and works that disagree.',
    'A work belongs here if it tells us something about one-to-one conversations, or about the organizing of which they are a part.',
  ],
  annotationParts: [
    ...ANNOTATION_PARTS.slice(0, -1),
    {
      heading: 'Why it matters for one-to-ones',
      prompt:
        'Only where a source makes the link; a thought of your own begins with “Our reading:”.',
    },
  ],
  search: {
    synonyms: [
      ['retention', 'staying', 'turnover', 'dropout'],
      ['church', 'congregation', 'parish'],
      ['prejudice', 'bias', 'discrimination'],
      ['biography', 'life'],
      ['memoir', 'autobiographical', 'autobiography'],
      ['dissertation', 'thesis'],
      ['academics', 'scholars', 'professors'],
      ['manual', 'handbook', 'guide', 'textbook'],
      ['teaching', 'education'],
      ['turnout', 'voting'],
      ['measuring', 'assessing'],
      ['census', 'survey'],
      ['experiment', 'randomized', 'trial'],
      ['transgender', 'trans'],
      ['women', 'feminist', 'gender'],
      ['racial', 'race', 'racism', 'ethnicity'],
      ['emotional', 'emotions', 'feelings'],
      ['inequality', 'disparities', 'equity'],
      ['poor', 'poverty'],
      ['union', 'labor'],
      ['staff', 'professional'],
      ['begin', 'beginner', 'start', 'first steps', 'introduction'],
    ],
  },
  home: {
    question: 'What is known about one-to-one conversations?',
    lede: 'A planned conversation between two people is the smallest act of organizing. Here is what studies, handbooks and histories say about such conversations, how far we have read each, and what no one has shown.',
    drawer: ['sohng1995participatory', 'christens2010public', 'christens2011contextual'],
    essay: 'one-to-ones',
  },
};

export default config;
