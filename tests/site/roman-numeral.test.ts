import { expect, test } from 'vitest';
import { romanNumeral } from '../../src/site/pages/roman-numeral.ts';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [8, 'VIII'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [99, 'XCIX'],
  [1994, 'MCMXCIV'],
])('%i is %s', (value, numeral) => {
  expect(romanNumeral(value)).toBe(numeral);
});
