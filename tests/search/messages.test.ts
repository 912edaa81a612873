import { expect, test } from 'vitest';
import { NOTHING_CHOSEN } from '../../src/search/facets.ts';
import { inFacets, nothingFound, tally } from '../../src/search/messages.ts';

test.each([
  ['sohng', 'No entry holds “sohng”.'],
  ['sun sil', 'No entry holds both words, “sun” and “sil”.'],
  ['a b c d', 'No entry holds all four words, “a”, “b”, “c” and “d”.'],
  ['"meetings house"', 'No entry holds the phrase “meetings house”.'],
])('nothing found for %s', (words, said) => {
  expect(nothingFound(words)).toBe(said);
});

test.each([
  [1, 1, false, '1 result'],
  [7, 15, true, '7 of 15 results'],
  [0, 1, true, '0 of 1 result'],
  [7, 7, true, '7 results'],
])('%i of %i', (total, unfiltered, isNarrowed, said) => {
  expect(tally(total, unfiltered, isNarrowed)).toBe(said);
});

test('what is chosen, in words', () => {
  const chosen = { ...NOTHING_CHOSEN, kind: ['Works'], person: ['Christens', 'Speer'] };
  expect(inFacets(chosen)).toBe('kind Works; person Christens or Speer');
});
