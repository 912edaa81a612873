import { describe, expect, it } from 'vitest';
import { direct, familyOf, filingForm, inverted } from '../../src/core/bibliography/name-forms.ts';
import type { Name } from '../../src/core/model/names.ts';

const NAMES: readonly [Name, string, string, string, string][] = [
  [{ family: 'Doe', given: 'Jane A.' }, 'Doe, Jane A.', 'Jane A. Doe', 'Doe', 'doe, jane a.'],
  [{ family: 'Doe' }, 'Doe', 'Doe', 'Doe', 'doe'],
  [
    { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    'van Gogh, Vincent',
    'Vincent van Gogh',
    'van Gogh',
    'van gogh, vincent',
  ],
  [
    { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'von' },
    'Beethoven, Ludwig von',
    'Ludwig von Beethoven',
    'Beethoven',
    'beethoven, ludwig von',
  ],
  [
    { family: 'King', given: 'Martin', suffix: 'Jr.' },
    'King, Martin, Jr.',
    'Martin King Jr.',
    'King',
    'king, martin, jr.',
  ],
  [{ literal: 'Étude House' }, 'Étude House', 'Étude House', 'Étude House', 'etude house'],
];

describe('the forms of a name', () => {
  it.each(NAMES)('%j', (name, index, sentence, family, filed) => {
    expect(inverted(name)).toBe(index);
    expect(direct(name)).toBe(sentence);
    expect(familyOf(name)).toBe(family);
    expect(filingForm(name)).toBe(filed);
  });
});
