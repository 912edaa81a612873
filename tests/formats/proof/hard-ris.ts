/** One record or more for each row of the tables of RIS: what goes wrong (§4.1), types (§4.2). */
import type { CslItem, CslType } from '../../../src/core/model/csl.ts';
import { BEETHOVEN, GOGH, HOOKS, KING, WHO } from '../records.ts';
import { type HardRecord, hard, on } from './hard-record.ts';

const author = [{ family: 'Addams', given: 'Jane' }];
const editor = [{ family: 'Alinsky', given: 'Saul' }];

const HARD_RIS_VALUES: readonly HardRecord[] = [
  hard('§4.1 values longer than 70 characters', 'article-journal', {
    title:
      'A title that is a good deal longer than the seventy characters after which lines were broken once, inside words as well: 50 % of Homo sapiens',
    author,
    'container-title':
      'Journal of very long titles that nobody can remember without writing them down',
    abstract: 'First sentence of it. '.repeat(20).trim(),
    ...on([1980]),
  }),
  hard('§4.1 particles and suffix', 'book', { author: [GOGH, BEETHOVEN, KING], ...on([1981]) }),
  hard('§4.1 tags in a title and a range with a dash', 'article-journal', {
    title: 'On <i>Homo</i>, <span class="nocase">de facto</span> and H<sub>2</sub>O',
    author,
    'container-title': 'Journal of signs',
    page: '101–119',
    ...on([1982]),
  }),
  hard('§4.1 original title beside the title', 'book', {
    title: 'The translated title',
    'original-title': 'Der ursprüngliche Titel',
    author,
    ...on([1983]),
  }),
  hard('§4.1 book review by its own author', 'review-book', {
    title: 'The review',
    author: [HOOKS],
    'reviewed-title': 'The reviewed work',
    'reviewed-author': [GOGH],
    'container-title': 'Journal of reviews',
    page: '45-47',
    ...on([1984]),
  }),
  hard('§4.1 podcast with host and number', 'broadcast', {
    host: [HOOKS],
    'container-title': 'The podcast',
    number: '7',
    publisher: 'The station',
    URL: 'https://example.org/7',
    ...on([2016, 8, 9]),
  }),
  hard('§4.1 interview', 'interview', { author, interviewer: [KING], ...on([1985]) }),
  hard('§4.1 date of a meeting beside the date of publication', 'paper-conference', {
    author,
    'container-title': 'The proceedings',
    'event-title': 'The meeting',
    'event-date': { 'date-parts': [[1985, 10, 1]] },
    ...on([1986, 2]),
  }),
  hard('§4.1 year before Christ', 'classic', { author: [{ family: 'Plato' }], ...on([-350]) }),
  hard('§4.1 month without a day', 'article-magazine', {
    author,
    'container-title': 'The monthly',
    ...on([1949, 3]),
  }),
  hard('§4.1 key of more than twenty signs, and words with spaces', 'book', {
    author,
    keyword: 'power; community organizing',
    ...on([1987]),
  }),
  hard('§4.1 organization with commas', 'report', {
    author: [{ literal: 'National Academies of Sciences, Engineering, and Medicine' }, WHO],
    publisher: 'The press',
    ...on([1988]),
  }),
];

const BOOK: Partial<CslItem> = {
  author,
  editor,
  publisher: 'The press',
  'publisher-place': 'Chicago',
};

