import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isbn13, isIsbn, isIssn, isOrcid } from '../../src/core/bibliography/check-digits.ts';
import { readPages } from '../../src/core/bibliography/pages.ts';

describe('check digits', () => {
  it.each([
    ['978-0-306-40615-7', true],
    ['0-306-40615-2', true],
    ['080442957x', true],
    ['9780306406158', false],
    ['0306406153', false],
    ['', false],
  ])('ISBN %s: %s', (isbn, sound) => {
    expect(isIsbn(isbn)).toBe(sound);
  });

  it.each([
    ['0090-4392', true],
    ['2434-561X', true],
    ['0090-4391', false],
    ['00904392', false],
  ])('ISSN %s: %s', (issn, sound) => {
    expect(isIssn(issn)).toBe(sound);
  });

  it.each([
    ['0000-0002-1825-0097', true],
    ['0000-0002-1694-233X', true],
    ['0000-0002-1825-0098', false],
    ['0000000218250097', false],
  ])('ORCID %s: %s', (orcid, sound) => {
    expect(isOrcid(orcid)).toBe(sound);
  });

  it('gives the old number of a book and the new one the same key', () => {
    expect(isbn13('0-306-40615-2')).toBe('9780306406157');
    expect(isbn13('978-0-306-40615-7')).toBe('9780306406157');
    expect(isbn13('9780306406158')).toBeUndefined();
  });

  it('catch every wrong digit of an ISBN', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = [...'9780306406157'].map(Number);
        digits[place] = ((digits[place] ?? 0) + shift) % 10;
        expect(isIsbn(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('pages', () => {
  it.each([
    ['886-900', '886-900', undefined],
    ['886–900', '886-900', 'form'],
    ['886--900', '886-900', 'form'],
    ['886-90', '886-890', 'form'],
    ['1021-4', '1021-1024', 'form'],
    ['S1021-4', 'S1021-S1024', 'form'],
    ['pp. 12 – 14', '12-14', 'form'],
    ['p. 12', '12', 'form'],
    ['12-12', '12', 'form'],
    ['xii–xx', 'xii-xx', 'form'],
    // A dash as wide as a figure, which some registries write.
    ['794‒6', '794-796', 'form'],
    ['12, 14–16', '12, 14-16', 'form'],
    ['900-886', '900-886', 'backwards'],
    ['S9-S3', 'S9-S3', 'backwards'],
    ['LL16-04', 'LL16-04', undefined],
    ['e12-e9', 'e12-e9', 'backwards'],
    ['S72-40', 'S72-40', 'backwards'],
    ['72-40', '72-40', 'backwards'],
    ['19-2', '19-2', undefined],
    ['e0123', 'e0123', undefined],
    ['1-2-1-7', '1-2-1-7', undefined],
    ['supplement', 'supplement', undefined],
  ])('%s', (written, standard, fault) => {
    expect(readPages(written)).toEqual({ standard, fault });
  });

  it('are written once only: what is in the standard form is left as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ps0-9ivx., –—-]{0,12}$/), (written) => {
        const { standard } = readPages(written);
        expect(readPages(standard).standard).toBe(standard);
      }),
    );
  });
});
