import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asIndexed, readAddress, tidy, writeAddress } from '../../src/search/address.ts';
import { byFacet, FACET_NAMES, NOTHING_CHOSEN } from '../../src/search/facets.ts';
import { SORTS } from '../../src/search/sort.ts';

test.each([
  ['', { words: '', chosen: NOTHING_CHOSEN, sort: 'relevance' }],
  ['?q=one-to-one', { words: 'one-to-one', chosen: NOTHING_CHOSEN, sort: 'relevance' }],
  ['?q=++two+++words+', { words: 'two words', chosen: NOTHING_CHOSEN, sort: 'relevance' }],
  [
    '?q=talk&basis=Part&basis=Abstract&person=Christens%2C+Brian+D.',
    {
      words: 'talk',
      chosen: {
        ...NOTHING_CHOSEN,
        basis: ['Part', 'Abstract'],
        person: ['Christens, Brian D.'],
      },
      sort: 'relevance',
    },
  ],
  [
    '?basis=&basis=Part&basis=Part',
    { words: '', chosen: { ...NOTHING_CHOSEN, basis: ['Part'] }, sort: 'relevance' },
  ],
  ['?q=talk&sort=year', { words: 'talk', chosen: NOTHING_CHOSEN, sort: 'year' }],
  ['?q=talk&sort=sideways', { words: 'talk', chosen: NOTHING_CHOSEN, sort: 'relevance' }],
  [
    '?type=book&venue=Journal+of+Community+Psychology',
    {
      words: '',
      chosen: { ...NOTHING_CHOSEN, type: ['book'], venue: ['Journal of Community Psychology'] },
      sort: 'relevance',
    },
  ],
  ['?utm_source=x&constructor=y', { words: '', chosen: NOTHING_CHOSEN, sort: 'relevance' }],
])('%s is read', (search, query) => {
  expect(readAddress(search)).toEqual(query);
});

test('every query comes back from its address', () => {
  const value = fc.string({ minLength: 1, maxLength: 30 });
  const values = fc.uniqueArray(value, { maxLength: 5 });
  const chosen = fc.record(byFacet(() => values));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      chosen,
      fc.constantFrom(...SORTS),
      (typed, picked, sort) => {
        const query = { words: tidy(typed), chosen: picked, sort };
        expect(readAddress(writeAddress(query))).toEqual(query);
      },
    ),
  );
});

test('an address cannot ask for more than a search', () => {
  const many = Array.from({ length: 100 }, (_, at) => `year=${at}`).join('&');
  const query = readAddress(`?q=${'a'.repeat(5000)}&${many}`);
  expect(query.words).toHaveLength(2000);
  expect(query.chosen.year).toHaveLength(20);
});

test('nothing asked leaves the address bare', () => {
  expect(writeAddress({ words: '  ', chosen: NOTHING_CHOSEN, sort: 'relevance' })).toBe('');
});

test('the facets of the address are those of the index', () => {
  expect(Object.keys(NOTHING_CHOSEN)).toEqual(FACET_NAMES);
});

test.each([
  ['10.1002/jcop.20403', 'doi:10.1002/jcop.20403'],
  ['doi:10.1002/jcop.20403', 'doi:10.1002/jcop.20403'],
  ['DOI: 10.1002/jcop.20403', 'doi:10.1002/jcop.20403'],
  ['https://doi.org/10.1002/jcop.20403', 'doi:10.1002/jcop.20403'],
  ['http://dx.doi.org/10.1002/jcop.20403', 'doi:10.1002/jcop.20403'],
  ['one-to-one', 'one-to-one'],
  ['10.1 of them', '10.1 of them'],
])('%s is put to the index as %s', (words, indexed) => {
  expect(asIndexed(words)).toBe(indexed);
});
