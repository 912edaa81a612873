/**
 * CSL types and BibLaTeX entry types, and which variable goes into which field of each. The fields
 * are those that the data model of biblatex 3.18 knows for the type (blx-dm.def); biber warns of
 * others. What has no field here goes into `note`.
 */
import type { CslType } from '../../model/csl.ts';
import type { BibFieldTable } from './fields.ts';

/** The entry types that are written. */
export type BiblatexType =
  | 'article'
  | 'artwork'
  | 'audio'
  | 'book'
  | 'booklet'
  | 'collection'
  | 'dataset'
  | 'inbook'
  | 'incollection'
  | 'inproceedings'
  | 'inreference'
  | 'jurisdiction'
  | 'legislation'
  | 'letter'
  | 'misc'
  | 'movie'
  | 'mvbook'
  | 'online'
  | 'patent'
  | 'periodical'
  | 'report'
  | 'software'
  | 'thesis'
  | 'unpublished';

/**
 * The entry type of each CSL type; `biblatex.ts` moves some records on for what they hold. Types
 * that biblatex has none for are `misc`, the documented default.
 */
export const BIBLATEX_TYPES: Readonly<Record<CslType, BiblatexType>> = {
  article: 'online',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'legislation',
  book: 'book',
  broadcast: 'audio',
  chapter: 'incollection',
  classic: 'book',
  collection: 'misc',
  dataset: 'dataset',
  document: 'misc',
  entry: 'inreference',
  'entry-dictionary': 'inreference',
  'entry-encyclopedia': 'inreference',
  event: 'misc',
  figure: 'misc',
  graphic: 'artwork',
  hearing: 'report',
  interview: 'misc',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  manuscript: 'unpublished',
  map: 'misc',
  motion_picture: 'movie',
  musical_score: 'misc',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  patent: 'patent',
  performance: 'misc',
  periodical: 'periodical',
  personal_communication: 'letter',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'legislation',
  report: 'report',
  review: 'article',
  'review-book': 'article',
  software: 'software',
  song: 'audio',
  speech: 'unpublished',
  standard: 'report',
  thesis: 'thesis',
  treaty: 'misc',
  webpage: 'online',
};

const BOOK: BibFieldTable = [
  ['publisher', 'publisher'],
  ['publisher-place', 'location'],
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['number-of-volumes', 'volumes'],
  ['collection-title', 'series'],
  ['collection-number', 'number'],
  ['number', 'number'],
  ['ISBN', 'isbn'],
];

const MONOGRAPH: BibFieldTable = [
  ...BOOK,
  ['part-number', 'part'],
  ['chapter-number', 'chapter'],
  ['page', 'pages'],
  ['number-of-pages', 'pagetotal'],
];

const PART_OF_BOOK: BibFieldTable = [
  ['container-title', 'booktitle'],
  ...BOOK,
  ['part-number', 'part'],
  ['chapter-number', 'chapter'],
  ['page', 'pages'],
];

const MISCELLANEOUS: BibFieldTable = [
  ['genre', 'type'],
  ['container-title', 'howpublished'],
  ['medium', 'howpublished'],
  ['publisher', 'organization'],
  ['publisher-place', 'location'],
  ['version', 'version'],
];

const LAW: BibFieldTable = [
  ['genre', 'type'],
  ['container-title', 'journaltitle'],
  ['volume', 'volume'],
  ['number', 'number'],
  ['page', 'pages'],
  ['authority', 'organization'],
  ['publisher', 'organization'],
  ['publisher-place', 'location'],
];

/** Variables to fields for each entry type. */
export const BIBLATEX_FIELDS: Readonly<Record<BiblatexType, BibFieldTable>> = {
  article: [
    ['container-title', 'journaltitle'],
    ['container-title-short', 'shortjournal'],
    ['collection-title', 'series'],
    ['volume', 'volume'],
    ['issue', 'number'],
    ['page', 'pages'],
    ['number', 'eid'],
    ['ISSN', 'issn'],
    ['version', 'version'],
  ],
  artwork: MISCELLANEOUS,
  audio: MISCELLANEOUS,
  book: MONOGRAPH,
  booklet: [
    ['genre', 'type'],
    ['container-title', 'howpublished'],
    ['publisher', 'howpublished'],
    ['publisher-place', 'location'],
    ['page', 'pages'],
    ['number-of-pages', 'pagetotal'],
  ],
  collection: MONOGRAPH,
  dataset: [
    ['genre', 'type'],
    ['version', 'version'],
    ['publisher', 'publisher'],
    ['publisher-place', 'location'],
    ['edition', 'edition'],
    ['collection-title', 'series'],
    ['collection-number', 'number'],
    ['number', 'number'],
  ],
  inbook: PART_OF_BOOK,
  incollection: PART_OF_BOOK,
  inproceedings: [
    ['container-title', 'booktitle'],
    ['event-title', 'eventtitle'],
    ['event-place', 'venue'],
    ...BOOK.filter(([variable]) => variable !== 'edition'),
    ['part-number', 'part'],
    ['chapter-number', 'chapter'],
    ['page', 'pages'],
  ],
  inreference: PART_OF_BOOK,
  jurisdiction: LAW,
  legislation: LAW,
  letter: MISCELLANEOUS,
  misc: MISCELLANEOUS,
  movie: MISCELLANEOUS,
  mvbook: [...BOOK, ['number-of-pages', 'pagetotal']],
  online: [
    ['genre', 'entrysubtype'],
    ['container-title', 'organization'],
    ['publisher', 'organization'],
    ['version', 'version'],
  ],
  patent: [
    ['genre', 'type'],
    ['number', 'number'],
    ['jurisdiction', 'location'],
    ['publisher-place', 'location'],
    ['version', 'version'],
  ],
  periodical: [
    ['volume', 'volume'],
    ['issue', 'number'],
    ['number', 'number'],
    ['collection-title', 'series'],
    ['ISSN', 'issn'],
  ],
  report: [
    ['genre', 'type'],
    ['number', 'number'],
    ['publisher', 'institution'],
    ['authority', 'institution'],
    ['publisher-place', 'location'],
    ['version', 'version'],
    ['page', 'pages'],
    ['number-of-pages', 'pagetotal'],
    ['chapter-number', 'chapter'],
    // Not in the data model, but readers keep it and no style prints it.
    ['ISBN', 'isbn'],
  ],
  software: MISCELLANEOUS,
  thesis: [
    ['genre', 'type'],
    ['publisher', 'institution'],
    ['publisher-place', 'location'],
    ['page', 'pages'],
    ['number-of-pages', 'pagetotal'],
    ['chapter-number', 'chapter'],
  ],
  unpublished: [
    ['genre', 'type'],
    ['event-title', 'eventtitle'],
    ['event-place', 'venue'],
    ['container-title', 'howpublished'],
    ['publisher', 'howpublished'],
    ['publisher-place', 'location'],
  ],
};
