import { describe, expect, it } from 'vitest';
import {
  dropDocument,
  keepDocument,
  placeInField,
  placeOfField,
} from '../../src/core/text/field-places.ts';
import { parseYaml } from '../../src/core/text/front-matter.ts';
import { readSource } from '../../src/core/text/read-source.ts';
import { LONGEST_ENTRY, type Source } from '../../src/core/text/source.ts';

function read(text: string): Source {
  const { source, problems } = readSource({ path: 'x.mdx', text });
  if (!source) throw new Error(JSON.stringify(problems));
  return source;
}

/** Each problem as `line:column rule: message`. */
function refusals(text: string): string[] {
  const { source, problems } = readSource({ path: 'x.mdx', text });
  expect(source === undefined).toBe(problems.length > 0);
  for (const { hint, severity, path } of problems) {
    expect(path).toBe('x.mdx');
    expect(severity).toBe('error');
    expect(hint).toMatch(/\.$/);
  }
  return problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`);
}

const withFields = (fields: string) => `---\n${fields}\n---\nBody.\n`;
const from = (code: number) => String.fromCharCode(code);

describe('what is read', () => {
  it('takes a file apart', () => {
    const source = read('---\na: b\n---\nBody.\n');
    expect(source.values).toEqual({ a: 'b' });
    expect(source.text.slice(source.bodyOffset)).toBe('Body.\n');
  });

  it.each([
    ['a byte order mark', '\uFEFF---\na: b\n---\nBody.\n'],
    ['Windows line ends', '---\r\na: b\r\n---\r\nBody.\r\n'],
    ['old Mac line ends', '---\ra: b\r---\rBody.\r'],
    ['both', '\uFEFF---\r\na: b\r\n---\r\nBody.\r\n'],
    ['blanks behind the marks', '---  \na: b\n---\t\nBody.\n'],
  ])('reads %s', (_name, text) => {
    const source = read(text);
    expect(source.values).toEqual({ a: 'b' });
    expect(source.text.slice(source.bodyOffset)).toBe('Body.\n');
  });

  it('reads front matter without a body', () => {
    const source = read('---\na: b\n---');
    expect(source.text.slice(source.bodyOffset)).toBe('');
  });

  it.each([
    ['a: 010', '010'],
    ['a: 3.0', '3.0'],
    ['a: 0x10', '0x10'],
    ['a: 1e3', '1e3'],
    ['a: .inf', '.inf'],
    ['a: 2010-02-30', '2010-02-30'],
    ['a: 2010-05-03T10:00:00Z', '2010-05-03T10:00:00Z'],
    ['a: yes', 'yes'],
    ['a: true', true],
    ['a: null', null],
    ['a: ~', null],
    ['a:', null],
    ['a: []', []],
    ['a: {}', {}],
    ['a: "b: c # d"', 'b: c # d'],
    ['a: "\\u201cb\\u201d"', '“b”'],
    ['a: https://x.org/?a=1&b=*', 'https://x.org/?a=1&b=*'],
    ['a: wow! & *stars*', 'wow! & *stars*'],
    ['a: |\n  !not a tag\n  *no alias', '!not a tag\n*no alias\n'],
    ['a: "!x *y &z"', '!x *y &z'],
    ['# !x &y *z\na: b', 'b'],
  ])('reads %j as %j', (fields, value) => {
    expect(read(withFields(fields)).values).toEqual({ a: value });
  });

  it('keeps names that objects have of their own', () => {
    const values = read(withFields('constructor: b\ntoString: c')).values;
    expect(Object.entries(values ?? {})).toEqual([
      ['constructor', 'b'],
      ['toString', 'c'],
    ]);
  });
});

describe('what is no text', () => {
  it.each([
    ['', '1:1 unreadable: The file is empty.'],
    ['\uFEFF', '1:1 unreadable: The file is empty.'],
    [' \r\n\t\n', '1:1 unreadable: The file is empty.'],
    [
      withFields('a: b').replace('Body', 'M\uFFFDller'),
      '4:2 encoding: The file is not in UTF-8: a character could not be read.',
    ],
    [
      '\uFFFD\uFFFD-\0-\0-\0',
      '1:1 encoding: The file is not in UTF-8: a character could not be read.',
    ],
    ['-\0-\0-\0', '1:2 control-character: The character U+0000 does not belong in a text.'],
    [
      withFields('a: b\0c'),
      '2:5 control-character: The character U+0000 does not belong in a text.',
    ],
    [
      `${withFields('a: b')}a${from(0xe000)}`,
      '5:2 control-character: The character U+E000 does not belong in a text.',
    ],
    [
      `${withFields('a: b')}a${from(0xd800)}b`,
      '5:2 control-character: The character U+D800 does not belong in a text.',
    ],
  ])('%j', (text, problem) => {
    expect(refusals(text)).toEqual([problem]);
  });

  it('is 10 MB long', () => {
    expect(refusals(withFields('a: b') + 'x'.repeat(10_000_000))).toEqual([
      `1:1 too-long: The file has 10,000,019 characters; an entry may have 1,000,000.`,
    ]);
    expect(refusals(withFields('a: b').padEnd(LONGEST_ENTRY, 'x'))).toEqual([]);
  });
});

describe('where front matter is not', () => {
  it.each([
    ['# Title\n', '1:1 front-matter: The file has no front matter.'],
    ['+++\na = 1\n+++\n', '1:1 front-matter: The file has no front matter.'],
    ['----\na: b\n----\n', '1:1 front-matter: The file has no front matter.'],
    ['---\na: b\n', '1:1 front-matter: The front matter has no end.'],
    ['---', '1:1 front-matter: The front matter has no end.'],
    ['---\na: b\n...\n', '1:1 front-matter: The front matter has no end.'],
    ['\n---\na: b\n---\n', '1:1 front-matter: The front matter does not begin on the first line.'],
    [' ---\na: b\n---\n', '1:1 front-matter: The front matter does not begin on the first line.'],
  ])('%j', (text, problem) => {
    expect(refusals(text)).toEqual([problem]);
  });
});

describe('broken YAML', () => {
  it.each([
    ['', '2:1 yaml: The front matter has no fields.'],
    ['- a\n- b', '2:1 yaml: The front matter has no fields.'],
    ['hello', '2:1 yaml: The front matter has no fields.'],
    ['a: b\na: c', '3:1 yaml: The field “a” is given twice.'],
    ['a:\n  b: c\n  b: d', '4:3 yaml: The field “b” is given twice.'],
    ['a: b: c', '2:4 yaml: The value contains a colon and is not in quotation marks.'],
    ['a: b\n  c: d', '2:4 yaml: The lines from here on have different indentation.'],
    ['a:\n  - b\n - c', '4:1 yaml: The lines from here on have different indentation.'],
    ['a:\n\t- b', '3:1 yaml: A tab indents the line.'],
    ['a: "b', '2:4 yaml: A quotation mark is not closed.'],
    ['a: "b" c', '2:8 yaml: There is more text after the value.'],
    ['a: @b', '2:4 yaml: A value cannot begin with @ here.'],
    ['a: %b', '2:4 yaml: A value cannot begin with % here.'],
    ['a: `b`', '2:4 yaml: A value cannot begin with ` here.'],
    [
      'a: "\\q"',
      '2:5 yaml: A backslash between quotation marks is followed by a character that it cannot escape.',
    ],
    ['a: [b, c\nd: e', '2:4 yaml: The bracket [ is not closed.'],
    ['a:\n  - { b: c\n  - { d: e }\nf: g', '3:5 yaml: The bracket { is not closed.'],
    ['a:\n  - b: [c, [d]\n    e: [f]', '3:8 yaml: The bracket [ is not closed.'],
    ['a: b\nc:d', '3:1 yaml: The colon after “c” has no space after it.'],
    ['a: b\nc:d\ne: f', '3:1 yaml: The colon after “c” has no space after it.'],
    ['a: “b: c”', '2:4 yaml: The value contains a colon and is in curly quotation marks.'],
    ['a: b\nc', '3:1 yaml: The line is not a field.'],
    ['? [a]\n: b', '2:3 yaml: The name of a field is not a text.'],
    ['a: b\n...\nc: d', '4:1 yaml: The fields end at a line of … or ---, but more fields follow.'],
    ['a: !x b', '2:4 yaml: Entries do not allow the tag !x.'],
    ['a: !!str b', '2:4 yaml: Entries do not allow the tag !!str.'],
    ['a: !<tag:x> b', '2:4 yaml: Entries do not allow the tag !<tag:x>.'],
    ['a: !!map\n  b: c', '2:4 yaml: Entries do not allow the tag !!map.'],
    ['a: &x b', '2:4 yaml: Entries do not allow the anchor &x.'],
    ['a: *x', '2:4 yaml: Entries do not allow the alias *x.'],
    ['a: [b, *x]', '2:8 yaml: Entries do not allow the alias *x.'],
    ['a:\n  __proto__: b', '3:3 yaml: A field cannot be called __proto__.'],
    ['a:\n  "\\x5f_proto__": b', '3:3 yaml: A field cannot be called __proto__.'],
    ['a:\n  - "b\\0"', '3:5 control-character: The character U+0000 does not belong in a text.'],
    [
      'a: "\\uE000C0\\uE001"',
      '2:4 control-character: The character U+E000 does not belong in a text.',
    ],
    ['a: "\\ud83d"', '2:4 control-character: The character U+D83D does not belong in a text.'],
    ['a: "\\e[31m"', '2:4 control-character: The character U+001B does not belong in a text.'],
    ['a:\n  "b\\a": c', '3:3 control-character: The character U+0007 does not belong in a text.'],
  ])('%j', (fields, problem) => {
    expect(refusals(withFields(fields))).toEqual([problem]);
  });

  it('tells an anchor and its alias both', () => {
    expect(refusals(withFields('a: &x b\nc: *x'))).toEqual([
      '2:4 yaml: Entries do not allow the anchor &x.',
      '3:4 yaml: Entries do not allow the alias *x.',
    ]);
  });

  it('tells faults of several lines, and no more than five', () => {
    const fields = Array.from({ length: 9 }, (_, n) => `a: ${n}`).join('\n');
    const found = refusals(withFields(fields));
    expect(found).toHaveLength(5);
    expect(new Set(found.map((line) => line.split(':')[0])).size).toBe(5);
  });

  it.each([
    ['a: [[[…', `a: ${'['.repeat(5000)}`],
    ['a: [[[…]]]', `a: ${'['.repeat(3000)}${']'.repeat(3000)}`],
    ['a: {b: {b: …', `a: ${'{b: '.repeat(5000)}`],
    ['a: - - -…', `a:\n  ${'- '.repeat(5000)}b`],
  ])('%s, nested without end, is one problem', (_name, fields) => {
    const found = refusals(withFields(fields));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/nested too deeply to be read\.$/);
  });
});

