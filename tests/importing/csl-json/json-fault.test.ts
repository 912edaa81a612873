import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../../src/core/importing/csl-json/json-fault.ts';

test.each([
  ['{"a":}', 5],
  ['{"a" 1}', 5],
  ['{"a":1,}', 7],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['{a:1}', 1],
  ['["a\nb"]', 1],
  ['["\\x"]', 1],
  ['[01]', 2],
  ['[tru]', 1],
  ['[1}', 2],
  ['[1]x', 3],
  ['{"a":1},{"b":2}', 7],
  ['{"a":[1,{"b":', 13],
  ['', 0],
])('%s has its fault at %i', (text, at) => {
  expect(jsonFault(text)).toBe(at);
});

test('sound JSON has none before its end', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(jsonFault(text)).toBe(text.length);
    }),
  );
});

test('it lies where the first wrong sign was put', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, place) => {
      const text = JSON.stringify([value]);
      const at = place % text.length;
      const torn = `${text.slice(0, at)}\u0001${text.slice(at)}`;
      expect(jsonFault(torn)).toBeLessThanOrEqual(at);
    }),
  );
});
