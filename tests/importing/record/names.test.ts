import { describe, expect, test } from 'vitest';
import { nameInParts, nameWithCommas } from '../../../src/core/importing/record/names.ts';
import type { CslName } from '../../../src/core/model/csl.ts';

test.each<[string, CslName | undefined]>([
  ['Addams, Jane', { family: 'Addams', given: 'Jane' }],
  ['van Gogh, Vincent', { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }],
  ['van der Berg,Jan', { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
  ['hooks, bell', { family: 'hooks', given: 'bell' }],
  ['D’Alembert, Jean', { family: 'D’Alembert', given: 'Jean' }],
  ["d'Alembert, Jean", { family: 'Alembert', given: 'Jean', 'non-dropping-particle': "d'" }],
  ['Hippel, Ernst von', { family: 'Hippel', given: 'Ernst', 'dropping-particle': 'von' }],
  ['King, Martin Luther, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
  ['King, Jr., Martin Luther', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
  ['World Health Organization,', { literal: 'World Health Organization' }],
  ['World Health Organization', { literal: 'World Health Organization' }],
  ['UNESCO,', { literal: 'UNESCO' }],
  ['Plato', { family: 'Plato' }],
  [', Jane', { literal: 'Jane' }],
  [' , ', undefined],
  ['', undefined],
])('%j', (text, expected) => {
  expect(nameWithCommas(text)).toEqual(expected);
});

describe('parts inside of family and given name', () => {
  test.each<[CslName, CslName]>([
    [
      { family: 'van Gogh', given: 'Vincent' },
      { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    ],
    [
      { family: 'Beethoven', given: 'Ludwig van' },
      { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' },
    ],
    [
      { family: 'King', given: 'Martin Luther, Jr.' },
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    ],
    [
      { family: 'La Fontaine', given: 'Jean de' },
      { family: 'La Fontaine', given: 'Jean', 'dropping-particle': 'de' },
    ],
    [
      { family: 'hooks', given: 'bell' },
      { family: 'hooks', given: 'bell' },
    ],
    [
      { family: 'boyd', given: 'Mary ann' },
      { family: 'boyd', given: 'Mary ann' },
    ],
    [{ literal: 'van and de' }, { literal: 'van and de' }],
    [
      { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
      { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    ],
  ])('%j', (name, expected) => {
    expect(nameInParts(name)).toEqual(expected);
  });
});
