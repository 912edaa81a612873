import { describe, expect, test } from 'vitest';
import { nearestWord, slipsBetween, takenApart } from '../../src/core/finding/spelling.ts';

describe('slips', () => {
  test.each([
    ['hull', 'hull', 0],
    ['hulll', 'hull', 1],
    ['hul', 'hull', 1],
    ['hall', 'hull', 1],
    // Two neighbours that changed places are one slip.
    ['hlul', 'hull', 1],
    ['alinksy', 'alinsky', 1],
    ['zimermann', 'zimmerman', 2],
    ['', 'ab', 2],
  ])('between %s and %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 3)).toBe(slips);
    expect(slipsBetween(b, a, 3)).toBe(slips);
  });

  test('are not counted beyond what is allowed', () => {
    expect(slipsBetween('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(slipsBetween('a'.repeat(1000), 'b', 2)).toBe(3);
  });
});

const WORDS = new Map([
  ['christens', 12],
  ['sohng', 2],
  ['speer', 8],
  ['power', 20],
  ['pedagogy', 1],
  ['empowerment', 9],
  ['sense', 2],
  ['since', 30],
  ['settlement', 4],
  ['faith', 6],
  ['based', 9],
  ['hull', 3],
  ['house', 5],
]);

test.each([
  ['christns', 'christens'],
  ['chirstens', 'christens'],
  ['sogng', 'sohng'],
  ['pedegogy', 'pedagogy'],
  ['empowrement', 'empowerment'],
  ['empwoermnet', 'empowerment'],
  ['setlement', 'settlement'],
  // A word that says nothing is never meant.
  ['sence', 'sense'],
  // The first letter may be the slip; with a second one it is another word.
  ['bettlement', 'settlement'],
  ['battlement', undefined],
  // Too short, too far, a number.
  ['pwr', undefined],
  ['xylophone', undefined],
  ['2011', undefined],
  ['x'.repeat(5000), undefined],
])('the nearest word to %s is %s', (written, word) => {
  expect(nearestWord(written, WORDS)).toBe(word);
});

test.each([
  ['faithbased', ['faith', 'based']],
  ['hullhouse', ['hull', 'house']],
  ['faith', undefined],
  ['faithbusted', undefined],
  ['a'.repeat(1000), undefined],
])('%s is taken apart into %j', (written, parts) => {
  expect(takenApart(written, (word) => WORDS.has(word))).toEqual(parts);
});
