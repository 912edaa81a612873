import { expect, test } from 'vitest';
import { detectFormat } from '../../src/core/importing/detect-format.ts';
import { readImport } from '../../src/core/importing/read-import.ts';

test.each([
  ['TY  - JOUR\nER  - ', undefined, 'ris'],
  ['\uFEFF\n\nProvider: X\nTY  - JOUR', undefined, 'ris'],
  ['TY  - JOUR\nAB  - @article{a, ', 'a.bib', 'ris'],
  ['%0 Book\n%T A', undefined, 'refer'],
  ['% a remark\n@book{a, title = {T}}', undefined, 'bibtex'],
  ['@string(a = "b")', undefined, 'bibtex'],
  ['Some words\n@ARTICLE {a,', 'a.ris', 'bibtex'],
  ['[{"id": "a"}]', 'a.txt', 'csl-json'],
  ['{ "items": [] }', undefined, 'csl-json'],
  ['{}', undefined, 'csl-json'],
  ['<?xml version="1.0"?><xml><records/></xml>', undefined, 'endnote-xml'],
  ['<!DOCTYPE html><html><body>', 'a.xml', undefined],
  ['Some words', 'a.ris', 'ris'],
  ['Some words', 'a.bib.txt', undefined],
  ['me@example.org', undefined, undefined],
  ['', 'A.ENW', 'refer'],
])('%j of %s', (text, fileName, expected) => {
  expect(detectFormat(text, fileName)).toBe(expected);
});

test.each([
  ['TY  - BOOK\nTI  - T\nER  - ', 'ris'],
  ['%0 Book\n%T T', 'refer'],
  ['@book{a, title = {T}}', 'bibtex'],
  ['[{"type": "book", "title": "T"}]', 'csl-json'],
  ['<records><record><ref-type>6</ref-type><title>T</title></record></records>', 'endnote-xml'],
])('%j is read', async (text, format) => {
  const file = await readImport(text);
  expect(file).toMatchObject({ format, problems: [] });
  expect(file.records.map(({ item: { type, title } }) => [type, title])).toEqual([['book', 'T']]);
});

test.each([
  ['', 'The file is empty.'],
  ['\uFEFF \n', 'The file is empty.'],
  ['Some words', 'The file is in no format that can be read.'],
  ['%PDF-1.7\n@a{b, title={c}}', 'The file is in no format that can be read.'],
  ['PK\u0003\u0004\n@a{b, title={c}}', 'The file is in no format that can be read.'],
  ['\0\0@a{b, title={c}}', 'The file is in no format that can be read.'],
])('%j is not', async (text, message) => {
  const { format, records, problems } = await readImport(text);
  expect([format, records]).toEqual([undefined, []]);
  expect(problems.map((problem) => problem.message)).toEqual([message]);
});

test('a file without a record is named, whatever its name says', async () => {
  const { format, problems } = await readImport('A letter to a friend.\n', 'letter.bib');
  expect(format).toBeUndefined();
  expect(problems.map(({ message }) => message)).toEqual(['No record stands in the file.']);
});
