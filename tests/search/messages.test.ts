import { expect, test } from 'vitest';
import { readSearchQuery } from '../../src/core/text/search-query.ts';
import { NOTHING_CHOSEN } from '../../src/search/facets.ts';
import { faultSentence, inFacets, nothingFound, tally } from '../../src/search/messages.ts';

test.each([
  ['sohng', 'No entry holds “sohng”.'],
  ['sun sil', 'No entry holds both words, “sun” and “sil”.'],
  ['a b c d', 'No entry holds all four words, “a”, “b”, “c” and “d”.'],
  ['"meetings house"', 'No entry holds the phrase “meetings house”.'],
  ['talk author:wood', 'No entry answers “talk” and “author:wood” together.'],
  ['-author:wood', 'No entry answers “-author:wood”.'],
  ['talk year:..1999', 'No entry answers “talk” and “year:..1999” together.'],
  ['year:2010..x', 'Nothing is left to search for.'],
])('nothing found for %s', (words, said) => {
  expect(nothingFound(words)).toBe(said);
});

test.each([
  [
    'power year:2010..x',
    '“year:2010..x” names no year and no span such as year:2001..2010, so it was left out.',
  ],
  [
    'power "house meeting',
    'The quotation mark before “house meeting” lacks its second, so the words were searched singly.',
  ],
  ['power "', 'A quotation mark lacks its second, so it was left out.'],
  ['author:-', 'Nothing stands behind “author:”, so it was left out.'],
  ['author:', 'Nothing stands behind “author:”, so it was left out.'],
  ['power '.repeat(100), 'Only the first 200 characters were searched.'],
])('what is wrong with %s is one sentence', (words, said) => {
  expect(readSearchQuery(words).faults.map(faultSentence)).toEqual([said]);
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
