import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/core/text/nearest.ts';

const FIELDS = ['issued', 'issue', 'title', 'title-short', 'volume', 'author', 'URL', 'DOI'];

describe('nearest', () => {
  it.each([
    ['isued', ['issued', 'issue']],
    ['Title', ['title', 'title-short']],
    ['vol', ['volume']],
    ['url', ['URL']],
    // Two letters that changed places are one slip.
    ['DIO', ['DOI']],
    ['autor', ['author']],
    ['xyz', []],
    ['q', []],
    ['', []],
    ['a'.repeat(101), []],
  ])('of %j are %j', (written, found) => {
    expect(nearest(written, FIELDS)).toEqual(found);
  });

  it('finds no name that shares no letter', () => {
    expect(nearest('b', ['a', 'c'])).toEqual([]);
    expect(nearest('ab', ['cd'])).toEqual([]);
  });

  it('gives three at most, the best first', () => {
    expect(nearest('key1', ['key4', 'key3', 'key2', 'key5'])).toEqual(['key2', 'key3', 'key4']);
  });
});

describe('didYouMean', () => {
  it.each([
    ['isued', 'Did you mean issued or issue?'],
    ['vol', 'Did you mean volume?'],
    ['xyz', 'Otherwise.'],
  ])('for %j: %s', (written, said) => {
    expect(didYouMean(written, FIELDS, 'Otherwise.')).toBe(said);
  });

  it('joins three', () => {
    expect(didYouMean('key1', ['key2', 'key3', 'key4'], '')).toBe(
      'Did you mean key2, key3 or key4?',
    );
  });
});
