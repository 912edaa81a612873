import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { findConflicts } from '../../src/core/text/merge-conflicts.ts';
import { describeProblem } from '../../src/core/text/problem.ts';
import { work } from '../entries.ts';

const lineOf = (text: string) => (offset: number) => text.slice(0, offset).split('\n').length;
const lines = (text: string) => findConflicts(text).map(lineOf(text));

describe('conflicts', () => {
  it.each<[string, string, number[]]>([
    ['one, with its names', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> my-entry\nd', [2]],
    ['one with the version before', '<<<<<<< a\n||||||| 1f2e3d\nb\n=======\nc\n>>>>>>> b', [1]],
    ['without names', '<<<<<<<\nb\n=======\nc\n>>>>>>>', [1]],
    ['two', '<<<<<<< a\n=======\n>>>>>>> b\nx\n<<<<<<< a\n=======\n>>>>>>> b', [1, 5]],
    [
      'one inside another',
      '<<<<<<< a\n<<<<<<<<< c\n=========\n>>>>>>>>> d\n=======\n>>>>>>> b',
      [1, 2, 5],
    ],
    ['the last mark alone', 'a\n>>>>>>> my-entry\nb', [2]],
    ['the middle and the end', 'a\n=======\nb\n>>>>>>> my-entry', [2]],
    ['the middle alone', 'a\n=======\nb', [2]],
    ['the version before alone', '||||||| 1f2e3d\n', [1]],
    ['one in a code block', '```\n<<<<<<< a\n=======\n>>>>>>> b\n```', [2]],
    ['nothing at all', '', []],
    ['signs inside a line', 'a <<<<<<< b\n ======= \nx >>>>>>> y', []],
    ['fewer signs', '<<<<<< a\n======\n>>>>>> b\n|||||| c', []],
    ['signs with a word behind them', '<<<<<<<a\n=======a\n>>>>>>>b', []],
    ['an empty row of a table', '|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n|||||||\n', []],
    ['a line inside a code block', 'x\n\n```\n=======\n```\n', []],
    ['a long line of signs', 'x\n==========\n', []],
  ])('%s', (_what, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

const told = (text: string) => {
  const { path } = work('a');
  return createLibrary([{ path, text }]).problems.map(describeProblem);
};
const MESSAGE = 'error  The file contains an unresolved merge conflict.  (merge-conflict)';

describe('an entry with a conflict', () => {
  const { text } = work('a', { body: 'It asks.\n' });

  it('is told of it in the body, and of nothing that follows from it', () => {
    const conflicting = text.replace(
      'It asks.',
      '<<<<<<< HEAD\nOne < two.\n=======\n{x}\n>>>>>>> b',
    );
    const [first, ...rest] = told(conflicting);
    expect(first).toContain(`works/a.mdx:11:1  ${MESSAGE}`);
    expect(first).toContain('Keep the version that is right');
    expect(rest).toEqual([]);
  });

  it('is told of it among the fields', () => {
    const conflicting = text.replace(
      'issued: "2010"',
      '<<<<<<< HEAD\nissued: "2010"\n=======\nissued: "2011"\n>>>>>>> b',
    );
    expect(told(conflicting)).toEqual([expect.stringContaining(`works/a.mdx:4:1  ${MESSAGE}`)]);
  });

  it('is told of each, also with the line breaks of Windows', () => {
    const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> b\n';
    const twice = text.replace('It asks.\n', `${conflict}\nIt asks.\n\n${conflict}`);
    const found = told(twice.replaceAll('\n', '\r\n'));
    expect(found.map((line) => line.split('  ')[0])).toEqual([
      'works/a.mdx:11:1',
      'works/a.mdx:19:1',
    ]);
  });

  it('still counts as an entry that others may name', () => {
    const { path } = work('a');
    const library = createLibrary([
      { path, text: `${text}>>>>>>> b\n` },
      work('b', { body: 'See @a.\n' }),
    ]);
    expect(library.problems.map(({ rule }) => rule)).not.toContain('unknown-key');
  });
});
