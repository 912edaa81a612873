import { expect, test } from 'vitest';
import { describeFailure, libraryError } from '../../src/cli/failure.ts';
import { LibraryError } from '../../src/core/text/problem.ts';
import { failedPages, withFailedPages } from '../../src/site/build/failed-pages.ts';
import { errorData, errorOf, stepMessage } from '../../src/site/build/steps/step-messages.ts';

/** An error as it comes out of a message between two processes. */
function sent(error: unknown): Error {
  const text = JSON.stringify({ tells: 'error', error: errorData(error) });
  const message = stepMessage.parse(JSON.parse(text));
  if (message.tells !== 'error') throw new Error('It was another message.');
  return errorOf(message.error);
}

test('a library with errors is told as the check tells it, also as a cause', () => {
  const problem = {
    path: 'content/works/doe.mdx',
    line: 3,
    column: 1,
    message: 'It has no title.',
  };
  const report = new LibraryError([{ ...problem, severity: 'error', rule: 'schema' }]);
  const wrapped = sent(new Error('Astro stopped.', { cause: report }));
  expect(libraryError(wrapped)?.message).toBe(report.message);
  expect(describeFailure(wrapped)).toBe(report.message);
});

test('an error of the system keeps its code and its path', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    path: 'dist.next/index.html',
    syscall: 'write',
  });
  expect(describeFailure(sent(full))).toBe(
    'The disk is full: dist.next/index.html could not be written. Make room on it, and run the command again.',
  );
});

test('an error keeps its name, its stack and the place that Astro adds', () => {
  const error = Object.assign(new TypeError('no title'), {
    loc: { file: 'src/pages/index.astro', line: 4, column: 2 },
    hint: 'Give it one.',
  });
  const got = sent(error);
  expect([got.name, got.stack]).toEqual([error.name, error.stack]);
  expect(describeFailure(got)).toBe('no title\n  at src/pages/index.astro:4:2\n  Give it one.');
});

test('the pages that were being made are told', () => {
  const log = ['Caught error rendering /works/doe/: no title', 'something else'];
  expect(failedPages(sent(withFailedPages(new Error('no title'), log)))).toEqual(['/works/doe/']);
  expect(failedPages(sent(new Error('elsewhere')))).toEqual([]);
});

test.each([
  ['a circle in a field', () => Object.assign(new Error('x'), { self: circle() }), 'x'],
  ['a text that was thrown', () => 'no error at all', 'no error at all'],
  ['more causes than anyone reads', () => causes(50), 'cause 50'],
])('%s does no harm', (_what, make, message) => {
  expect(sent(make()).message).toBe(message);
});

function circle(): object {
  const object: { self?: object } = {};
  object.self = object;
  return object;
}

function causes(count: number): Error {
  const message = `cause ${count}`;
  return count === 0 ? new Error(message) : new Error(message, { cause: causes(count - 1) });
}
