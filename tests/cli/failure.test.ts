import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../src/cli/failure.ts';

function libraryError(): Error {
  const error = new Error('content/works/a.mdx:3:1  unknown key\n\n1 error in 1 file');
  error.name = 'LibraryError';
  return error;
}

describe('what is printed of an error', () => {
  test('the report of the library, as it is', () => {
    const report = libraryError();
    expect(describeFailure(report)).toBe(report.message);
  });

  test('also when it comes as a cause', () => {
    const wrapped = new Error('Astro failed', { cause: new Error('x', { cause: libraryError() }) });
    expect(describeFailure(wrapped)).toBe(libraryError().message);
  });

  test('a circle of causes ends', () => {
    const error = new Error('round');
    error.cause = error;
    expect(describeFailure(error)).toBe('round');
  });

  test('message, place and hint, without the stack', () => {
    const error = Object.assign(new Error('No such component.'), {
      loc: { file: 'src/pages/about.mdx', line: 4, column: 2 },
      hint: 'Import it.\nOr leave it out.',
    });
    expect(describeFailure(error)).toBe(
      'No such component.\n  at src/pages/about.mdx:4:2\n  Import it.\n  Or leave it out.',
    );
  });

  test.each([
    ['file:///far/project/src/core/model/kinds/event.ts:9:5', 'src/core/model/kinds/event.ts:9:5'],
    ['make (C:\\far\\src\\core\\model.ts:9:5)', 'src\\core\\model.ts:9:5'],
  ])('the place of a fault of the program, when that is one of its files: %s', (frame, place) => {
    const error = new TypeError('x is undefined');
    error.stack = `TypeError: x is undefined\n    at ${frame}\n    at node:internal/modules:1:2`;
    expect(describeFailure(error)).toBe(`x is undefined\n  at ${place}`);
  });

  test('the line that imports what is not there', () => {
    const error = new SyntaxError('The requested module does not provide it');
    error.stack = `file:///far/project/src/core/a.ts:3\nimport { b } from './b.ts';\n         ^\n${error.stack}`;
    expect(describeFailure(error)).toBe(`${error.message}\n  at src/core/a.ts:3`);
  });

  test.each([
    'node:internal/deps/undici/undici:16:3',
    'parse (file:///far/project/node_modules/yaml/src/parse.js:9:5)',
  ])('no place of one that is in another file: %s', (frame) => {
    const error = new TypeError('fetch failed');
    error.stack = `TypeError: fetch failed\n    at ${frame}\n    at ask (/far/src/cli/new.ts:1:2)`;
    expect(describeFailure(error)).toBe('fetch failed');
  });

  test('the stack and its causes when verbose', () => {
    const cause = new Error('the disk is full');
    const text = describeFailure(new Error('not written', { cause }), true);
    expect(text).toContain('failure.test.ts');
    expect(text).toContain('Caused by: Error: the disk is full');
  });

  test.each([
    ['of Node', Object.assign(new Error('x'), { code: 'ENOSPC', path: '/far/dist' }), '/far/dist'],
    [
      'of Node, in a cause',
      new Error('Astro failed', {
        cause: Object.assign(new Error('x'), { code: 'ENOSPC', path: `${process.cwd()}/a/b.html` }),
      }),
      'a/b.html',
    ],
    ['as text', new Error("[plugin x] Error: ENOSPC: no space left, open '/far/x'"), '/far/x'],
    ['as text without a path', new Error('ENOSPC: no space left on device, write'), 'dist.next/'],
    [
      'of a program in Rust',
      new Error('Failed to write file in /far/_astro/x.js\n\nCaused by:\n  No space (os error 28)'),
      '/far/_astro/x.js',
    ],
    ['of the search', new Error('Pagefind says: No space left (os error 28)'), 'dist.next/'],
  ])('one sentence for an error of the system %s', (_, error, path) => {
    expect(describeFailure(error, false, 'dist.next/')).toBe(
      `The disk is full: ${path} could not be written. Make room on it, and run the command again.`,
    );
    expect(describeFailure(error, true)).toContain('failure.test.ts');
  });

  test.each(['ECONNREFUSED', 'ERR_MODULE_NOT_FOUND'])('%s is no error of the disk', (code) => {
    expect(describeFailure(Object.assign(new Error('as it is'), { code }))).toBe('as it is');
  });

  test('what is no error', () => expect(describeFailure('gone')).toBe('Failed: gone'));
});
