import { expect, test } from 'vitest';
import {
  onStage,
  reportStage,
  type Stage,
  stageTimes,
  timeStage,
} from '../../src/site/build/stages.ts';

test('a stage is reported with its sentence, and its result handed on', async () => {
  const seen: Stage[] = [];
  const stop = onStage((stage) => seen.push(stage));
  const result = await timeStage(
    'read',
    () => [1, 2],
    (entries) => `read ${entries.length} entries`,
  );
  stop();
  reportStage({ name: 'read', milliseconds: 5 });
  expect(result).toEqual([1, 2]);
  expect(seen).toEqual([
    { name: 'read', milliseconds: expect.any(Number), line: 'read 2 entries' },
  ]);
});

test('a stage that throws is not reported', async () => {
  const seen: Stage[] = [];
  const stop = onStage((stage) => seen.push(stage));
  await expect(timeStage('parse', () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  );
  stop();
  expect(seen).toEqual([]);
});

test('times of one stage are summed', () => {
  reportStage({ name: 'summed', milliseconds: 3 });
  reportStage({ name: 'summed', milliseconds: 4 });
  expect(stageTimes()).toMatchObject({ summed: 7 });
});
