/**
 * The word for a record's kind where it gives none itself and the format needs or misses one
 * (`type` in .bib files). Types that readers know from their entry type alone are not here.
 * They are English in every library, since `npm run import` tells the type by them.
 */
import type { CslType } from '../model/csl.ts';

export const TYPE_WORDS: Readonly<Partial<Record<CslType, string>>> = {
  article: 'Preprint',
  bill: 'Bill',
  broadcast: 'Broadcast',
  collection: 'Collection',
  dataset: 'Dataset',
  document: 'Document',
  event: 'Event',
  figure: 'Figure',
  graphic: 'Graphic',
  hearing: 'Hearing',
  interview: 'Interview',
  legal_case: 'Court case',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Film',
  musical_score: 'Musical score',
  pamphlet: 'Pamphlet',
  patent: 'Patent',
  performance: 'Performance',
  periodical: 'Periodical',
  personal_communication: 'Letter',
  post: 'Post',
  'post-weblog': 'Blog post',
  regulation: 'Regulation',
  report: 'Report',
  software: 'Computer software',
  song: 'Audio recording',
  speech: 'Talk',
  standard: 'Standard',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
};
