import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/core/body/read-entry.ts';
import { person, reading, work } from '../entries.ts';

/** Each problem as `line:column rule: message / hint`. */
function said(file: { readonly path: string; readonly text: string }): string[] {
  return readEntry(file).problems.map(({ line, column, rule, message, hint }) => {
    return `${line}:${column} ${rule}: ${message} / ${hint}`;
  });
}

/** A work with fields from line 10 on. */
const withFields = (fields: string) => work('a', { fields });
const replaced = (from: string | RegExp, to: string) => ({
  path: 'works/a.mdx',
  text: work('a').text.replace(from, to),
});
const ITEMS = 'Write each item on a line of its own that begins with a hyphen.';
const GROUP = 'Write its fields on lines of their own, indented.';
const EMPTY =
  'Write its value, or leave the field out; a text that begins with # needs quotation marks.';
const FILL = 'Give it a value, or leave the field out.';
const DATE = 'What it is for: When it was published: 2010, 2010-03, 1890~, 1890/1895.';

describe('fields that are not there', () => {
  it.each([
    [
      'isued: "2010"',
      '10:1 unknown-field: There is no field “isued”. / Did you mean issued or issue?',
    ],
    [
      'xyzzy: "2010"',
      '10:1 unknown-field: There is no field “xyzzy”. / The fields are listed in docs/fields.md.',
    ],
    [
      'constructor: a',
      '10:1 unknown-field: There is no field “constructor”. / Did you mean contributor?',
    ],
    [
      '__proto__: a',
      '10:1 unknown-field: There is no field “__proto__”. / The fields are listed in docs/fields.md.',
    ],
    [
      'toString: a',
      '10:1 unknown-field: There is no field “toString”. / The fields are listed in docs/fields.md.',
    ],
    [
      'author:\n  - family: X\n    gven: Y',
      '12:5 unknown-field: There is no field “gven” in author.1. / Did you mean given?',
    ],
    [
      'relations:\n  - { type: cites, to: b, sources: [cat], page: "3" }',
      '11:43 unknown-field: There is no field “page” in relations.1. / Its fields are type, to, text, sources, note.',
    ],
    [
      'author:\n  - { family: X, literal: Y }',
      '11:18 unknown-field: “literal” cannot be used together with the other fields of author.1. / Remove it, or remove the others.',
    ],
    [
      'author:\n  - { literal: Y, given: Z }',
      '11:19 unknown-field: “given” cannot be used together with the other fields of author.1. / Remove it, or remove the others.',
    ],
  ])('%s', (fields, problem) => {
    expect(said(withFields(fields))).toEqual([problem]);
  });
});

describe('fields that are missing', () => {
  it.each([
    [
      replaced(/title: .*\n/, ''),
      '2:1 missing-field: The field “title” is missing. / Add title: … to the front matter.',
    ],
    [
      replaced(/basis.*\n/, ''),
      '2:1 missing-field: The field “basis” is missing. / Add basis: … to the front matter.',
    ],
    [
      replaced('grade: record-only, ', ''),
      '5:8 missing-field: The field “basis.grade” is missing. / Add grade: … to basis.',
    ],
    [
      replaced('{ name: Catalogue }', '{}'),
      '7:8 missing-field: The field “sources.cat.name” is missing. / Add name: … to sources.cat.',
    ],
    [
      withFields('author:\n  - { given: Y }'),
      '11:5 missing-field: The field “author.1.family” is missing. / Add family: … to author.1.',
    ],
    [
      replaced('"2010"', '{}'),
      '4:9 missing-field: The field “issued.literal” is missing. / Add literal: … to issued.',
    ],
  ])('%#', (file, problem) => {
    expect(said(file)).toEqual([problem]);
  });

  it('tells a missing type with what it may be', () => {
    expect(said(replaced('type: book\n', ''))[0]).toMatch(
      /^2:1 missing-field: The field “type” is missing\. \/ It is one of article, .* and others\.$/,
    );
  });
});

describe('values of another type', () => {
  it.each([
    ['author: Smith', `10:9 field-type: “author” is a text, not a list. / ${ITEMS}`],
    [
      'author: { family: X }',
      `10:9 field-type: “author” is a group of fields, not a list. / ${ITEMS}`,
    ],
    ['author:', `10:8 field-type: “author” is empty, not a list. / ${EMPTY}`],
    ['author: true', `10:9 field-type: “author” is true, not a list. / ${ITEMS}`],
    [
      'volume: [1, 2]',
      '10:9 field-type: “volume” is a list, not a text. / Write it as one text, between quotation marks.',
    ],
    [
      'volume: true',
      '10:9 field-type: “volume” is true, not a text. / Write it as one text, between quotation marks.',
    ],
    [
      'volume: { a: b }',
      '10:9 field-type: “volume” is a group of fields, not a text. / Write it as one text, between quotation marks.',
    ],
    ['volume: null', `10:9 field-type: “volume” is empty; leave the field out. / ${EMPTY}`],
    ['volume: # 3', `10:9 field-type: “volume” is empty; leave the field out. / ${EMPTY}`],
    ['concepts:\n  -', `11:4 field-type: “concepts.1” is empty, not a text. / ${EMPTY}`],
    [
      'author:\n  - Jane Doe',
      '11:5 field-type: “author.1” is a text. / It is a group of fields: family, given, non-dropping-particle, dropping-particle, suffix, person, or a group of fields: literal, person, organization.',
    ],
  ])('%s', (fields, problem) => {
    expect(said(withFields(fields))).toEqual([problem]);
  });

  it.each([
    [
      '[2010]',
      '4:9 field-type: “issued” is a list. / It is a text, or a group of fields: literal.',
    ],
    ['true', '4:9 field-type: “issued” is true. / It is a text, or a group of fields: literal.'],
    ['', '4:9 field-type: “issued” is empty. / It is a text, or a group of fields: literal.'],
  ])('issued: %s', (value, problem) => {
    expect(said(replaced('"2010"', value))).toEqual([problem]);
  });

  it('names a group of fields', () => {
    expect(said(replaced(/basis.*\n/, 'basis: abstract\n'))).toEqual([
      `5:8 field-type: “basis” is a text, not a group of fields. / ${GROUP}`,
    ]);
  });
});

