import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixEntry } from '../../../src/core/importing/entry/fix.ts';
import { readSource } from '../../../src/core/text/read-source.ts';
import { work } from '../../entries.ts';

const fix = (text: string, path = 'works/a.mdx') => fixEntry({ path, text });
const { text: plain } = work('a');
const withLine = (line: string) => plain.replace('basis:', `${line}\nbasis:`);

describe('what is mended', () => {
  it.each([
    ['DOI: "https://doi.org/10.1002/jcop.20403"', 'DOI: "10.1002/jcop.20403"'],
    ["DOI: 'doi:10.1002/jcop.20403.'  # seen", "DOI: '10.1002/jcop.20403'  # seen"],
    ['DOI: doi.org/10.1002/jcop.20403', 'DOI: 10.1002/jcop.20403'],
    ['page: 886–90', 'page: 886-890'],
    ['page: "pp. 12 – 14, 16"', 'page: "12-14, 16"'],
    ['ISSN: 00904392', 'ISSN: 0090-4392'],
    ['ISSN: 2434-561x', 'ISSN: 2434-561X'],
  ])('%s', (before, after) => {
    const { text, lines, reordered } = fix(withLine(before));
    expect(text).toBe(withLine(after));
    expect(lines).toEqual([{ line: 5, before, after }]);
    expect(reordered).toBe(false);
  });

  it('is a value between braces, and not their order', () => {
    const { text, reordered } = fix('---\n{ title: A, page: 900–12, type: book }\n---\n');
    expect(text).toBe('---\n{ title: A, page: 900-912, type: book }\n---\n');
    expect(reordered).toBe(false);
  });

  it('is the order of fields, with the comments above them', () => {
    const mixed = plain
      .replace('type: book\n', '')
      .replace('---\n', '---\n# On it.\nissued: "2010"\n');
    const { text, reordered } = fix(
      mixed.replace('\nissued: "2010"\nbasis', '\n# What it is.\ntype: book\nbasis'),
    );
    expect(reordered).toBe(true);
    expect(text.split('\n').slice(0, 6)).toEqual([
      '---',
      '# On it.',
      '# What it is.',
      'type: book',
      'title: The title of a',
      'issued: "2010"',
    ]);
  });
});

describe('what is left alone', () => {
  it.each([
    ['pages that end before they begin', withLine('page: 900-886')],
    ['an ISSN with a wrong digit', withLine('ISSN: "00904393"')],
    ['what is no DOI', withLine('DOI: none')],
    ['a value on several lines', withLine('page: >\n  886–90')],
    ['YAML that cannot be read', withLine('page: 886–90\npage: 886–90')],
    ['a text that cannot be read', `${withLine('page: 886–90')}<Aside>`],
    ['a file without fields', 'page: 886–90'],
    ['letters that could not be read', withLine('page: 886–90\ngenre: \uFFFD')],
    ['dashes elsewhere', withLine('volume: 38–39')],
  ])('%s', (_what, text) => {
    expect(fix(text)).toEqual({ text, lines: [], reordered: false });
  });

  it.each(['notes/a.mdx', 'people/a.mdx'])('pages of %s', (path) => {
    const text = '---\nname: { family: Doe }\npage: 886–90\n---\n';
    expect(fix(text, path).lines).toEqual([]);
  });
});

describe('every byte but those', () => {
  it('stays: line breaks, a byte order mark, the body', () => {
    const body = '\n\n  a\u00a0b\t \n[x]: 886–90 --- \n---\npage: 886–90\n\n';
    const before = `\uFEFF${withLine('page: 886–90')}${body}`.replaceAll('\n', '\r\n');
    const after = `\uFEFF${withLine('page: 886-890')}${body}`.replaceAll('\n', '\r\n');
    expect(fix(before).text).toBe(after);
  });

  it('stays, whatever the order: a second run changes nothing, and the values are the same', () => {
    const fields = [
      'type: book',
      'title: A',
      'issued: "2010"',
      'page: "886–90"',
      'DOI: "doi:10.1002/a."',
      '# a remark\nvolume: "3"',
      'basis:\n  grade: record-only\n  # in it\n  date: 2026-11',
      'unknown: [x]',
      'remarks:\n  - One\n\n  - |\n    Two\n\n    Three\n',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(fields), fc.constantFrom('\n', '\r\n'), (some, end) => {
        const text = `---\n${some.join('\n')}\n---\nBody\n`.replaceAll('\n', end);
        const once = fix(text);
        expect(fix(once.text)).toEqual({ text: once.text, lines: [], reordered: false });
        const names = (given: string) =>
          Object.keys(
            Object(readSource({ path: 'works/a.mdx', text: given }).source?.values),
          ).sort();
        expect(names(once.text)).toEqual(names(text));
        expect(once.text.split(/\r?\n/).length).toBe(text.split(/\r?\n/).length);
      }),
    );
  });

  it('stays in any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: after } = fix(`---\n${text}`);
        expect(fix(after).text).toBe(after);
      }),
    );
  });
});
