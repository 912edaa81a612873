import { describe, expect, it } from 'vitest';
import { type NumberTable, targetOfNumber } from '../../src/site/browser/number-address.ts';

const TABLE: NumberTable = [
  ['doi/10.1234/abc', 'works/a/'],
  ['isbn/9780306406157', 'works/b/'],
];

describe('an address by a number', () => {
  it.each([
    ['doi/10.1234/abc', 'works/a/'],
    ['DOI/10.1234/ABC/', 'works/a/'],
    ['isbn/9780306406157', 'works/b/'],
    ['isbn/978-0-306-40615-7/', 'works/b/'],
    ['isbn/0-306-40615-2', 'works/b/'],
    ['isbn/0306406153', undefined],
    ['doi/10.1234/other', undefined],
    ['doi/', undefined],
    ['works/a/', undefined],
    ['isbn', undefined],
  ])('leads to its work: %s', (path, target) => {
    expect(targetOfNumber(path, TABLE)).toBe(target);
  });
});
