import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsl } from '../../src/core/bibliography/to-csl.ts';
import { biblatex } from '../../src/core/formats/bib/biblatex.ts';
import { bibtex } from '../../src/core/formats/bib/bibtex.ts';
import { cslJson } from '../../src/core/formats/csl-json.ts';
import type { ExportFormat } from '../../src/core/formats/format.ts';
import { ris } from '../../src/core/formats/ris/ris.ts';
import { ImportPlan } from '../../src/core/importing/plan/plan.ts';
import { readImport } from '../../src/core/importing/read-import.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { readLibrary } from '../../src/core/library/unchecked-library.ts';
import { entriesOf, errorsOf } from '../../src/core/library.ts';
import { CSL_TYPES, type CslItem } from '../../src/core/model/csl.ts';
import { REAL_RECORDS } from '../fixtures/records.ts';
import {
  BEETHOVEN,
  fullRecord,
  GOGH,
  HOOKS,
  KING,
  PLATO,
  record,
  WHO,
} from '../formats/records.ts';

const SETTINGS = { date: '2026-11-24', fill: false, abstracts: false };

/** What an empty library gives out again of a file that it took in. */
async function throughLibrary(
  items: readonly CslItem[],
  format: ExportFormat,
): Promise<{
  readonly before: string;
  readonly after: string;
  readonly errors: readonly string[];
}> {
  const before = format.serialize(items);
  const read = await readImport(before, `export.${format.extension}`);
  expect(read.problems).toEqual([]);
  const plan = new ImportPlan(readLibrary([]), new Map(), SETTINGS);
  const files = read.records.map((one) => {
    const { outcome } = plan.plan(one, `export.${format.extension}`);
    if (outcome.kind !== 'taken') throw new Error(`${one.item.id}: ${JSON.stringify(outcome)}`);
    return { path: outcome.path, text: outcome.text };
  });
  const library = createLibrary(files, { today: '2026-11-25' });
  const works = new Map(entriesOf(library, 'works').map((work) => [work.id as string, work]));
  const again = items.flatMap(({ id }) => {
    const work = works.get(id);
    return work === undefined ? [] : [toCsl(id, work.data)];
  });
  const errors = errorsOf(library).map(({ path, message }) => `${path}: ${message}`);
  return { before, after: format.serialize(again), errors };
}

const HARD: readonly CslItem[] = [
  ...CSL_TYPES.map((type, index) => ({
    ...fullRecord(type),
    id: `key-${type.replaceAll('_', '-')}`,
    title: `${fullRecord(type).title} ${type}`,
    DOI: `10.1000/${type}`,
    ISBN: `978-0-00-${String(index).padStart(7, '0')}`,
  })),
  record('book', {
    id: 'names',
    title: 'Names',
    author: [GOGH, BEETHOVEN, KING, HOOKS, PLATO, WHO],
  }),
  record('book', { id: 'others', title: 'Others', author: [KING], others: ['author'] }),
  record('book', { id: 'signs', title: 'Signs: R&D 50% $5 #1 a_b {c} ~ ^ a -- b' }),
  record('book', { id: 'scripts', title: '社会工作 и العربية Ávila Đặng', publisher: '三联' }),
  record('book', { id: 'case', title: 'iPhone, NASA and Hull-House: A study of Chicago' }),
  record('book', { id: 'italic', title: 'On <i>Homo sapiens</i> and <i>in vitro</i>' }),
  record('book', { id: 'range', title: 'Range', issued: { 'date-parts': [[1890], [1895]] } }),
  record('book', { id: 'circa', title: 'Circa', issued: { 'date-parts': [[1890]], circa: true } }),
  record('book', { id: 'bc', title: 'Long ago', issued: { 'date-parts': [[-350]] } }),
  record('book', { id: 'open', title: 'Open', issued: { 'date-parts': [[2001], [0]] } }),
  record('book', { id: 'month', title: 'Month', issued: { 'date-parts': [[1949, 3]] } }),
  record('book', { id: 'season', title: 'Season', issued: { 'date-parts': [[1965]], season: 1 } }),
  record('book', { id: 'words', title: 'Words', issued: { literal: 'forthcoming' } }),
];

const word = fc
  .array(fc.constantFrom(...'abdeimnorstuéß'), { minLength: 2, maxLength: 8 })
  .map((letters) => letters.join(''));
const capital = word.map((text) => `B${text}`);
const person = fc.record(
  {
    family: fc.oneof(
      capital,
      fc.tuple(capital, capital).map((parts) => parts.join(' ')),
    ),
    given: fc.oneof(capital, fc.constantFrom('J. L.', 'Bo M.', 'j. l.', 'B.-P.')),
    'non-dropping-particle': fc.constantFrom('van', 'de la', 'd’', 'von der'),
    suffix: fc.constantFrom('Jr.', 'III'),
  },
  { requiredKeys: ['family', 'given'] },
);
const body = fc
  .tuple(capital, fc.constantFrom('and', '&', 'of the', '/'), capital)
  .map(([one, between, other]) => ({ literal: `${one} ${between} ${other} Committee` }));

/** The formats that `npm run import` reads. */
const READ: readonly ExportFormat[] = [bibtex, biblatex, ris, cslJson];

describe.each(READ.map((format) => [format.label, format] as const))('%s', (_label, format) => {
  test('real works come out of an empty library as they went in', {
    timeout: 60_000,
  }, async () => {
    const { before, after, errors } = await throughLibrary(REAL_RECORDS, format);
    expect(errors).toEqual([]);
    expect(after).toBe(before);
  });

  test('hard records do, too', { timeout: 60_000 }, async () => {
    const { before, after, errors } = await throughLibrary(HARD, format);
    expect(errors).toEqual([]);
    expect(after).toBe(before);
  });

  test('people come back as the same people', async () => {
    const people = fc.array(fc.oneof(person, body), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(people, async (author) => {
        const file = format.serialize([record('book', { id: 'a', title: 'A', author })]);
        const { records, problems } = await readImport(file, `export.${format.extension}`);
        expect(problems).toEqual([]);
        expect(records[0]?.item.author).toEqual(author);
      }),
    );
  });
});

test.each([
  ['bib', '@book{a, title = {A}, author = {de Veer, Simone and d’Alembert, Jean}}'],
  ['ris', 'TY  - BOOK\nTI  - A\nAU  - de Veer, Simone\nAU  - d’Alembert, Jean\nER  - '],
  ['enw', '%0 Book\n%T A\n%A de Veer, Simone\n%A d’Alembert, Jean'],
  [
    'json',
    '[{"title":"A","author":[{"family":"de Veer","given":"Simone"},{"family":"d’Alembert","given":"Jean"}]}]',
  ],
])('a particle is the same in .%s as in every other format', async (extension, text) => {
  const { records } = await readImport(text, `a.${extension}`);
  expect(records[0]?.item.author).toEqual([
    { family: 'Veer', given: 'Simone', 'non-dropping-particle': 'de' },
    { family: 'Alembert', given: 'Jean', 'non-dropping-particle': 'd’' },
  ]);
});
