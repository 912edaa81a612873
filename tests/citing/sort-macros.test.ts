import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../temporary-folder.ts';

const steps = z.object({ style: z.string(), shared: z.number(), unshared: z.number() });
const found = z.tuple([z.object({ letters: z.number(), steps: z.array(steps) })]);

it('sorts the same with shared macros as with macros written out at each call', async () => {
  const thread = new Worker(new URL('./sort-macros-thread.ts', import.meta.url), {
    execArgv: [],
    workerData: temporaryFolder(),
  });
  const [{ letters, steps }] = found.parse(await once(thread, 'message'));
  expect(letters).toBeGreaterThan(0);
  const [apa] = steps;
  expect(apa?.style).toBe('apa');
  expect(apa?.shared).toBeLessThan((apa?.unshared ?? 0) / 10);
});