describe('values that cannot be', () => {
  it.each([
    [
      '"2010-02-30"',
      `4:9 field-value: “issued”: “2010-02-30” is a day that does not exist. / ${DATE}`,
    ],
    [
      '2010-02-30',
      `4:9 field-value: “issued”: “2010-02-30” is a day that does not exist. / ${DATE}`,
    ],
    [
      'May 2010',
      `4:9 field-value: “issued”: “May 2010” is not a date: write 2010, 2010-03 or 2010-03-05. / ${DATE}`,
    ],
    [
      '2010-05-03T10:00:00Z',
      `4:9 field-value: “issued”: “2010-05-03T10:00:00Z” is not a date: write 2010, 2010-03 or 2010-03-05. / ${DATE}`,
    ],
    ['2010/1999', `4:9 field-value: “issued”: “2010/1999” ends before it begins. / ${DATE}`],
    ['{ literal: "" }', `4:20 field-value: “issued.literal” is empty. / ${FILL}`],
  ])('issued: %s', (value, problem) => {
    expect(said(replaced('"2010"', value))).toEqual([problem]);
  });

  it.each([
    [
      replaced('book', 'artcle-journal'),
      '2:7 field-value: “type” cannot be “artcle-journal”. / Did you mean article-journal?',
    ],
    [
      replaced('record-only', '[part]'),
      '5:17 field-type: “basis.grade” is a list, not a text. / Write it as one text, between quotation marks.',
    ],
    [
      replaced('2026-11', '2026-13'),
      '5:52 field-value: “basis.date” is a day or month that does not exist. / What it is for: When: 2026-11 or 2026-11-24.',
    ],
    [
      replaced('2026-11', 'November 2026'),
      '5:52 field-value: “basis.date” is not a day or a month: write 2026-11 or 2026-11-24. / What it is for: When: 2026-11 or 2026-11-24.',
    ],
    [
      withFields('volume: ""'),
      `10:9 field-value: “volume” is empty; leave the field out. / ${FILL}`,
    ],
    [withFields('author: []'), `10:9 field-value: “author” has no name. / ${FILL}`],
    [
      withFields('DOI: https://doi.org/10.1/x'),
      '10:6 field-value: “DOI” is not a DOI: write it as 10.1002/jcop.20403, without https://doi.org/. / What it is for: The DOI without https://doi.org/: “10.1002/jcop.20403”.',
    ],
    [
      withFields('URL: javascript:alert(1)'),
      '10:6 field-value: “URL” is not a web address: it begins with https:// or http://. / What it is for: The web address of the item, if it has no DOI or is open there.',
    ],
    [
      withFields('URL: https://doi.org@example.net/'),
      '10:6 field-value: “URL” has a user name before its host: remove the @ and everything before it. / What it is for: The web address of the item, if it has no DOI or is open there.',
    ],
    [
      withFields('URL: https:\\\\example.net'),
      '10:6 field-value: “URL” is not a web address: it begins with https:// or http://. / What it is for: The web address of the item, if it has no DOI or is open there.',
    ],
    [
      withFields('concepts: [nul]'),
      '10:12 field-value: “concepts.1” is a reserved name that no entry can have. / See docs/fields.md for what it takes.',
    ],
    [
      withFields('concepts: [One]'),
      '10:12 field-value: “concepts.1” is not a valid id: use lower-case letters, digits and single hyphens, starting with a letter. / See docs/fields.md for what it takes.',
    ],
    [
      replaced('cat: {', 'Cat_1: {'),
      '7:3 field-value: “Cat_1” is not a valid name of a source. / Use lower-case letters, digits and hyphens.',
    ],
  ])('%#', (file, problem) => {
    expect(said(file)).toEqual([problem]);
  });
});

describe('other kinds', () => {
  it.each([
    [
      person('a', { fields: 'identifiers: { ORCID: x }' }),
      '4:23 field-value: “identifiers.ORCID” is not an ORCID: write it as 0000-0002-1825-0097. / What it is for: The ORCID: “0000-0002-1825-0097”.',
    ],
    [
      reading('a', ['b']),
      '6:3 field-value: “steps” has fewer than two steps. / Give it a value, or leave the field out.',
    ],
  ])('%#', (file, problem) => {
    expect(said(file)).toEqual([problem]);
  });
});

it('tells all faults of a file at once, each once', () => {
  const file = withFields('isued: x\nvolume: []\nauthor: []\nURL: x\nrelations: [{}]');
  const places = said(file).map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(places.sort()).toEqual([
    '10:1 unknown-field:',
    '11:9 field-type:',
    '12:9 field-value:',
    '13:6 field-value:',
    '14:13 missing-field:',
    '14:13 missing-field:',
  ]);
});
