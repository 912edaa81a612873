import { expect, test } from 'vitest';
import { createAnswerStore } from '../../src/registries/answer-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const ADDRESS = 'https://registry.example/1';

test.each([
  // The day of an answer may end after it came: an answer is good for its days and this one.
  [200, '2026-12-26T00:00:00Z', true],
  [200, '2026-12-26T00:00:01Z', false],
  [404, '2026-11-27T00:00:00Z', true],
  [404, '2026-11-27T00:00:01Z', false],
  // A clock that was set wrong.
  [200, '2026-11-24T23:59:59Z', false],
] as const)('an answer %i of 25 November is kept at %s: %s', (status, time, isKept) => {
  const store = createAnswerStore(temporaryFolder(), () => new Date(time));
  const answer = { status, text: '{}', address: ADDRESS, day: '2026-11-25' };
  store.write(ADDRESS, 'text/html', answer);
  expect(store.read(ADDRESS, 'text/html')).toEqual(isKept ? answer : undefined);
  expect(store.read(ADDRESS, 'application/json')).toBeUndefined();
});
