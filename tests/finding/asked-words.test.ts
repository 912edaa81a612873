import { expect, test } from 'vitest';
import { askedPairs } from '../../src/core/finding/asked-words.ts';
import { openNamesIndex } from '../../src/core/finding/names-index.ts';

const titles = ['Winter ferries', 'Ferries in a long winter', 'A survey'];
const index = openNamesIndex(titles.map((title, at) => ({ kind: 'works', id: `w${at}`, title })));

test.each([
  ['winter ferries', [['winter', 'ferries']]],
  [
    'winter ferries and long surveys',
    [
      ['winter', 'ferries'],
      ['long', 'surveys'],
    ],
  ],
  ['ferries in winter', []],
  ['winter winter', []],
  [
    'winter ferries, winter ferries',
    [
      ['winter', 'ferries'],
      ['ferries', 'winter'],
    ],
  ],
  ['winter', []],
])('%s: words that follow each other, and none that tells nothing', (query, pairs) => {
  expect(askedPairs(index, query)).toEqual(pairs);
});
