import { describe, expect, test } from 'vitest';
import { toCsl } from '../../../src/core/bibliography/to-csl.ts';
import { recordOnlyBody } from '../../../src/core/importing/entry/body.ts';
import { entryText } from '../../../src/core/importing/entry/file-text.ts';
import { NoWorkError, type WorkEntry, workEntry } from '../../../src/core/importing/entry/work.ts';
import { createLibrary } from '../../../src/core/library/check-library.ts';
import { entriesOf, errorsOf } from '../../../src/core/library.ts';
import { CSL_TYPES, type CslItem } from '../../../src/core/model/csl.ts';
import { organization, person } from '../../entries.ts';
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

const EMPTY = createLibrary([]);
const SOURCE = { id: 'my-file', name: 'my.bib', seen: 'record', date: '2026-11-24' };

function entryOf(item: CslItem, options: Partial<Parameters<typeof workEntry>[1]> = {}): WorkEntry {
  return workEntry({ item }, { source: SOURCE, library: EMPTY, taken: new Set(), ...options });
}

/** The values of an entry’s fields, as the schema lets them through. */
function fileOf({ key, data }: WorkEntry) {
  return { path: `works/${key}.mdx`, text: entryText(data, recordOnlyBody(), 'works') };
}

test('makes a work of which nothing but the record was seen', () => {
  const item: CslItem = {
    id: 'doe2010title',
    type: 'article-journal',
    title: 'A title',
    author: [{ family: 'Doe', given: 'Jane' }],
    issued: { 'date-parts': [[2010, 3]] },
    page: '101–119',
    DOI: 'https://doi.org/10.1000/182',
  };
  expect(entryOf(item)).toEqual({
    key: 'doe2010title',
    data: {
      type: 'article-journal',
      title: 'A title',
      author: [{ family: 'Doe', given: 'Jane' }],
      issued: '2010-03',
      page: '101-119',
      DOI: '10.1000/182',
      basis: {
        grade: 'record-only',
        unseen: 'We have not read any of the text.',
        sources: ['my-file'],
        date: '2026-11-24',
      },
      sources: { 'my-file': { name: 'my.bib', seen: 'record', date: '2026-11-24' } },
      confirmed: [{ fields: ['title', 'author', 'issued', 'page', 'DOI'], sources: ['my-file'] }],
    },
    leftOver: [],
    remarks: [
      'DOI “https://doi.org/10.1000/182” was written “10.1000/182”.',
      'page “101–119” was written “101-119”.',
    ],
    keyRemark: undefined,
  });
});

const HARD: readonly CslItem[] = [
  ...CSL_TYPES.map((type, index) => ({
    ...fullRecord(type),
    DOI: `10.1000/${type}`,
    ISBN: `978-0-00-${String(index).padStart(7, '0')}`,
    title: `${fullRecord(type).title} ${type}`,
  })),
  record('book', {
    id: 'names',
    title: 'Names',
    author: [GOGH, BEETHOVEN, KING, HOOKS, PLATO, WHO],
  }),
  record('book', { id: 'signs', title: 'Signs: R&D 50% $5 #1 a_b {c} ~ ^ a -- b "x" <y> \\z' }),
  record('book', { id: 'scripts', title: '社会工作 и العربية Ávila Đặng', publisher: '三联' }),
  record('book', { id: 'italic', title: 'On <i>Homo sapiens</i> and <i>in vitro</i>' }),
  record('book', { id: 'range', title: 'Range', issued: { 'date-parts': [[1890], [1895]] } }),
  record('book', { id: 'circa', title: 'Circa', issued: { 'date-parts': [[1890]], circa: true } }),
  record('book', { id: 'bc', title: 'BC', issued: { 'date-parts': [[-350]] } }),
  record('book', { id: 'open', title: 'Open', issued: { 'date-parts': [[2001], [0]] } }),
  record('book', { id: 'open-start', title: 'Start', issued: { 'date-parts': [[0], [2001]] } }),
  record('book', { id: 'season', title: 'Season', issued: { 'date-parts': [[1965]], season: 1 } }),
  record('book', { id: 'words', title: 'Words', issued: { literal: 'in press' } }),
  record('book', { id: 'late', title: 'Late', issued: { 'date-parts': [[12010]] } }),
  record('book', {
    id: 'yaml',
    title: '- null: [a] # b',
    publisher: 'true',
    genre: '~',
    note: '2010',
  }),
  record('book', {
    id: 'controls',
    title: 'A\u0000B\u202Ebi\uE000di\uD800\nnew',
    publisher: '\u0007',
  }),
  record('book', {
    id: 'numbers',
    title: 'Numbers',
    page: '900-886',
    PMID: 'PMID: 00123',
    PMCID: '123',
    URL: 'ftp://x',
    DOI: 'none',
    ISSN: '00904392',
    ISBN: '0-679-72113-4, 978-0-679-72113-0',
  }),
];

