import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { oneAtATime } from '../../src/site/one-at-a-time.ts';

it('never runs twice at once, and once more for calls that came meanwhile', async () => {
  let value = 0;
  let running = 0;
  const seen: number[] = [];
  const run = oneAtATime(
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
  const told: unknown[] = [];
  let runs = 0;
  const run = oneAtATime(
    async () => {
      runs += 1;
      if (runs === 1) throw new Error('no title');
    },
    (error) => told.push(error),
  );
  await run();
  await run();
  expect(runs).toBe(2);
  expect(told).toEqual([new Error('no title')]);
});
