/**
 * CSL types and BibTeX entry types, and which variable goes into which field of each. Styles print
 * the fields of their documentation (btxdoc, section 3) and pass over the others, which reference
 * managers read. What has no field here goes into `note`.
 */
import type { CslType } from '../../model/csl.ts';
import type { BibFieldTable } from './fields.ts';

/** The entry types that are written. */
export type BibtexType =
  | 'article'
  | 'book'
  | 'booklet'
  | 'incollection'
  | 'inproceedings'
  | 'mastersthesis'
  | 'misc'
  | 'phdthesis'
  | 'techreport'
  | 'unpublished';

/** The entry type of each CSL type that has one of its own. All others are `misc`. */
export const BIBTEX_TYPES: Readonly<Partial<Record<CslType, BibtexType>>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  classic: 'book',
  entry: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  hearing: 'techreport',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  review: 'article',
  'review-book': 'article',
  standard: 'techreport',
  thesis: 'phdthesis',
};

/** What only reference managers read, in every entry. */
const IMPRINT: BibFieldTable = [
  ['publisher', 'publisher'],
  ['publisher-place', 'address'],
  ['number-of-pages', 'pagetotal'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['version', 'version'],
];

const BOOK: BibFieldTable = [
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['number-of-volumes', 'volumes'],
  ['collection-title', 'series'],
  ['collection-number', 'number'],
  ['number', 'number'],
  ['part-number', 'part'],
  ['chapter-number', 'chapter'],
  ['page', 'pages'],
  ...IMPRINT,
];

const THESIS: BibFieldTable = [
  ['genre', 'type'],
  ['publisher', 'school'],
  ['page', 'pages'],
  ['chapter-number', 'chapter'],
  ...IMPRINT,
];

/** Variables to fields for each entry type. */
export const BIBTEX_FIELDS: Readonly<Record<BibtexType, BibFieldTable>> = {
  article: [
    ['container-title', 'journal'],
    ['container-title-short', 'shortjournal'],
    ['collection-title', 'series'],
    ['volume', 'volume'],
    ['issue', 'number'],
    ['page', 'pages'],
    ['number', 'eid'],
    ...IMPRINT,
  ],
  book: BOOK,
  booklet: [
    ['genre', 'type'],
    ['container-title', 'howpublished'],
    ['collection-title', 'series'],
    ['number', 'number'],
    ['page', 'pages'],
    ...IMPRINT,
  ],
  incollection: [['container-title', 'booktitle'], ...BOOK],
  inproceedings: [
    ['container-title', 'booktitle'],
    ['event-title', 'booktitle'],
    ['event-title', 'eventtitle'],
    ...BOOK,
    ['event-place', 'address'],
    ['event-place', 'venue'],
  ],
  mastersthesis: THESIS,
  misc: [
    ['genre', 'type'],
    ['container-title', 'howpublished'],
    ['event-title', 'howpublished'],
    ['medium', 'howpublished'],
    ['publisher', 'howpublished'],
    ['event-title', 'eventtitle'],
    ['authority', 'institution'],
    ['edition', 'edition'],
    ['volume', 'volume'],
    ['issue', 'number'],
    ['number', 'number'],
    ['collection-title', 'series'],
    ['collection-number', 'number'],
    ['page', 'pages'],
    ...IMPRINT,
    ['event-place', 'address'],
    ['event-place', 'venue'],
  ],
  phdthesis: THESIS,
  techreport: [
    ['genre', 'type'],
    ['number', 'number'],
    ['publisher', 'institution'],
    ['authority', 'institution'],
    ['collection-title', 'series'],
    ['page', 'pages'],
    ['chapter-number', 'chapter'],
    ...IMPRINT,
  ],
  unpublished: [
    ['genre', 'type'],
    ['container-title', 'howpublished'],
    ['page', 'pages'],
    ...IMPRINT,
  ],
};
