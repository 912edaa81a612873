import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { work } from '../render/specimens.ts';
import { siteOf } from './site-of.ts';
import { SLOW_LIBRARIES, withFields } from './slow-inputs.ts';
import { growthsOf, MOST_GROWTH } from './steps.ts';

describe('writing the site of a library of twice the size', () => {
  const growths = growthsOf('libraries');
  it.each(Object.keys(SLOW_LIBRARIES))('takes about twice the steps: %s', (name) => {
    expect(growths.get(name)).toBeLessThan(MOST_GROWTH);
  });
});

describe('fields that nobody could print', () => {
  it.each([
    ['title', [work('abel2010talks', { title: 'a'.repeat(2001) })]],
    ['given', [withFields(`editor: [{ family: Bo, given: ${'a'.repeat(2001)} }]\n`)]],
    ['abstract', [withFields(`abstract: ${'a'.repeat(20_001)}\n`)]],
    ['volume', [withFields(`volume: ${'a'.repeat(2001)}\n`)]],
  ])('are refused: %s', (field, files) => {
    const problems = createLibrary(files).problems.filter(({ severity }) => severity === 'error');
    expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(
        new RegExp(`^field-value .*${field}” has more than 20?,000 characters`),
      ),
    ]);
  });
});

describe('the longest fields', () => {
  it.each([
    ['quotation marks', '"a" '.repeat(500)],
    ['pairs of tags', `${'<i>'.repeat(280)}x${'</i>'.repeat(280)}`],
    ['references', '&#60;'.repeat(400)],
    ['braces', '{'.repeat(2000)],
    ['signs of other scripts', 'ש\u0301'.repeat(1000)],
  ])('are printed in every file, made of %s', (_name, title) => {
    const library = createLibrary([
      work('abel2010talks', { title, head: `abstract: ${JSON.stringify(title.repeat(9))}\n` }),
    ]);
    expect(siteOf(library).files.size).toBeGreaterThan(10);
  });
});
