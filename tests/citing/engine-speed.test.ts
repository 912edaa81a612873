import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { z } from 'zod';

const printed = z.tuple([
  z.object({
    before: z.array(z.array(z.string())),
    after: z.array(z.array(z.string())),
    count: z.number(),
  }),
]);

it('prints the same with the quickened functions as without', async () => {
  const thread = new Worker(new URL('./engine-speed-thread.ts', import.meta.url), { execArgv: [] });
  const [{ before, after, count }] = printed.parse(await once(thread, 'message'));
  expect(after).toEqual(before);
  expect(before.flat().length).toBe(count);
});
