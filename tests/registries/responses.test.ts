import { expect, test } from 'vitest';
import { waitAsked } from '../../src/registries/responses.ts';

test.each([
  [null, undefined],
  ['7', 7000],
  [' 120 ', 120_000],
  ['0', 0],
  ['1.5', 1500],
  ['soon', undefined],
  ['Wed, 25 Nov 2026 12:00:30 GMT', 30_000],
  // It is over already.
  ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
])('Retry-After: %s', (header, wait) => {
  expect(waitAsked(header, new Date('2026-11-25T12:00:00Z'))).toBe(wait);
});
