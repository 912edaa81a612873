import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { serializeBiblatex } from '../../../src/core/formats/bib/biblatex.ts';
import { serializeBibtex } from '../../../src/core/formats/bib/bibtex.ts';
import type { Serializer } from '../../../src/core/formats/options.ts';
import { readBib } from '../../../src/core/importing/bib/read.ts';
import {
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
  type CslItem,
  type CslName,
} from '../../../src/core/model/csl.ts';
import { REAL_RECORDS } from '../../fixtures/records.ts';
import {
  BEETHOVEN,
  fullRecord,
  GOGH,
  HOOKS,
  KING,
  PLATO,
  record,
  WHO,
} from '../../formats/records.ts';

vi.setConfig({ testTimeout: 60_000 });

const FLAVOURS = [
  ['BibTeX', serializeBibtex],
  ['BibLaTeX', serializeBiblatex],
] as const;

/** The file of records, and the file of what is read from it. */
async function twice(
  serialize: Serializer,
  items: readonly CslItem[],
  annotation?: string,
): Promise<readonly [string, string]> {
  const annotations = new Map(items.map(({ id }) => [id, annotation ?? '']));
  const first = serialize(items, { annotations });
  const { records, problems } = await readBib(first);
  expect(problems).toEqual([]);
  expect(records.flatMap(({ leftOver }) => leftOver)).toEqual([]);
  const read = new Map(records.map(({ item, annotation: note }) => [item.id, note ?? '']));
  const again = serialize(
    records.map(({ item }) => item),
    { annotations: read },
  );
  return [first, again];
}

const HARD: readonly CslItem[] = [
  record('webpage', { id: 'no-address', title: 'No address', URL: '', medium: 'Print' }),
  record('book', { id: 'names', author: [GOGH, KING, HOOKS, PLATO, WHO] }),
  record('book', {
    id: 'dropping',
    author: [BEETHOVEN],
    editor: [{ family: 'y Gasset', given: 'O' }],
  }),
  record('book', {
    id: 'odd-names',
    author: [
      { family: 'Farrar, Straus and Giroux', given: 'A' },
      { family: 'Alembert', given: 'Jean', 'dropping-particle': 'd’' },
      { family: 'Smith', given: 'J=K', suffix: 'III' },
      { literal: 'others' },
      { family: 'and', given: 'And' },
    ],
  }),
  record('book', { id: 'elided', author: [{ family: "ḻ'Ⴀx", given: 'A' }] }),
  record('book', {
    id: 'elided-alone',
    author: [{ family: 'd’Alembert' }, { family: 'd’Alembert', suffix: 'Jr.' }],
  }),
  record('book', {
    id: 'particle-without-given',
    author: [{ family: 'Alembert', 'non-dropping-particle': 'd’' }],
  }),
  record('book', { id: 'given-in-small', author: [{ family: 'Beethoven', given: 'Ludwig van' }] }),
  record('book', {
    id: 'suffix-like-a-name',
    author: [{ family: 'Rees', given: 'Ann', suffix: 'Baroness Rees' }],
  }),
  record('book', { id: 'only-editor', editor: [KING], 'number-of-volumes': '3' }),
  record('book', { id: 'volumes', author: [KING], 'number-of-volumes': '3' }),
  record('book', { id: 'both-roles', 'editor-translator': [KING, GOGH] }),
  record('chapter', {
    id: 'in-a-book-by',
    'container-author': [PLATO],
    'container-title': 'Works',
  }),
  record('motion_picture', { id: 'film', director: [HOOKS], publisher: 'A studio' }),
  record('interview', { id: 'interview', author: [HOOKS], interviewer: [KING] }),
  record('book', {
    id: 'signs',
    title: 'Signs: R&D 50% $5 #1 a_b {c} ~ ^ a -- b \\ {',
    note: '`` ?` x',
  }),
  record('book', { id: 'scripts', title: '社会工作 и العربية Ávila Đặng', publisher: '三联' }),
  record('book', { id: 'case', title: 'iPhone, NASA and Hull-House: A study of Chicago' }),
  record('book', { id: 'lower', title: 'hooks on <span class="nocase">in vitro</span> love' }),
  record('book', { id: 'italic', title: 'On <i>Homo sapiens</i> and <i>in vitro</i> <b>x</b>' }),
  record('book', { id: 'indices', title: 'H<sub>2</sub>O, 10<sup>−3</sup>, x<sup>a b</sup>' }),
  record('article-journal', {
    id: 'small',
    title: 'The <sc>ad</sc> era',
    page: 'e12, 101-119; 120',
  }),
  record('book', { id: 'range', issued: { 'date-parts': [[1890], [1895]] } }),
  record('book', { id: 'circa', issued: { 'date-parts': [[1890]], circa: true } }),
  record('book', {
    id: 'circa-range',
    issued: {
      'date-parts': [
        [1890, 2],
        [1895, 3, 1],
      ],
      circa: true,
    },
  }),
  record('book', { id: 'bc', issued: { 'date-parts': [[-350]] } }),
  record('book', { id: 'one-bc', issued: { 'date-parts': [[-1]] } }),
  record('book', { id: 'far', issued: { 'date-parts': [[-12000]] } }),
  record('book', { id: 'open', issued: { 'date-parts': [[2001], [0]] } }),
  record('book', { id: 'open-start', issued: { 'date-parts': [[0], [1895]] } }),
  record('book', { id: 'month', issued: { 'date-parts': [[1949, 3]] } }),
  record('book', { id: 'season', issued: { 'date-parts': [[1965]], season: 1 } }),
  record('book', {
    id: 'seasons',
    issued: {
      'date-parts': [
        [1965, 21],
        [1965, 23],
      ],
    },
  }),
  record('book', { id: 'words', issued: { literal: 'forthcoming' } }),
  record('book', { id: 'status', issued: { 'date-parts': [[2026]] }, status: 'in press' }),
  record('book', {
    id: 'original',
    'original-date': { 'date-parts': [[1867]] },
    'original-title': 'Das',
  }),
  record('webpage', {
    id: 'page',
    URL: 'https://example.org/~a_b?c=%20{d}',
    accessed: { 'date-parts': [[2020, 1, 5]] },
  }),
  record('article', {
    id: 'arxiv',
    publisher: 'arXiv',
    number: '2101.00001',
    URL: 'https://arxiv.org/abs/2101.00001',
  }),
  record('article', { id: 'arxiv-doi', DOI: '10.48550/arXiv.2101.00001' }),
  record('article-journal', {
    id: 'pubmed',
    PMID: '12345',
    PMCID: 'PMC1',
    DOI: '10.1002/(SICI)1<1::AID>3.0.CO;2-#',
  }),
  record('speech', {
    id: 'talk',
    'event-title': 'A meeting',
    'event-place': 'Paris',
    'event-date': {
      'date-parts': [
        [1999, 5, 1],
        [1999, 5, 3],
      ],
    },
  }),
  record('report', {
    id: 'and',
    publisher: 'Health and Welfare',
    'publisher-place': 'Bath and Wells',
  }),
  record('document', { id: 'issued-document', publisher: 'The city' }),
  record('book', {
    id: 'language',
    language: 'en-US',
    edition: '21',
    keyword: 'b, a, b',
    abstract: 'A & <i>b</i>',
  }),
  record('book', {
    id: 'reviewed',
    'reviewed-title': 'Roots',
    'reviewed-author': [KING],
    archive: 'A box',
  }),
];

