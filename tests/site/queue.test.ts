import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { queued } from '../../src/site/build/queue.ts';

it('never runs twice at once, and once more for calls that came meanwhile', async () => {
  let value = 0;
  let running = 0;
  const seen: number[] = [];
  const run = queued(
    async () => {
      expect(++running).toBe(1);
      const read = value;
      await wait(1);
      seen.push(read);
      running -= 1;
    },
    () => expect.fail('nothing was thrown'),
  );
  const first = run();
  for (value = 1; value < 5; value++) void run();
  await first;
  expect(seen).toEqual([0, 5]);
});

it('goes on after an error, which is told', async () => {
  const reported: unknown[] = [];
  let runs = 0;
  const run = queued(
    async () => {
      runs += 1;
      if (runs === 1) throw new Error('no title');
    },
    (error) => reported.push(error),
  );
  await run();
  await run();
  expect(runs).toBe(2);
  expect(reported).toEqual([new Error('no title')]);
});
