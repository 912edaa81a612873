/** One record or more for each row of the table of entry types (§3.4). */
import type { CslItem, CslType } from '../../../src/core/model/csl.ts';
import { GOGH, HOOKS, WHO } from '../records.ts';
import { type HardRecord, hard, on } from './hard-record.ts';

const author = [{ family: 'Addams', given: 'Jane' }];
const editor = [{ family: 'Alinsky', given: 'Saul' }];

const ARTICLE: Partial<CslItem> = {
  author,
  'container-title': 'Journal of parts & wholes',
  volume: '46',
  issue: '3-4',
  page: '886-900',
  DOI: '10.1000/182',
  URL: 'https://example.org/a_b',
};

const BOOK: Partial<CslItem> = {
  author,
  publisher: 'The press',
  'publisher-place': 'Chicago',
  edition: '2',
  volume: '1',
  'number-of-volumes': '3',
  ISBN: '9780679721130',
};

/** The rows, each with the types that it names. */
const ROWS: readonly (readonly [row: string, type: CslType, variables: Partial<CslItem>])[] = [
  ['article-journal', 'article-journal', ARTICLE],
  [
    'article-journal with a number',
    'article-journal',
    { ...ARTICLE, page: undefined, number: 'e7' },
  ],
  ['review', 'review', ARTICLE],
  ['review-book', 'review-book', { ...ARTICLE, 'reviewed-title': 'The work' }],
  ['article-magazine', 'article-magazine', ARTICLE],
  ['article-newspaper', 'article-newspaper', { ...ARTICLE, issue: undefined, section: 'B' }],
  ['preprint', 'article', { author, publisher: 'PsyArXiv', DOI: '10.31234/osf.io/abcde' }],
  ['book', 'book', BOOK],
  ['book in volumes', 'book', { ...BOOK, volume: undefined }],
  ['book of editors', 'book', { ...BOOK, author: undefined, editor }],
  ['book translated', 'book', { ...BOOK, translator: [GOGH] }],
  ['classic', 'classic', BOOK],
  ['chapter', 'chapter', { ...BOOK, editor, 'container-title': 'The handbook', page: '1-9' }],
  ['chapter in one author’s book', 'chapter', { ...BOOK, 'container-title': 'The essays' }],
  [
    'entry-encyclopedia',
    'entry-encyclopedia',
    { ...BOOK, editor, 'container-title': 'The cyclopedia' },
  ],
  ['entry-dictionary', 'entry-dictionary', { ...BOOK, 'container-title': 'The dictionary' }],
  [
    'paper-conference',
    'paper-conference',
    {
      author,
      editor,
      'container-title': 'Proceedings of the meeting',
      'event-title': 'The meeting',
      'event-place': 'Paris',
      'event-date': { 'date-parts': [[2009, 7, 1]] },
      publisher: 'The press',
      'publisher-place': 'Rome',
      page: '12-20',
    },
  ],
  [
    'speech',
    'speech',
    { author, genre: 'Keynote', 'event-title': 'The meeting', 'event-place': 'Paris' },
  ],
  ['thesis', 'thesis', { author, genre: 'PhD thesis', publisher: 'The university' }],
  [
    'thesis of a master',
    'thesis',
    { author, genre: 'Master’s thesis', publisher: 'The university' },
  ],
  ['report', 'report', { author: [WHO], number: '12', publisher: 'The institute', page: '3-4' }],
  ['standard', 'standard', { author: [WHO], number: 'ISO 690', publisher: 'The standards body' }],
  ['hearing', 'hearing', { author: [WHO], number: '104-2', publisher: 'The printing office' }],
  ['dataset', 'dataset', { author, version: '2', publisher: 'The repository', DOI: '10.1000/183' }],
  [
    'software',
    'software',
    { author, version: '3.4', publisher: 'The maker', URL: 'https://example.org/s' },
  ],
  ['motion_picture', 'motion_picture', { director: [GOGH], publisher: 'The studio' }],
  ['song', 'song', { composer: [HOOKS], publisher: 'The label', medium: 'LP' }],
  ['broadcast', 'broadcast', { host: [HOOKS], 'container-title': 'The podcast', number: '7' }],
  ['graphic', 'graphic', { author, medium: 'Oil on canvas', archive: 'The museum' }],
  [
    'legal_case',
    'legal_case',
    {
      title: 'One v. Another',
      'container-title': 'The Reports',
      volume: '347',
      page: '483',
      authority: 'The Court',
    },
  ],
  ['legislation', 'legislation', { 'container-title': 'The Code', volume: '42', number: '89-110' }],
  ['bill', 'bill', { number: 'H.R. 1', authority: 'The House' }],
  ['personal_communication', 'personal_communication', { author, recipient: [HOOKS] }],
  ['patent', 'patent', { author, number: 'US 1', jurisdiction: 'US' }],
  ['webpage', 'webpage', { author, 'container-title': 'The site', URL: 'https://example.org/p' }],
  ['post', 'post', { author, 'container-title': 'The forum', URL: 'https://example.org/q' }],
  [
    'post-weblog',
    'post-weblog',
    { author, 'container-title': 'The weblog', URL: 'https://example.org/r' },
  ],
  [
    'manuscript',
    'manuscript',
    { author, genre: 'Diary', archive: 'The archive', archive_location: 'Box 3' },
  ],
  ['manuscript with a publisher', 'manuscript', { author, publisher: 'The centre' }],
  ['pamphlet', 'pamphlet', { author, publisher: 'The league', 'publisher-place': 'Chicago' }],
  ['document', 'document', { author, publisher: 'The league', URL: 'https://example.org/d' }],
  ['interview', 'interview', { author, interviewer: [HOOKS], medium: 'Recording' }],
  ['map', 'map', { author, publisher: 'The survey', scale: '1:25000' }],
  ['rest: treaty', 'treaty', { URL: 'https://example.org/t' }],
  ['rest: performance', 'performance', { performer: [HOOKS], 'event-place': 'Paris' }],
];

export const HARD_TYPES: readonly HardRecord[] = ROWS.map(([row, type, variables], index) => {
  const year = 1950 + index;
  const known = Object.entries(variables).filter(([, value]) => value !== undefined);
  return hard(`§3.4 ${row}`, type, { ...on([year]), ...Object.fromEntries(known) });
});
