import { describe, expect, it } from 'vitest';
import { resultsListAddress } from '../../src/search/results-list.ts';
import { keyOfWork } from '../../src/search/work-key.ts';

const group = (kind: string, ...addresses: string[]) => ({
  kind,
  value: kind,
  total: addresses.length,
  shown: [],
  addresses: () => addresses,
});

describe('results as a list', () => {
  it('are the works that were found, under the base of the site', () => {
    const groups = [
      group('people', '/tracings/people/abel/'),
      group('works', '/tracings/works/abel2010talks/', '/tracings/works/bo1999power/'),
    ];
    expect(resultsListAddress(groups, 'works', '/tracings/')).toBe(
      '/tracings/my-list/#keys=abel2010talks,bo1999power',
    );
  });

  it('are none where no work was found', () => {
    expect(resultsListAddress([group('people', '/people/abel/')], 'works', '/')).toBe(undefined);
  });
});

describe('the key of a work', () => {
  it.each([
    ['/works/abel2010talks/', 'abel2010talks'],
    ['/tracings/works/abel2010talks/?highlight=talk', 'abel2010talks'],
    ['/works/abel2010talks/#basis', 'abel2010talks'],
    ['/works/', undefined],
    ['/people/abel/', undefined],
  ])('stands in %s', (address, key) => {
    expect(keyOfWork(address)).toBe(key);
  });
});