const ROWS: readonly (readonly [row: string, type: CslType, variables: Partial<CslItem>])[] = [
  [
    'JOUR',
    'article-journal',
    { author, 'container-title': 'The journal', volume: '3', issue: '2', page: '5-9' },
  ],
  [
    'JOUR with a number',
    'article-journal',
    { author, 'container-title': 'The journal', number: 'e12' },
  ],
  ['MGZN', 'article-magazine', { author, 'container-title': 'The magazine', page: '12-14, 20' }],
  [
    'NEWS',
    'article-newspaper',
    { author, 'container-title': 'The paper', section: 'B', 'publisher-place': 'Chicago' },
  ],
  [
    'BOOK',
    'book',
    { ...BOOK, translator: [GOGH], 'collection-title': 'The series', 'collection-number': '4' },
  ],
  [
    'CHAP',
    'chapter',
    { ...BOOK, 'container-title': 'The handbook', page: '1-9', 'collection-editor': [HOOKS] },
  ],
  ['ENCYC', 'entry-encyclopedia', { ...BOOK, 'container-title': 'The cyclopedia', page: '1-9' }],
  ['DICT', 'entry-dictionary', { ...BOOK, 'container-title': 'The dictionary' }],
  [
    'CONF',
    'paper-conference',
    {
      ...BOOK,
      'container-title': 'The proceedings',
      'event-title': 'The meeting',
      'event-place': 'Paris',
    },
  ],
  [
    'SLIDE',
    'speech',
    { author, 'event-title': 'The meeting', 'event-place': 'Paris', genre: 'Lecture' },
  ],
  [
    'THES',
    'thesis',
    { author, publisher: 'The university', genre: 'PhD thesis', 'number-of-pages': '300' },
  ],
  [
    'RPRT',
    'report',
    { author: [WHO], publisher: 'The institute', number: '12', genre: 'Working paper' },
  ],
  ['STAND', 'standard', { author: [WHO], publisher: 'The body', number: 'ISO 690' }],
  ['UNPB', 'article', { author, publisher: 'The server', DOI: '10.1000/184' }],
  [
    'MANSCPT',
    'manuscript',
    { author, genre: 'Diary', archive: 'The archive', archive_location: 'Box 3' },
  ],
  ['DATA', 'dataset', { author, publisher: 'The repository', version: '2' }],
  ['COMP', 'software', { author, publisher: 'The maker', version: '3.4' }],
  ['MPCT', 'motion_picture', { director: [GOGH], producer: [KING], publisher: 'The studio' }],
  ['SOUND of a song', 'song', { composer: [HOOKS], publisher: 'The label' }],
  [
    'SOUND of a broadcast',
    'broadcast',
    { host: [HOOKS], 'container-title': 'The programme', number: '7' },
  ],
  [
    'CASE',
    'legal_case',
    {
      title: 'One v. Another',
      'container-title': 'The Reports',
      authority: 'The Court',
      volume: '347',
      page: '483',
      number: '8',
    },
  ],
  ['STAT', 'legislation', { 'container-title': 'The Code', number: '89-110', volume: '42' }],
  ['BILL', 'bill', { number: 'H.R. 1', authority: 'The House' }],
  ['HEAR', 'hearing', { number: '104-2', authority: 'The Senate' }],
  ['MAP', 'map', { author, scale: '1:25000', publisher: 'The survey' }],
  ['ART', 'graphic', { author, medium: 'Oil on canvas' }],
  ['PAT', 'patent', { author, number: 'US 1', jurisdiction: 'United States' }],
  ['ELEC', 'webpage', { author, 'container-title': 'The site', URL: 'https://example.org/w' }],
  [
    'ELEC of a post',
    'post',
    { author, 'container-title': 'The forum', URL: 'https://example.org/x' },
  ],
  [
    'BLOG',
    'post-weblog',
    { author, 'container-title': 'The weblog', URL: 'https://example.org/y' },
  ],
  ['PCOMM of a letter', 'personal_communication', { author, recipient: [GOGH] }],
  ['PCOMM of an interview', 'interview', { author, interviewer: [GOGH] }],
  ['GEN of a periodical', 'periodical', { editor, publisher: 'The press', ISSN: '0090-4392' }],
  ['GEN of a document', 'document', { author, URL: 'https://example.org/z' }],
];

const HARD_RIS_TYPES = ROWS.map(([row, type, variables], index) =>
  hard(`§4.2 ${row}`, type, { ...variables, ...on([1900 + index]) }),
);

export const HARD_RIS: readonly HardRecord[] = [...HARD_RIS_VALUES, ...HARD_RIS_TYPES];
