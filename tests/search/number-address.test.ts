import { describe, expect, it } from 'vitest';
import { numberInAddress } from '../../src/search/number-address.ts';

describe('the number in an address', () => {
  it.each([
    ['doi/10.1234/abc', 'doi/10.1234/abc'],
    ['DOI/10.1234/ABC/', 'doi/10.1234/abc'],
    ['10.1234/ABC', 'doi/10.1234/abc'],
    ['works/10.1234/abc/', 'doi/10.1234/abc'],
    ['https://doi.org/10.1234/abc', 'doi/10.1234/abc'],
    ['isbn/9780306406157', 'isbn/9780306406157'],
    ['isbn/978-0-306-40615-7/', 'isbn/9780306406157'],
    ['isbn/0-306-40615-2', 'isbn/9780306406157'],
    ['0306406152', 'isbn/9780306406157'],
    ['isbn/0306406153', undefined],
    ['doi/', undefined],
    ['works/a/', undefined],
    ['works/abel2010talks/', undefined],
    ['isbn', undefined],
    ['', undefined],
  ])('%s', (path, number) => {
    expect(numberInAddress(path)).toBe(number);
  });
});
