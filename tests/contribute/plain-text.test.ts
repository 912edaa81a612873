import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../src/contribute/plain-text.ts';
import { plainTree } from '../../src/contribute/plain-tree.ts';
import { readEntryWith } from '../../src/core/body/entry-reading.ts';
import { readFragment } from '../../src/core/body/fragment-reading.ts';
import { readEntry } from '../../src/core/body/read-entry.ts';
import { recordOnlyBody } from '../../src/core/importing/entry/body.ts';
import { work } from '../entries.ts';

describe('what is typed', () => {
  it.each([
    ['a < b & c > d', 'a &lt; b & c > d'],
    ['{process.exit()}', '&#123;process.exit()&#125;'],
    ['import fs from "fs"', '&#105;mport fs from "fs"'],
    ['export const a = 1', '&#101;xport const a = 1'],
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['[label](https://example.org)', '\\[label\\]\\(https://example.org)'],
    ['![picture](x)', '!\\[picture\\]\\(x)'],
    ['*Hull-House* is italic, 2 * 3 is not', '*Hull-House* is italic, 2 \\* 3 is not'],
    ['[see @key, p. 3; @other]', '[see @key, p. 3; @other]'],
    ['[@key](https://example.org)', '[@key]\\(https://example.org)'],
    ['[[one-to-one|such talks]]', '[[one-to-one|such talks]]'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['one\ntwo\n \n\nthree', 'one two\n\nthree'],
    ['  \n\n ', ''],
  ])('%j is written %j', (typed, written) => {
    expect(markdownOf(typed)).toBe(written);
  });
});

const bodyOf = (body: string) => work('a-work', { body: `\n${body}\n` });

/** Both readers on the same body. */
function both(body: string) {
  const file = bodyOf(body);
  const mdx = readEntry(file);
  const plain = readEntryWith(file, (source) => readFragment(source, plainTree));
  return { mdx, plain };
}

const word = fc.constantFrom(
  ...['word', 'import', 'export', 'a', '1.', '2)', '-', '+', '#', '##', '>', '=', '===', '---'],
  ...['*', '**', '_', '__init__', '`', '~~', '|', '\\', '{', '}', '<b>', '</', '&amp;', '&#60;'],
  ...['[', ']', '[[', ']]', '(', ')', ':', '!', '$x$', '^', '[^1]', '[^1]:', '[x]:', '[x](y)'],
  ...[
    '*leaf*',
    '*two words*',
    '[@key]',
    '[see @key, pp. 1–2]',
    '@key says',
    '@key [p. 3]',
    '[@',
    '@',
  ],
  ...[
    '[[one-to-one]]',
    '[[one-to-one|a *b* c]]',
    '[[x|]]',
    '“quoted”',
    'ü',
    '𝔘',
    '\n',
    '\n\n',
    '<!--',
  ],
);
const typed = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
const glued = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));

describe('the reader of the browser', () => {
  it('reads whatever is typed as the parser of MDX does', () => {
    fc.assert(
      fc.property(fc.oneof(typed, glued), (text) => {
        const { mdx, plain } = both(`## What it asks\n\n${markdownOf(text)}`);
        expect(plain.entry?.fragments).toEqual(mdx.entry?.fragments);
        expect(plain.problems).toEqual(mdx.problems);
      }),
      { numRuns: 400 },
    );
  });

  it('lets nothing through that is code', () => {
    fc.assert(
      fc.property(fc.oneof(typed, glued, fc.string()), (text) => {
        const { mdx } = both(`## What it asks\n\n${markdownOf(text)}`);
        const rules = mdx.problems.map(({ rule }) => rule);
        for (const rule of ['code', 'syntax', 'raw-html', 'picture', 'unknown-component']) {
          expect(rules).not.toContain(rule);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('passes over the template of an annotation', () => {
    const { mdx, plain } = both(recordOnlyBody());
    expect(plain.entry?.fragments).toEqual(mdx.entry?.fragments);
    expect(plain.problems).toEqual([]);
  });
});
