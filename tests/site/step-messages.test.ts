import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { describeFailure, libraryError } from '../../src/cli/failure.ts';
import { LibraryError } from '../../src/core/text/problem.ts';
import { failedPage, withFailedPage } from '../../src/site/build/failed-page.ts';
import { runStep, stopSteps } from '../../src/site/build/steps/run-step.ts';
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

test('the page that was being made is told', () => {
  expect(failedPage(sent(withFailedPage(new Error('no title'), '/works/doe/')))).toBe(
    '/works/doe/',
  );
  expect(failedPage(sent(new Error('elsewhere')))).toBeUndefined();
});

test.each([
  ['a circle in a field', () => Object.assign(new Error('x'), { self: circle() }), 'x'],
  ['a text that was thrown', () => 'no error at all', 'no error at all'],
  ['an object without a text', () => Object.create(null), '[object Object]'],
  ['a message that is no text', () => Object.assign(new Error(), { message: 404 }), '404'],
  ['a name that is no text', () => Object.assign(new Error('x'), { name: null }), 'x'],
  ['a stack that is a list', () => Object.assign(new Error('x'), { stack: [] }), 'x'],
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

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A step whose process runs that program, and tells a number. */
function step(program: string) {
  const path = join(folder, 'step.mjs');
  writeFileSync(path, program);
  const file = relative(resolve('src/site/build/steps'), path);
  const options = z.object({ root: z.string() });
  return { file, name: 'Counting', options, result: z.number() };
}

test('what other software tells from the process of a step is passed over', async () => {
  const program = `process.send('ready');
    process.send({ tells: 'result', result: 7 });
    process.send({ type: 'metrics' });`;
  expect(await runStep(step(program), { root: folder })).toBe(7);
});

test.each([
  ['process.abort', 'SIGABRT', 'too little memory'],
  ['() => process.exit(143)', 'SIGTERM', 'too little memory'],
  ['() => process.exit(129)', 'SIGHUP', 'Run the command again'],
  ['() => process.exit(3)', 'code 3', 'What stands above says why'],
])('a step that ends by %s is told to have ended with %s', async (end, told, advice) => {
  const run = runStep(step(`(${end})();`), { root: folder });
  await expect(run).rejects.toThrow(`Counting ended with ${told}. `);
  await expect(run).rejects.toThrow(advice);
});

test('a step that cannot be noted as running is ended before that is told', async () => {
  let id = 0;
  const onStart = (pid: number) => {
    id = pid;
    throw new Error('The disk is full.');
  };
  const run = runStep(step('setTimeout(() => {}, 60_000);'), { root: folder }, { onStart });
  await expect(run).rejects.toThrow('The disk is full.');
  expect(() => process.kill(id, 0)).toThrow('ESRCH');
});

test('a step is ended when whoever started it has no more use for it', async () => {
  const controller = new AbortController();
  let id = 0;
  const run = runStep(
    step(`process.send({ tells: 'file', count: 1 }); setTimeout(() => {}, 60_000);`),
    { root: folder },
    {
      onStart: (pid) => (id = pid),
      onFile: () => controller.abort(),
      signal: controller.signal,
    },
  );
  await expect(run).rejects.toThrow('Counting ended with SIGTERM');
  expect(() => process.kill(id, 0)).toThrow('ESRCH');
});

test('a step that never listens is ended all the same when the build is to stop', async () => {
  let id = 0;
  await new Promise<void>((resolve) => {
    void runStep(
      step(`process.on('SIGTERM', () => {});
        process.send({ tells: 'file', count: 1 }, () => { for (;;); });`),
      { root: folder },
      { onStart: (pid) => (id = pid), onFile: () => resolve() },
    );
  });
  await stopSteps(100);
  expect(() => process.kill(id, 0)).toThrow('ESRCH');
});