test('no record, however hard, makes an entry in which the check finds an error', () => {
  const taken = new Set<string>();
  const files = HARD.map((item) => {
    const entry = entryOf(item, { taken: new Set(taken) });
    taken.add(entry.key);
    return fileOf(entry);
  });
  const library = createLibrary(files, { today: '2026-11-25' });
  expect(errorsOf(library)).toEqual([]);
  expect(entriesOf(library, 'works')).toHaveLength(HARD.length);
});

/** As it stands in the record: what `toCsl` gives of the entry again. */
function readAgain(item: CslItem): CslItem {
  const library = createLibrary([fileOf(entryOf(item))]);
  const [work] = entriesOf(library, 'works');
  if (!work) throw new Error(library.problems.map(({ message }) => message).join(' '));
  return toCsl(item.id, work.data);
}

test.each(HARD.slice(0, -6).map((item) => [item.id, item] as const))(
  'the entry of “%s” gives the record again',
  (_id, item) => {
    const { issued, ...rest } = readAgain(item);
    const { issued: wanted, ...others } = item;
    expect(rest).toEqual(others);
    if (item.id === 'open-start') expect(issued).toEqual({ literal: '–2001' });
    else expect(issued).toEqual(wanted);
  },
);

test('every real work gives its record again', () => {
  const again = createLibrary(REAL_RECORDS.map((item) => fileOf(entryOf(item))));
  expect(errorsOf(again)).toEqual([]);
  expect(entriesOf(again, 'works').map(({ id, data }) => toCsl(id, data))).toEqual(REAL_RECORDS);
});

test('people who are not named become nobody, and the entry says that there are others', () => {
  const author = [
    { family: 'Doe', given: 'Jane et al.' },
    { literal: 'et al.' },
    { family: 'al.', given: 'et' },
  ];
  const entry = entryOf({ ...record('book', { title: 'Title' }), author });
  expect(entry.data.author).toEqual([{ family: 'Doe', given: 'Jane' }]);
  expect(entry.data.others).toEqual(['author']);
  expect(errorsOf(createLibrary([fileOf(entry)]))).toEqual([]);
});

test('what has no place is named with its reason', () => {
  const item = record('book', {
    title: 'Title\u200b',
    page: '900-886',
    PMID: 'x1',
    PMCID: 'x1',
    URL: 'javascript:alert(1)',
    DOI: 'none',
    abstract: 'An abstract.',
    annote: 'Mine.',
    'citation-number': '4',
    genre: '\u0007',
    issued: { 'date-parts': [[2010]] },
    accessed: { 'date-parts': [] },
  });
  const { leftOver, data, remarks } = entryOf(item);
  expect(leftOver.map(({ field, value, reason }) => [field, value, reason])).toMatchInlineSnapshot(`
    [
      [
        "abstract",
        "An abstract.",
        "An abstract belongs to its authors: it is taken where it may be reprinted.",
      ],
      [
        "annote",
        "Mine.",
        "The annotation is the entry’s text.",
      ],
      [
        "citation-number",
        "4",
        "Numbers of a list are counted anew in each list.",
      ],
      [
        "DOI",
        "none",
        "It is no DOI.",
      ],
      [
        "genre",
        "",
        "It holds nothing but characters that no text may hold.",
      ],
      [
        "PMCID",
        "x1",
        "It is no PMCID.",
      ],
      [
        "PMID",
        "x1",
        "It is no PMID.",
      ],
      [
        "URL",
        "javascript:alert(1)",
        "It is no web address.",
      ],
      [
        "accessed",
        "{"date-parts":[]}",
        "It is no date.",
      ],
    ]
  `);
  expect(remarks).toEqual([
    'page “900-886” ends before it begins: compare it with the work.',
    'Characters that no text may hold were taken out of title.',
  ]);
  expect(data.title).toBe('Title');
  expect(data.confirmed).toEqual([{ fields: ['title', 'issued', 'page'], sources: ['my-file'] }]);
});

test('an abstract is taken where one says that it may be', () => {
  const { data } = entryOf(record('book', { abstract: 'An abstract.\nOf two lines.' }), {
    abstracts: true,
  });
  expect(data.abstract).toBe('An abstract. Of two lines.');
});

describe('addresses of doi.org', () => {
  test('are the DOI', () => {
    const { data } = entryOf(record('book', { URL: 'https://dx.doi.org/10.1000/182' }));
    expect([data.DOI, data.URL]).toEqual(['10.1000/182', undefined]);
  });

  test('stay beside the same DOI, and go beside another', () => {
    const URL = 'https://doi.org/10.1000/182';
    expect(entryOf(record('book', { URL, DOI: '10.1000/182' })).data.URL).toBe(URL);
    const other = entryOf(record('book', { URL, DOI: '10.1000/183' }));
    expect(other.data.URL).toBeUndefined();
    expect(other.leftOver).toEqual([
      {
        field: 'URL',
        value: URL,
        reason: 'It leads to another DOI than the record’s own, 10.1000/183.',
      },
    ]);
  });
});

test('a short title stands in for one that is missing', () => {
  const { data, remarks } = entryOf({ id: 'x', type: 'book', 'title-short': 'Short' });
  expect([data.title, data['title-short']]).toEqual(['Short', undefined]);
  expect(data.confirmed).toEqual([{ fields: ['title'], sources: ['my-file'] }]);
  expect(remarks).toEqual(['The record has a short title only; it was taken for the title.']);
});

