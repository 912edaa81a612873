import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldOrder } from '../../../src/core/importing/entry/field-order.ts';
import { entryText, type FieldValue } from '../../../src/core/importing/entry/file-text.ts';
import { KIND_NAMES, KINDS } from '../../../src/core/model/kinds.ts';
import { FRONT_MATTER, findYamlProblems, parseYaml } from '../../../src/core/text/front-matter.ts';

/** The values that are read of a text, without the rules for what a text may hold. */
function valuesOf(text: string): unknown {
  const yaml = FRONT_MATTER.exec(text)?.[1] ?? '';
  const document = parseYaml(yaml);
  expect(findYamlProblems(yaml, document), text).toEqual([]);
  return document.toJS({ maxAliasCount: 0 });
}

test('a work has the standard layout', () => {
  const data = {
    remarks: ['In the public domain.', 'It was printed twice: in 1893, and later.'],
    confirmed: [
      { fields: ['title', 'author'], sources: ['cat'] },
      { fields: ['page'], sources: ['cat'], note: 'The record counts 15 pages.' },
    ],
    sources: { cat: { name: 'Catalogue, vol. 3', url: 'https://example.org/', date: '2026-11' } },
    basis: { grade: 'record-only', sources: ['cat'], date: '2026-11-24' },
    page: '886-900',
    title: 'A model: Parts and wholes',
    author: [
      { family: 'Christens', given: 'Brian D.', person: 'christens' },
      { literal: 'Doe, Roe and Sons' },
    ],
    issued: { literal: 'forthcoming' },
    'original-date': '2010-03',
    concepts: ['one-to-one', 'pico'],
    publisher: 'Wiley',
    language: undefined,
    type: 'book',
  };
  expect(entryText(data, 'It needs a reader.\r\n', 'works')).toBe(`---
type: book
title: "A model: Parts and wholes"
author:
  - { family: Christens, given: Brian D., person: christens }
  - { literal: "Doe, Roe and Sons" }
issued: { literal: forthcoming }
original-date: 2010-03
page: "886-900"
publisher: Wiley
concepts: [one-to-one, pico]
basis:
  grade: record-only
  sources: [cat]
  date: 2026-11-24
sources:
  cat:
    name: Catalogue, vol. 3
    url: "https://example.org/"
    date: 2026-11
confirmed:
  - fields: [title, author]
    sources: [cat]
  - fields: [page]
    sources: [cat]
    note: The record counts 15 pages.
remarks:
  - In the public domain.
  - "It was printed twice: in 1893, and later."
---

It needs a reader.
`);
});

test('a person has the standard layout', () => {
  const data = {
    name: { family: 'Addams', given: 'Jane' },
    description: 'Founder of Hull House.',
    born: '1860-09-06',
    'see-also': ['hull-house'],
  };
  expect(entryText(data, '', 'people')).toBe(`---
name:
  family: Addams
  given: Jane
born: 1860-09-06
description: "Founder of Hull House."
see-also: [hull-house]
---
`);
});

test.each(KIND_NAMES)('the order of %s names each field of the schema once', (kind) => {
  const order = fieldOrder(kind);
  expect([...order].sort()).toEqual(Object.keys(KINDS[kind].schema.shape).sort());
});

const HARD = [
  'null',
  'True',
  'yes',
  'no',
  '~',
  '010',
  '1e3',
  '.5',
  '2010',
  '2010-03',
  '0x1F',
  '-',
  '- a',
  '? a',
  'a: b',
  'a:',
  ':a',
  'a #b',
  '#a',
  '[a',
  'a]',
  '{a',
  '!tag',
  '&anchor',
  '*alias',
  '%x',
  '@x',
  '`x',
  '"',
  "'",
  '“a”',
  "it's",
  ' a',
  'a ',
  'a\nb',
  'a\tb',
  '---',
  '...',
  '<<',
  '=',
  '|',
  '>',
  'a, b',
  '',
  'a\\b',
  'é',
  '社会',
  '👩‍👧',
  '\u00a0a',
  '(a)',
  'a%',
  'on',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HARD) },
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'grapheme-ascii' }),
);
const value: fc.Arbitrary<FieldValue> = fc.letrec<{ value: FieldValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom('name', 'null', 'a b', '2010', 'y'),
        text.filter((key) => key !== '__proto__'),
      ),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value;

test('what is written is read again, whatever it holds', { timeout: 60_000 }, () => {
  const field = fc.constantFrom(...fieldOrder('works'));
  fc.assert(
    fc.property(
      fc.dictionary(field, value, { minKeys: 1, noNullPrototype: true }),
      fc.constantFrom(...KIND_NAMES),
      (data, kind) => {
        expect(valuesOf(entryText(data, 'Text.', kind))).toEqual(data);
      },
    ),
    { numRuns: 150 },
  );
});
