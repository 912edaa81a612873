import { expect, test } from 'vitest';
import { readAddress } from '../../src/search/address.ts';
import { statusOf } from '../../src/search/state.ts';

const FIVE = { total: 5, unfiltered: 5 };
const fine = { isUnavailable: false, isWithoutTexts: false };

test.each([
  ['', undefined, {}, ''],
  ['', FIVE, {}, ''],
  ['?sort=year', undefined, {}, ''],
  ['?q=talk', undefined, {}, 'Searching.'],
  ['?kind=Works', undefined, {}, 'Searching.'],
  ['?q=talk', FIVE, {}, '5 results'],
  ['?q=talk', { total: 2, unfiltered: 5 }, {}, '2 results'],
  ['?q=talk&kind=Works', { total: 2, unfiltered: 5 }, {}, '2 of 5 results'],
  ['?q=talk+author:', FIVE, {}, '5 results. Nothing stands behind “author:”, so it was left out.'],
  [
    '?q=talk+author:',
    FIVE,
    { isWithoutTexts: true },
    /^5 results\. .*titles.* Nothing stands behind “author:”, so it was left out\.$/,
  ],
  ['', undefined, { isUnavailable: true }, /^The search /],
  ['?q=talk', FIVE, { isUnavailable: true }, /^The search /],
])('the search at %j tells', (address, outcome, trouble, said) => {
  const status = statusOf({ query: readAddress(address), outcome, ...fine, ...trouble });
  if (typeof said === 'string') expect(status).toBe(said);
  else expect(status).toMatch(said);
});
