import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import { growth, MOST_GROWTH } from './cost.ts';

const HEAD = '---\ntitle: On talks\nstandfirst: What it is about.\ndate: 2026-11\n';

/** An essay of a text. */
const body = (text: string) => `${HEAD}---\n\n${text}\n`;
/** An essay of more fields. */
const fields = (yaml: string) => `${HEAD}${yaml}---\n\nText.\n`;
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** Texts made to be slow to read, by the number of their parts. */
const TEXTS: Readonly<Record<string, (count: number) => string>> = {
  'open brackets': (n) => body('['.repeat(n)),
  'open double brackets': (n) => body('[['.repeat(n)),
  pictures: (n) => body('!['.repeat(n)),
  'open links': (n) => body('[a]('.repeat(n)),
  'addresses of round brackets': (n) => body(`[a](${'('.repeat(n)}`),
  'signs of emphasis': (n) => body('*a_'.repeat(n)),
  ats: (n) => body('@'.repeat(n)),
  'narrative citations': (n) => body('@a '.repeat(n)),
  citations: (n) => body('[@a, p. 1] '.repeat(n)),
  'one long citation': (n) => body(`[${'@a; '.repeat(n)}@b]`),
  locators: (n) => body(`[@a, ${'1and'.repeat(n)}é]`),
  'locators with commas': (n) => body(`[@a, ${'1, '.repeat(n)}é]`),
  backticks: (n) => body('`a``b'.repeat(n)),
  'signs <': (n) => body('< '.repeat(n)),
  'open tags': (n) => body('<a '.repeat(n)),
  'open components': (n) => body('<Aside>\n'.repeat(n)),
  'open quotations': (n) => body('<Quote of="a">'.repeat(n)),
  braces: (n) => body('{'.repeat(n)),
  'character references': (n) => body('&#x41;@'.repeat(n)),
  escapes: (n) => body('\\[@a] '.repeat(n)),
  'signs of one footnote': (n) => body(`${'a[^1] '.repeat(n)}\n\n[^1]: x`),
  footnotes: (n) => body(lines(n, (at) => `a[^${at}]\n\n[^${at}]: x\n\n`)),
  definitions: (n) => body(lines(n, (at) => `[a${at}]: https://x.org\n`)),
  'definitions that are used': (n) =>
    body(`${lines(n, (at) => `[a${at}]: https://x.org\n`)}\n${lines(n, (at) => `[a${at}] `)}`),
  'headings of one text': (n) => body('## A\n\n'.repeat(n)),
  paragraphs: (n) => body('a\n\n'.repeat(n)),
  lists: (n) => body('- a\n'.repeat(n)),
  'lists in lists': (n) => body(lines(50, (at) => `${'  '.repeat(at)}- a\n`).repeat(n / 50)),
  'wide tables': (n) => body(`${'|'.repeat(n)}\n${'|-'.repeat(n)}|\n`),
  'tables of short rows': (n) =>
    body(`${'a|'.repeat(100)}\n${'-|'.repeat(100)}\n${'|\n'.repeat(n)}`),
  'many tables': (n) =>
    body(`${'a|'.repeat(9)}\n${'-|'.repeat(9)}\n${'|\n'.repeat(9)}\n`.repeat(n)),
  'bars and words': (n) => body(`${'|-'.repeat(n)}a`),
  asides: (n) => body('a\n\n<Aside>\na\n</Aside>\n\n'.repeat(n / 10)),
  'asides of one paragraph': (n) => body(`a\n\n${'<Aside>\na\n</Aside>\n\n'.repeat(n / 10)}`),
  'links to entries': (n) => body('[[a|b]] '.repeat(n)),
  'unsafe links': (n) => body('[a](javascript:x) '.repeat(n)),
  'one long word': (n) => body('a'.repeat(n)),
  'one long blank': (n) => body(`a${' '.repeat(n)}b`),
  'many sentences': (n) => body(`${'A. '.repeat(n)}[@a]`),
  'marks of direction': (n) => body('\u200e\u05d0'.repeat(n)),
  'emoji joined': (n) => body('👩\u200d'.repeat(n)),
  'fields that are not known': (n) => fields(lines(n, (at) => `k${at}: x\n`)),
  'sources of the wrong form': (n) => fields(`sources:\n${lines(n, (at) => `  k${at}: x\n`)}`),
  'names of the wrong form': (n) => fields(`author:\n${'  - [a]\n'.repeat(n)}`),
  'one field again and again': (n) => fields('a: 1\n'.repeat(n)),
  'open quotation marks': (n) => fields('x: "\n'.repeat(n)),
  'nested lists in YAML': (n) => fields(`x: ${'['.repeat(n)}\n`),
  'nested fields in YAML': (n) => fields(lines(n / 20, (at) => `${' '.repeat(at)}a:\n`)),
  anchors: (n) => fields(`x: [${'&a b, '.repeat(n)}]\n`),
  aliases: (n) => fields(`x: &a [b]\ny: [${'*a, '.repeat(n)}]\n`),
  'unknown works': (n) => fields(`nocite: [${'a, '.repeat(n)}a]\n`),
  'escapes in YAML': (n) => fields(`x: "${'\\x41'.repeat(n)}"\n`),
  'silences of one rule': (n) =>
    fields(`silenced:\n${'  - {rule: orphan, reason: x}\n'.repeat(n / 4)}`),
};

describe('reading and checking a text of four times the size', () => {
  it.each(Object.entries(TEXTS))('does not take much longer with %s', async (_name, text) => {
    const run = (count: number) => createLibrary([{ path: 'essays/a.mdx', text: text(count) }]);
    expect(await growth(run, 1000)).toBeLessThan(MOST_GROWTH);
  });
});

describe('a text that would cost the parser more than its length', () => {
  it.each([
    ['< without end', '< '.repeat(2001)],
    ['{ without end', '{'.repeat(201)],
    ['references in one paragraph', '&amp;'.repeat(501)],
    [
      'a wide table of short rows',
      `${'a|'.repeat(200)}\n${'-|'.repeat(200)}\n${'|\n'.repeat(200)}`,
    ],
    [
      'a table in a quotation',
      `> ${'a|'.repeat(200)}\n> ${'-|'.repeat(200)}\n${'> |\n'.repeat(200)}`,
    ],
  ])('is refused: %s', (_name, text) => {
    const { problems } = createLibrary([{ path: 'essays/a.mdx', text: body(text) }]);
    expect(problems.map(({ rule }) => rule)).toContain('too-long');
  });

  it.each([
    ['five hundred footnotes', lines(500, (at) => `a[^${at}] &amp;\n\n[^${at}]: x\n\n`)],
    ['a table of a thousand rows', `|a|b|c|\n|-|-|-|\n${'|a|b|c|\n'.repeat(1000)}`],
    ['five hundred asides', 'a\n\n<Aside>\nb\n</Aside>\n\n'.repeat(500)],
  ])('is no honest one: %s', (_name, text) => {
    const { problems } = createLibrary([{ path: 'essays/a.mdx', text: body(text) }]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a text of more parts than a function can have arguments', () => {
  it.each([
    ['links in one paragraph', `[a]: https://x.org\n\n${'*a* '.repeat(150_000)}`],
    ['faults', '[@A] '.repeat(150_000)],
  ])('is read: %s', (_name, text) => {
    expect(() => createLibrary([{ path: 'essays/a.mdx', text: body(text) }])).not.toThrow();
  });
});

it('refuses lists of references by the hundred', () => {
  const text = body('<Bibliography type="book" />\n\n'.repeat(100));
  const { problems } = createLibrary([{ path: 'essays/a.mdx', text }]);
  const said = problems.filter(({ rule }) => rule === 'bibliography');
  expect(said).toHaveLength(80);
  expect(said[0]?.message).toContain('more than 20 lists');
});