/** Text without `nocase`, which says nothing about a word that has a capital. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['{', '}', '\\', '%', '@', '#', '"', '$', '^', '_', '~', '&', ',', '=', '-', '`', "'"],
        ...[
          ' ',
          ' ',
          '\n',
          '\u00A0',
          '<i>',
          '</i>',
          '<sup>',
          '</sup>',
          '<b>',
          '</b>',
          '<',
          '?',
          '!',
        ],
        ...[
          ' and ',
          'others',
          '@article{a,',
          '\\textit{',
          '\\}',
          '\\{',
          '中',
          'A',
          'a',
          'é',
          '2',
          ':',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

/** What names are made of, in other scripts, too. */
const nameBits = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...["'", '’', 'ʼ', 'Ⴀ', 'ḻ', 'A', 'a', 'ß', 'ª', 'ǅ', '中', '\u0301', ' ', '-', '.', ','],
        ...['van', 'de', "d'", 'Jr.', 'III', ' and ', '0001', 'et al.', 'family=', '=', '{', '&'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** Names hold no sign that stands between two of them: the reader asks about those. */
const nameText = fc.oneof(text, nameBits).map((part) => part.replace(/[;|·•…]|\.{3}/gu, ''));

/** A family name that is more than commas, which a name of many commas loses. */
const family = nameText.map((part) => `${part}x`);
const name: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ literal: nameText }),
  fc.record({ family }),
  fc.record({ family, given: nameText }),
  fc.record({ family, given: nameText, suffix: nameText }),
);

/** Variables whose values have a form of their own, which text of any kind has not. */
const FORMED = new Set([
  'page',
  'genre',
  'language',
  'ISBN',
  'ISSN',
  'edition',
  'status',
  'PMID',
  'PMCID',
]);

const randomItem: fc.Arbitrary<CslItem> = fc
  .tuple(
    fc.constantFrom(...CSL_TYPES),
    fc.uniqueArray(
      fc.tuple(fc.constantFrom(...CSL_TEXT_VARIABLES.filter((v) => !FORMED.has(v))), text),
      { maxLength: 12, selector: ([variable]) => variable },
    ),
    fc.array(name, { maxLength: 3 }),
    fc.array(name, { maxLength: 2 }),
  )
  .map(([type, texts, author, editor]) => ({
    id: 'key',
    type,
    genre: type === 'thesis' ? 'PhD thesis' : undefined,
    ...Object.fromEntries(texts),
    // Without a title, that of the book would be read as one.
    title: `A title ${Object.fromEntries(texts)['title'] ?? ''}`,
    author,
    editor,
  }));

describe.each(FLAVOURS)('%s', (_flavour, serialize) => {
  test.each(CSL_TYPES)('a full %s', async (type) => {
    const [first, again] = await twice(serialize, [fullRecord(type)], 'An annotation.');
    expect(again).toBe(first);
  });

  test.each(CSL_TYPES)('a bare %s', async (type) => {
    const genre = type === 'thesis' ? 'Master’s thesis' : undefined;
    const [first, again] = await twice(serialize, [record(type, { genre })]);
    expect(again).toBe(first);
  });

  test.each(HARD.map((item) => [item.id, item] as const))('%s', async (_id, item) => {
    const [first, again] = await twice(serialize, [item]);
    expect(again).toBe(first);
  });

  test('real works', async () => {
    const [first, again] = await twice(serialize, REAL_RECORDS);
    expect(again).toBe(first);
  });

  test('random text in every field', async () => {
    await fc.assert(
      fc.asyncProperty(randomItem, text, async (item, annotation) => {
        const [first, again] = await twice(serialize, [item], annotation);
        expect(again).toBe(first);
      }),
      { numRuns: 1000 },
    );
  });
});
