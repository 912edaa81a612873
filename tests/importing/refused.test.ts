import { expect, test } from 'vitest';
import { ImportPlan } from '../../src/core/importing/plan/plan.ts';
import { isRefused, needsDecision } from '../../src/core/importing/plan/report.ts';
import { readImport } from '../../src/core/importing/read-import.ts';
import { readLibrary } from '../../src/core/library/unchecked-library.ts';

const SETTINGS = { date: '2026-11-24', fill: false, abstracts: false };

async function reported(name: string, text: string) {
  const { records, ...read } = await readImport(text, name);
  const plan = new ImportPlan(readLibrary([]), new Map(), SETTINGS);
  const planned = records.map((record) => plan.plan(record, name));
  return { ...read, name, encoding: 'utf-8', records: planned };
}

test.each([
  ['a.json', '[{"id":"a","type":"book","title":"T"', 1],
  ['a.json', '{"id":"a",\n"title":}', 2],
  ['a.json', '[{"id":"a","title":"T"},\n{"id":"b",}]', 2],
  ['a.json', '[1, "two"]', 1],
  ['a.xml', '<xml><records>\n<record></records></xml>', 2],
  ['a.xml', '<xml><records></records></xml>', 1],
  ['a.bib', '@book', 1],
  ['a.bib', '\n@book{a, year = 1999}', 2],
  ['a.ris', 'no record', 1],
  ['a.ris', 'TY  - BOOK\nPY  - 2010\nER  - ', 1],
  ['a.enw', '%D 2010', 1],
  ['a.txt', 'plain words', 1],
  ['a.txt', ' ', 1],
])('%s with %j is refused, and its line is named', async (name, text, line) => {
  const file = await reported(name, text);
  const places = [
    ...file.problems.map((problem) => problem.line),
    ...file.records.flatMap((record) => (record.outcome.kind === 'skipped' ? [record.line] : [])),
  ];
  expect(isRefused(file)).toBe(true);
  expect(places).toContain(line);
});

test.each([
  ['a.json', '[]'],
  ['a.json', '[{"id":"a","title":"T","issued":"2010-13-45"}]'],
  ['a.bib', '@comment{nothing}'],
  ['a.bib', '@book{a, title = {T}, date = {2010-13-45}}'],
  ['a.ris', 'TY  - BOOK\nTI  - T\nER  - \n\nTY  - BOOK\nTI  - T\nER  - '],
])('%s with %j is not', async (name, text) => {
  expect(isRefused(await reported(name, text))).toBe(false);
});

test.each([
  ['a.json', '[]'],
  ['a.json', '{"items": []}'],
  ['a.bib', '@comment{nothing}'],
  ['a.bib', '% a remark {'],
])('%s with %j has no record, which somebody has to look at', async (name, text) => {
  const file = await reported(name, text);
  expect(file.records).toEqual([]);
  expect(needsDecision(file)).toBe(true);
});

test('a RIS file that ends inside a record has something missing', async () => {
  const file = await reported('a.ris', 'TY  - BOOK\nTI  - T\nER  - \nTY  - BOOK\nTI  - Half a');
  expect([file.isTorn, needsDecision(file)]).toEqual([true, true]);
  const whole = await reported('a.ris', 'TY  - BOOK\nTI  - T\nER  - ');
  expect([whole.isTorn, needsDecision(whole)]).toEqual([undefined, false]);
});
