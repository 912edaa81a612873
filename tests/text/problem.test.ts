import { describe, expect, it } from 'vitest';
import {
  arrangeProblems,
  describeProblem,
  LibraryError,
  type Problem,
} from '../../src/core/text/problem.ts';

const problem = (path: string, line: number, column = 1, rule = 'yaml'): Problem => ({
  path,
  line,
  column,
  rule,
  severity: 'error',
  message: 'It is wrong.',
});

describe('describeProblem', () => {
  it('is one line, with the hint below it', () => {
    expect(describeProblem(problem('works/a.mdx', 3, 7))).toBe(
      'works/a.mdx:3:7  error  It is wrong.  (yaml)',
    );
    expect(describeProblem({ ...problem('works/a.mdx', 3, 7), hint: 'Mend it.' })).toBe(
      'works/a.mdx:3:7  error  It is wrong.  (yaml)\n    Mend it.',
    );
  });
});

describe('arrangeProblems', () => {
  it('orders by file, line, column and rule', () => {
    const sorted = [
      problem('a', 1),
      problem('a', 2, 1),
      problem('a', 2, 10),
      problem('a', 10),
      problem('b', 1, 1, 'field-type'),
      problem('b', 1, 1, 'yaml'),
    ];
    expect(arrangeProblems([...sorted].reverse())).toEqual(sorted);
  });

  it('lists a hundred of a file, and says how many more there are', () => {
    const many = Array.from({ length: 1250 }, (_, n) => problem('a', n + 1));
    const arranged = arrangeProblems([...many, problem('b', 1)]);
    expect(arranged).toHaveLength(102);
    expect(arranged[100]).toMatchObject({
      path: 'a',
      line: 101,
      rule: 'too-many-problems',
      severity: 'error',
      message: '1,150 more problems in this file are not listed.',
    });
    expect(arranged[101]).toEqual(problem('b', 1));
  });
});

describe('LibraryError', () => {
  it('says every problem', () => {
    const error = new LibraryError([problem('a', 1), problem('b', 2)]);
    expect(error.problems).toHaveLength(2);
    expect(error.message.split('\n')).toEqual([
      'a:1:1  error  It is wrong.  (yaml)',
      'b:2:1  error  It is wrong.  (yaml)',
    ]);
  });
});
