import { expect, test } from 'vitest';
import { together } from '../../src/site/build/together.ts';

test('two things are done at once, and both results come back in order', async () => {
  let start = (_value: string) => {};
  const begun = new Promise<string>((resolve) => {
    start = resolve;
  });
  // The first ends only when the second has begun.
  const both = together(
    () => begun,
    async () => {
      start('one');
      return 2;
    },
  );
  expect(await both).toEqual(['one', 2]);
});

test.each([0, 1])('where one fails, number %i, the other is stopped first', async (failing) => {
  const events: string[] = [];
  const fail = async () => {
    throw new Error('no disk');
  };
  const stoppable = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        events.push('asked to stop');
        setTimeout(() => {
          events.push('stopped');
          resolve();
        }, 20);
      });
    });
  const both = failing === 0 ? together(fail, stoppable) : together(stoppable, fail);
  await both.catch((error: Error) => events.push(error.message));
  expect(events).toEqual(['asked to stop', 'stopped', 'no disk']);
});