describe('placeOfField', () => {
  const source = read(`---
title: A
author:
  - family: X
    given: Y
  - { family: Z }
empty:
sources:
  cat: { name: C }
---
`);

  it.each([
    [['title'], 'value', 2, 8],
    [['title'], 'key', 2, 1],
    [['author'], 'key', 3, 1],
    [['author', 0], 'value', 4, 5],
    [['author', 0, 'given'], 'value', 5, 12],
    [['author', 1, 'family'], 'value', 6, 15],
    [['author', 1, 'given'], 'value', 6, 5],
    [['author', 9], 'value', 4, 3],
    [['empty'], 'value', 7, 7],
    [['sources', 'cat', 'name'], 'key', 9, 10],
    [['missing'], 'value', 2, 1],
    [[], 'value', 2, 1],
  ] as const)('%j (%s) is at %i:%i', (path, part, line, column) => {
    expect(placeOfField(source, path, part)).toEqual({ path: 'x.mdx', line, column });
  });

  it('finds the same when it has to parse once more', () => {
    dropDocument(source);
    expect(placeOfField(source, ['author', 0, 'given'])).toMatchObject({ line: 5, column: 12 });
  });
});

describe('placeInField', () => {
  it.each([
    ['a: see @key', 2, 8],
    ['a: "see \\"it\\" @key"', 2, 16],
    ["a: 'it''s @key'", 2, 11],
    ['a: >-\n  see\n  the @key', 4, 7],
    ['a: |\n  see\n    the @key', 4, 9],
    ['a: see\n  the @key', 3, 7],
  ])('finds the key in %j', (fields, line, column) => {
    const source = read(withFields(fields));
    const value = String(Reflect.get(Object(source.values), 'a')).trim();
    expect(placeInField(source, ['a'])(value.indexOf('@key'))).toMatchObject({ line, column });
  });

  it.each([
    ['a: see @key'],
    ['a:   "  see @key "'],
    ["b: c\na: '@key'"],
    ['b: see @key and more\na: see @key'],
    ['a: b\nb: "b" # a: b'],
    ['a: ""'],
  ])('finds the same in %j without parsing it as YAML', (fields) => {
    const [quick, parsed] = [read(withFields(fields)), read(withFields(fields))];
    keepDocument(parsed, parseYaml(fields));
    for (let index = 0; index < 14; index++) {
      expect(placeInField(quick, ['a'])(index)).toEqual(placeInField(parsed, ['a'])(index));
    }
  });

  it('gives the place of the field where it holds no text', () => {
    const source = read(withFields('a: [b]'));
    expect(placeInField(source, ['a'])(5)).toMatchObject({ line: 2, column: 4 });
  });
});
