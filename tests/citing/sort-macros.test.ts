import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { z } from 'zod';

const found = z.tuple([z.object({ styles: z.number(), letters: z.number() })]);

it('sorts the same with shared macros as with macros written out at each call', async () => {
  const thread = new Worker(new URL('./sort-macros-thread.ts', import.meta.url), { execArgv: [] });
  const [{ letters }] = found.parse(await once(thread, 'message'));
  expect(letters).toBeGreaterThan(0);
});
