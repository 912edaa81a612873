/**
 * What other programs read in our files: @retorquere/bibtex-parser, which Better BibTeX for Zotero
 * is built on, and pandoc, with each CSL type in each flavour of .bib.
 */
import { parse } from '@retorquere/bibtex-parser';
import { convert } from 'pandoc-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { serializeBiblatex } from '../../src/core/formats/bib/biblatex.ts';
import { serializeBibtex } from '../../src/core/formats/bib/bibtex.ts';
import { serializeCslJson } from '../../src/core/formats/csl-json.ts';
import { CSL_TYPES, type CslItem } from '../../src/core/model/csl.ts';
import { BEETHOVEN, fullRecord, GOGH, HOOKS, KING, PLATO, record, WHO } from './records.ts';

const FLAVOURS = [
  ['bibtex', serializeBibtex],
  ['biblatex', serializeBiblatex],
] as const;

/** Each type once, plus records that hold what is hardest to keep. */
const ITEMS: readonly CslItem[] = [
  ...CSL_TYPES.map((type) => fullRecord(type)),
  record('book', { id: 'names', author: [GOGH, BEETHOVEN, KING, HOOKS, PLATO, WHO] }),
  record('book', { id: 'signs', title: 'Signs: R&D 50% $5 #1 a_b {c} ~ ^ a -- b' }),
  record('book', { id: 'scripts', title: '社会工作 и العربية Ávila Đặng', publisher: '三联' }),
  record('book', { id: 'case', title: 'iPhone, NASA and Hull-House: A study of Chicago' }),
  record('book', { id: 'italic', title: 'On <i>Homo sapiens</i> and <i>in vitro</i>' }),
  record('book', { id: 'range', issued: { 'date-parts': [[1890], [1895]] } }),
  record('book', { id: 'circa', issued: { 'date-parts': [[1890]], circa: true } }),
  record('book', { id: 'bc', issued: { 'date-parts': [[-350]] } }),
  record('book', { id: 'open', issued: { 'date-parts': [[2001], [0]] } }),
  record('book', { id: 'month', issued: { 'date-parts': [[1949, 3]] } }),
];

function find<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`No record "${id}" was read.`);
  return found;
}

const NAME = z.record(z.string(), z.string());
const READ = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  author: z.array(NAME).optional(),
  editor: z.array(NAME).optional(),
  issued: z.unknown().optional(),
  DOI: z.string().optional(),
  URL: z.string().optional(),
  publisher: z.string().optional(),
});
type Read = z.infer<typeof READ>;

/** The names pandoc reads in `fullRecord`; a particle that stays needs BibLaTeX to be known. */
function expectedAuthors(flavour: string): readonly object[] {
  const particle = flavour === 'biblatex' ? 'non-dropping-particle' : 'dropping-particle';
  return [{ family: 'Gogh', given: 'Vincent', [particle]: 'van' }, KING, HOOKS, WHO];
}

describe.each(FLAVOURS)('pandoc reads %s', (flavour, serialize) => {
  let read: readonly Read[] = [];

  beforeAll(async () => {
    const options = { from: flavour, to: 'csljson', standalone: true };
    const { stdout, stderr, warnings } = await convert(options, serialize(ITEMS), {});
    expect([stderr, warnings]).toEqual(['', []]);
    read = z.array(READ).parse(JSON.parse(stdout));
  }, 60_000);

  test('every record, in order', () => {
    expect(read.map((item) => item.id)).toEqual(ITEMS.map((item) => item.id));
  });

  test.each(CSL_TYPES)('%s', (type) => {
    const item = fullRecord(type);
    expect(find(read, item.id)).toMatchObject({
      title: item.title,
      author: expectedAuthors(flavour),
      editor: item.editor,
      issued: item.issued,
      DOI: item.DOI,
      URL: item.URL,
    });
  });

  test.each(['signs', 'scripts', 'case', 'italic'])('the title of "%s"', (id) => {
    expect(find(read, id).title).toBe(find(ITEMS, id).title);
  });

  test.each(['range', 'circa', 'bc', 'open', 'month'])('the date of "%s"', (id) => {
    expect(find(read, id).issued).toEqual(find(ITEMS, id).issued);
  });

  test('names', () => {
    const [, , ...others] = find(read, 'names').author ?? [];
    expect(others).toEqual([KING, HOOKS, PLATO, WHO]);
  });
});

describe.each(FLAVOURS)('bibtex-parser reads %s', (_flavour, serialize) => {
  const library = parse(serialize(ITEMS), { sentenceCase: false });
  const entries = library.entries.map((entry) => ({ ...entry, id: entry.key }));

  test('every record, in order, without complaint', () => {
    expect(library.errors).toEqual([]);
    expect(entries.map((entry) => entry.key)).toEqual(ITEMS.map((item) => item.id));
  });

  test.each(CSL_TYPES)('%s', (type) => {
    const item = fullRecord(type);
    const { title, author, editor, doi, url, year, month, day, date } = find(
      entries,
      item.id,
    ).fields;
    expect([title, doi, url]).toEqual([item.title, item.DOI, item.URL]);
    expect(author).toEqual([
      { lastName: 'Gogh', firstName: 'Vincent', prefix: 'van' },
      { lastName: 'King', firstName: 'Martin Luther', suffix: 'Jr.' },
      { lastName: 'hooks', firstName: 'bell' },
      { name: 'World Health Organization' },
    ]);
    expect(editor).toEqual([{ lastName: 'Addams', firstName: 'Jane' }]);
    expect(date ?? [year, month, day].join('-')).toMatch(/^2010-(?:0?3|mar)-0?5$/i);
  });

  test.each(['signs', 'scripts', 'case'])('the title of "%s"', (id) => {
    expect(find(entries, id).fields.title).toBe(find(ITEMS, id).title);
  });
});

test('pandoc reads CSL-JSON', async () => {
  const options = { from: 'csljson', to: 'csljson', standalone: true };
  const { stdout } = await convert(options, serializeCslJson(ITEMS), {});
  const read = z.array(READ).parse(JSON.parse(stdout));
  expect(read.map((item) => item.id)).toEqual(ITEMS.map((item) => item.id));
  expect(find(read, 'names').author).toEqual([
    { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' },
    KING,
    HOOKS,
    PLATO,
    WHO,
  ]);
  for (const id of ['range', 'circa', 'bc', 'open', 'month']) {
    expect(find(read, id).issued).toEqual(find(ITEMS, id).issued);
  }
}, 60_000);