test('a record without a title makes no work', () => {
  expect(() => entryOf({ id: 'x', type: 'book' })).toThrow(NoWorkError);
  expect(() => entryOf({ id: 'x', type: 'book', title: ' \u0007' })).toThrow(/has no title/);
});

describe('the key', () => {
  test.each<[string, string | undefined, string[], string, string | undefined]>([
    ['doe2010x', undefined, [], 'doe2010x', undefined],
    [
      'Doe_2010',
      undefined,
      [],
      'anon-nd-title',
      'The key “Doe_2010” cannot be the name of a file here; the entry is called “anon-nd-title”.',
    ],
    [
      'doe2010x',
      undefined,
      ['doe2010x'],
      'anon-nd-title',
      'The key “doe2010x” is taken; the entry is called “anon-nd-title”.',
    ],
    ['', undefined, ['anon-nd-title'], 'anon-nd-title-2', undefined],
    ['doe2010x', 'other', [], 'other', undefined],
  ])('“%s”, wanted %s, taken %s', (id, key, taken, expected, remark) => {
    const entry = entryOf(record('book', { id }), {
      taken: new Set(taken),
      ...(key === undefined ? {} : { key }),
    });
    expect([entry.key, entry.keyRemark]).toEqual([expected, remark]);
  });
});

describe('names that are here', () => {
  const library = createLibrary([
    {
      path: 'people/addams.mdx',
      text: '---\nname: { family: Addams, given: Jane }\nborn: "1860"\ndescription: One.\nnames:\n  - { name: "Addams, Laura Jane", sources: [cat] }\n  - { name: "Adams, Jane", kind: misprint, sources: [cat] }\nsources:\n  cat: { name: Catalogue }\n---\n',
    },
    person('roe', { fields: '' }),
    {
      path: 'people/doe-b.mdx',
      text: '---\nname: { family: Doe, given: John B. }\ndescription: Two.\n---\n',
    },
    { path: 'people/plato.mdx', text: '---\nname: { family: Plato }\ndescription: Three.\n---\n' },
    organization('hull', {
      fields:
        'names:\n  - { name: Hull-House Association, sources: [cat] }\nsources:\n  cat: { name: Catalogue }',
    }),
  ]);

  test.each<[CslItem['author'], (string | undefined)[], number]>([
    [[{ family: 'Addams', given: 'Jane' }], ['addams'], 0],
    [[{ family: 'ADDAMS', given: 'J.' }], ['addams'], 1],
    [[{ family: 'Addams', given: 'L. J.' }], ['addams'], 1],
    [[{ family: 'Addams', given: 'Laura Jane' }], ['addams'], 0],
    [[{ family: 'Addams', given: 'John' }], [undefined], 0],
    [[{ family: 'Addams' }], [undefined], 0],
    [[{ family: 'Adams', given: 'Jane' }], [undefined], 0],
    [[{ family: 'Doe', given: 'J.' }], [undefined], 1],
    [[{ family: 'Doe', given: 'JB' }], [undefined], 1],
    [[{ family: 'Doe', given: 'J. B. C.' }], [undefined], 1],
    [[{ family: 'Doe', given: 'Jo. B' }], [undefined], 0],
    [[{ family: 'Doe', given: 'John Bertram' }], ['doe-b'], 1],
    [[{ family: 'Doe', given: 'Jane' }], ['roe'], 0],
    [[{ family: 'Plato' }], ['plato'], 0],
    [[{ literal: 'Plato' }], ['plato'], 0],
    [[{ literal: 'Jane Addams' }], ['addams'], 0],
    [[{ literal: 'The house of hull' }], ['hull'], 0],
    [[{ literal: 'hull house association' }], ['hull'], 0],
    [[{ literal: 'House' }], [undefined], 0],
  ])('%j leads to %j', (author, ids, said) => {
    const { data, remarks } = entryOf(record('book', { author }), { library });
    const found = data.author?.map(
      (name) => name.person ?? ('organization' in name ? name.organization : undefined),
    );
    expect(found).toEqual(ids);
    expect(remarks).toHaveLength(said);
  });

  test('nobody wrote before they were born', () => {
    const item = record('book', {
      author: [{ family: 'Addams', given: 'Jane' }],
      issued: { 'date-parts': [[1850]] },
    });
    expect(entryOf(item, { library }).data.author).toEqual([{ family: 'Addams', given: 'Jane' }]);
  });
});

describe('the body of such a work', () => {
  test('shows nothing, whatever the note holds', () => {
    const note = 'Mine */} <script> {x} ## Head\n\n{/* again */} import x from "y"';
    const text = entryText(entryOf(record('book')).data, recordOnlyBody(note), 'works');
    const library = createLibrary([{ path: 'works/key.mdx', text }]);
    expect(errorsOf(library)).toEqual([]);
    const [work] = entriesOf(library, 'works');
    expect(work?.fragments.at(-1)?.blocks).toEqual([]);
    expect(text).toContain('## What it asks\n');
    expect(text).toContain('Mine * /} <script>');
  });
});
