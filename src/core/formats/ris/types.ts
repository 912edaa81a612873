/**
 * CSL types and RIS types, and which variable goes under which tag of each: the tags of the
 * published RIS specification as Zotero, EndNote and bibutils read them. What has no tag here goes
 * into a note (`N1`). `SP` takes pages, which `ris.ts` parts into `SP` and `EP`.
 */
import type { CslItem, CslNameVariable, CslTextVariable, CslType } from '../../model/csl.ts';
import { cleanText } from '../clean-text.ts';

/** The tags of one RIS type; the first pair that has a value takes the tag. Pairs of one tag stand together. */
export interface RisType {
  readonly type: string;
  readonly fields: readonly (readonly [CslTextVariable, string])[];
  readonly names: readonly (readonly [CslNameVariable, string])[];
}

type Fields = RisType['fields'];
type Names = RisType['names'];

const IMPRINT: Fields = [
  ['publisher', 'PB'],
  ['publisher-place', 'CY'],
];

const PERIODICAL: Fields = [
  ['container-title', 'T2'],
  ['container-title-short', 'J2'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['page', 'SP'],
  ['ISSN', 'SN'],
];

const SERIAL: Fields = [...PERIODICAL, ...IMPRINT];

const NEWS: Fields = [...SERIAL, ['section', 'SE'], ['edition', 'ET']];

const PART_OF_BOOK: Fields = [
  ['container-title', 'T2'],
  ['collection-title', 'T3'],
  ['collection-number', 'SV'],
  ['number-of-volumes', 'IS'],
  ['volume', 'VL'],
  ['page', 'SP'],
  ['edition', 'ET'],
  ['ISBN', 'SN'],
  ...IMPRINT,
];

const WEB: Fields = [['container-title', 'T2'], ['genre', 'M3'], ...IMPRINT];
const VISUAL: Fields = [['medium', 'M3'], ['genre', 'M3'], ['dimensions', 'C3'], ...IMPRINT];
const AUDIO: Fields = [
  ['container-title', 'T2'],
  ['number', 'M1'],
  ['medium', 'C5'],
  ['volume', 'VL'],
  ...IMPRINT,
];

const EDITED: Names = [
  ['editor', 'A2'],
  ['translator', 'A4'],
];
const EDITED_IN_SERIES: Names = [
  ['editor', 'A2'],
  ['collection-editor', 'A3'],
  ['translator', 'A4'],
];

const JOUR: RisType = { type: 'JOUR', names: EDITED, fields: [...SERIAL, ['number', 'C7']] };
const BOOK: RisType = {
  type: 'BOOK',
  names: [
    ['collection-editor', 'A2'],
    ['editor', 'A3'],
    ['translator', 'A4'],
  ],
  fields: [
    ['collection-title', 'T2'],
    ['container-title', 'T2'],
    ['collection-number', 'M1'],
    ['number', 'M1'],
    ['number-of-volumes', 'NV'],
    ['volume', 'VL'],
    ['number-of-pages', 'SP'],
    ['page', 'SP'],
    ['edition', 'ET'],
    ['ISBN', 'SN'],
    ...IMPRINT,
  ],
};
const SOUND: RisType = { type: 'SOUND', names: [['producer', 'A3']], fields: AUDIO };
const STAT: RisType = {
  type: 'STAT',
  names: [],
  fields: [
    ['container-title', 'T2'],
    ['number', 'M1'],
    ['volume', 'VL'],
    ['section', 'SE'],
    ['page', 'SP'],
    ...IMPRINT,
  ],
};
const LETTER: RisType = {
  type: 'PCOMM',
  names: [
    ['recipient', 'A2'],
    ['interviewer', 'A2'],
  ],
  fields: [['genre', 'M3'], ['medium', 'M3'], ['container-title', 'T2'], ...IMPRINT],
};

/** A report, which pamphlets and documents with a publisher are, too. */
const RIS_REPORT: RisType = {
  type: 'RPRT',
  names: EDITED,
  fields: [
    ['number', 'SN'],
    ['ISBN', 'SN'],
    ['genre', 'M3'],
    ['collection-title', 'T2'],
    ['page', 'SP'],
    ['publisher', 'PB'],
    ['authority', 'PB'],
    ['publisher-place', 'CY'],
  ],
};

/** The type of everything that RIS has no type for. */
export const RIS_GENERIC: RisType = {
  type: 'GEN',
  names: EDITED,
  fields: [...PERIODICAL, ['ISBN', 'SN'], ...IMPRINT],
};

/** The RIS type of each CSL type that has one. All others are `GEN`. */
export const RIS_TYPES: Readonly<Partial<Record<CslType, RisType>>> = {
  article: { type: 'UNPB', names: EDITED, fields: SERIAL },
  'article-journal': JOUR,
  'article-magazine': { type: 'MGZN', names: EDITED, fields: NEWS },
  'article-newspaper': { type: 'NEWS', names: EDITED, fields: NEWS },
  bill: {
    type: 'BILL',
    names: [],
    fields: [
      ['number', 'M1'],
      ['container-title', 'T2'],
      ['authority', 'T3'],
      ['volume', 'VL'],
      ['page', 'SP'],
      ...IMPRINT,
    ],
  },
  book: BOOK,
  broadcast: SOUND,
  chapter: { type: 'CHAP', names: EDITED_IN_SERIES, fields: PART_OF_BOOK },
  classic: BOOK,
  dataset: { type: 'DATA', names: EDITED, fields: [['version', 'ET'], ...IMPRINT] },
  entry: { type: 'ENCYC', names: EDITED_IN_SERIES, fields: PART_OF_BOOK },
  'entry-dictionary': { type: 'DICT', names: EDITED_IN_SERIES, fields: PART_OF_BOOK },
  'entry-encyclopedia': { type: 'ENCYC', names: EDITED_IN_SERIES, fields: PART_OF_BOOK },
  figure: { type: 'FIGURE', names: [], fields: VISUAL },
  graphic: { type: 'ART', names: [], fields: VISUAL },
  hearing: {
    type: 'HEAR',
    names: [],
    fields: [
      ['number', 'M1'],
      ['container-title', 'T2'],
      ['authority', 'T3'],
      ['page', 'SP'],
      ...IMPRINT,
    ],
  },
  interview: LETTER,
  legal_case: {
    type: 'CASE',
    names: [],
    fields: [
      ['container-title', 'A2'],
      ['authority', 'PB'],
      ['publisher', 'PB'],
      ['number', 'SV'],
      ['volume', 'VL'],
      ['page', 'SP'],
    ],
  },
  legislation: STAT,
  manuscript: {
    type: 'MANSCPT',
    names: EDITED,
    fields: [['genre', 'M3'], ['number-of-pages', 'SP'], ['page', 'SP'], ...IMPRINT],
  },
  map: {
    type: 'MAP',
    names: EDITED,
    fields: [
      ['scale', 'C1'],
      ['genre', 'M3'],
      ['collection-title', 'T2'],
      ['edition', 'ET'],
      ['ISBN', 'SN'],
      ...IMPRINT,
    ],
  },
  motion_picture: {
    type: 'MPCT',
    names: [
      ['director', 'AU'],
      ['producer', 'A3'],
    ],
    fields: [['medium', 'C5'], ...IMPRINT],
  },
  musical_score: { type: 'MUSIC', names: EDITED, fields: [...IMPRINT, ['collection-title', 'T2']] },
  'paper-conference': {
    type: 'CONF',
    names: [
      ['editor', 'A2'],
      ['collection-editor', 'A3'],
    ],
    fields: [
      ['container-title', 'C3'],
      ['event-title', 'T2'],
      ['publisher-place', 'C1'],
      ['event-place', 'CY'],
      ['collection-title', 'T3'],
      ['volume', 'VL'],
      ['page', 'SP'],
      ['ISBN', 'SN'],
      ['publisher', 'PB'],
    ],
  },
  patent: {
    type: 'PAT',
    names: [],
    fields: [['number', 'SN'], ['jurisdiction', 'C3'], ['authority', 'A2'], ...IMPRINT],
  },
  pamphlet: RIS_REPORT,
  personal_communication: LETTER,
  post: { type: 'ELEC', names: EDITED, fields: WEB },
  'post-weblog': { type: 'BLOG', names: EDITED, fields: WEB },
  regulation: STAT,
  report: RIS_REPORT,
  review: JOUR,
  'review-book': JOUR,
  software: { type: 'COMP', names: EDITED, fields: [['version', 'ET'], ...IMPRINT] },
  song: SOUND,
  speech: {
    type: 'SLIDE',
    names: [],
    fields: [
      ['event-title', 'T2'],
      ['container-title', 'T2'],
      ['genre', 'M3'],
      ['event-place', 'CY'],
      ['publisher-place', 'CY'],
      ['publisher', 'PB'],
    ],
  },
  standard: {
    type: 'STAND',
    names: EDITED,
    fields: [
      ['number', 'SN'],
      ['genre', 'M3'],
      ['publisher', 'PB'],
      ['authority', 'PB'],
      ['publisher-place', 'CY'],
    ],
  },
  thesis: {
    type: 'THES',
    names: EDITED,
    fields: [['genre', 'M3'], ['number-of-pages', 'SP'], ['page', 'SP'], ...IMPRINT],
  },
  webpage: { type: 'ELEC', names: EDITED, fields: WEB },
};

/** The RIS type of a record; documents and manuscripts with a publisher are reports. */
export function risTypeOf(item: CslItem): RisType {
  const hasPublisher = cleanText(item.publisher ?? '') !== '';
  if (['document', 'manuscript'].includes(item.type) && hasPublisher) return RIS_REPORT;
  return RIS_TYPES[item.type] ?? RIS_GENERIC;
}
