import { describe, expect, test } from 'vitest';
import { serializeBiblatex } from '../../src/core/formats/bib/biblatex.ts';
import { serializeBibtex } from '../../src/core/formats/bib/bibtex.ts';
import { serializeCslJson } from '../../src/core/formats/csl-json.ts';
import { serializeRis } from '../../src/core/formats/ris/ris.ts';
import type { CslName } from '../../src/core/model/csl.ts';
import { BEETHOVEN, bibField, GOGH, HOOKS, KING, PLATO, record, risTag, WHO } from './records.ts';

/** Name, as .bib files have it, as RIS has it, as CSL-JSON has it. */
const CASES: readonly (readonly [string, CslName, string, string, CslName])[] = [
  [
    'a plain name',
    { family: 'Addams', given: 'Jane' },
    'Addams, Jane',
    'Addams, Jane',
    { family: 'Addams', given: 'Jane' },
  ],
  [
    'a particle that stays',
    GOGH,
    'van Gogh, Vincent',
    'van Gogh, Vincent',
    { family: 'van Gogh', given: 'Vincent' },
  ],
  [
    'a particle that is dropped',
    BEETHOVEN,
    'van Beethoven, Ludwig',
    'Beethoven, Ludwig van',
    { family: 'Beethoven', given: 'Ludwig van' },
  ],
  [
    'both particles',
    {
      family: 'La Fontaine',
      given: 'Jean',
      'dropping-particle': 'de',
    },
    'de La Fontaine, Jean',
    'La Fontaine, Jean de',
    { family: 'La Fontaine', given: 'Jean de' },
  ],
  [
    'a particle with an apostrophe',
    { family: 'Alembert', given: 'Jean', 'non-dropping-particle': "d'" },
    "d'Alembert, Jean",
    "d'Alembert, Jean",
    { family: "d'Alembert", given: 'Jean' },
  ],
  [
    'a suffix',
    KING,
    'King, Jr., Martin Luther',
    'King, Martin Luther, Jr.',
    { family: 'King', given: 'Martin Luther, Jr.' },
  ],
  ['lower case', HOOKS, 'hooks, bell', 'hooks, bell', { family: 'hooks', given: 'bell' }],
  ['one name', PLATO, 'Plato', 'Plato', { family: 'Plato' }],
  [
    'two words without a given name',
    { family: 'Sun Ra' },
    '{Sun Ra}',
    'Sun Ra,',
    { family: 'Sun Ra' },
  ],
  [
    'an organization',
    WHO,
    '{World Health Organization}',
    'World Health Organization,',
    { literal: 'World Health Organization' },
  ],
  [
    'an organization with commas, "and" and a sign',
    { literal: 'Department of Health, Education, and Welfare & Co_' },
    '{Department of Health, Education, and Welfare \\& Co\\_}',
    'Department of Health Education and Welfare & Co_,',
    { literal: 'Department of Health, Education, and Welfare & Co_' },
  ],
  [
    'a family name with a lower-case word',
    { family: 'Ortega y Gasset', given: 'José' },
    '{Ortega y Gasset}, José',
    'Ortega y Gasset, José',
    { family: 'Ortega y Gasset', given: 'José' },
  ],
  [
    'a particle kept in the family name',
    { family: 'van Gogh', given: 'Vincent' },
    '{van Gogh}, Vincent',
    'van Gogh, Vincent',
    { family: 'van Gogh', given: 'Vincent' },
  ],
  [
    'a particle with an apostrophe kept in the family name',
    { family: "d'Alembert", given: 'Jean' },
    "{d'Alembert}, Jean",
    "d'Alembert, Jean",
    { family: "d'Alembert", given: 'Jean' },
  ],
  [
    'a particle kept in the given name',
    { family: 'Beethoven', given: 'Ludwig van' },
    'Beethoven, Ludwig {van}',
    'Beethoven, Ludwig van',
    { family: 'Beethoven', given: 'Ludwig van' },
  ],
  [
    'a suffix that looks like a name',
    { family: 'Rees', given: 'Ann', suffix: 'Baroness Rees' },
    'Rees, {Baroness Rees}, Ann',
    'Rees, Ann, Baroness Rees',
    { family: 'Rees', given: 'Ann, Baroness Rees' },
  ],
  [
    'the word that ends lists in BibTeX',
    { family: 'others' },
    '{others}',
    'others',
    { family: 'others' },
  ],
  [
    'a comma in a part',
    { family: 'King, Jr.', given: 'M. and L.' },
    '{King, Jr.}, {M. and L.}',
    'King Jr., M. and L.',
    { family: 'King, Jr.', given: 'M. and L.' },
  ],
  [
    'more commas than biber bears',
    { family: 'A, B', given: 'C, D' },
    'A B, C D',
    'A B, C D',
    { family: 'A, B', given: 'C, D' },
  ],
  [
    'a given name of a hyphen',
    { family: 'A', given: '-' },
    'A, {-}',
    'A, -',
    { family: 'A', given: '-' },
  ],
  ['a given name alone', { given: 'Madonna' }, '{Madonna}', 'Madonna,', { literal: 'Madonna' }],
  [
    'another script',
    { family: '孔', given: '丘' },
    '孔, 丘',
    '孔, 丘',
    { family: '孔', given: '丘' },
  ],
];

describe.each(CASES)('%s', (_rule, name, bib, ris, json) => {
  const items = [record('book', { author: [name, {}, { family: 'Addams', given: 'Jane' }] })];

  test('.bib', () => {
    expect(bibField(serializeBibtex(items), 'author')).toBe(`${bib} and Addams, Jane`);
    expect(bibField(serializeBiblatex(items), 'author')).toBe(`${bib} and Addams, Jane`);
  });

  test('RIS', () => {
    expect(risTag(serializeRis(items), 'AU')).toEqual([ris, 'Addams, Jane']);
  });

  test('CSL-JSON', () => {
    expect(JSON.parse(serializeCslJson(items))[0].author).toEqual([
      json,
      { family: 'Addams', given: 'Jane' },
    ]);
  });
});

describe('particles in BibLaTeX', () => {
  test.each([
    ['a particle that stays needs useprefix', GOGH, 'useprefix=true'],
    ['a particle that is dropped needs it, too', BEETHOVEN, 'useprefix=false'],
    ['a name without one does not', KING, undefined],
  ])('%s', (_rule, name, options) => {
    expect(bibField(serializeBiblatex([record('book', { author: [name] })]), 'options')).toBe(
      options,
    );
  });
});

describe('roles', () => {
  test('a film without author has its director in the author’s place', () => {
    const items = [record('motion_picture', { director: [GOGH], producer: [KING] })];
    const bibtex = serializeBibtex(items);
    expect(bibField(bibtex, 'author')).toBe('van Gogh, Vincent');
    expect(bibField(bibtex, 'note')).toBe('Produced by Martin Luther King, Jr.');
    const ris = serializeRis(items);
    expect(risTag(ris, 'AU')).toEqual(['van Gogh, Vincent']);
    expect(risTag(ris, 'A3')).toEqual(['King, Martin Luther, Jr.']);
    expect(risTag(ris, 'N1')).toEqual([]);
  });

  test('an edited book keeps its editors', () => {
    const items = [record('book', { editor: [GOGH], translator: [KING], illustrator: [HOOKS] })];
    const biblatex = serializeBiblatex(items);
    expect(biblatex).toContain('@collection{');
    expect(bibField(biblatex, 'author')).toBeUndefined();
    expect(bibField(biblatex, 'editor')).toBe('van Gogh, Vincent');
    expect(bibField(biblatex, 'translator')).toBe('King, Jr., Martin Luther');
    expect(bibField(biblatex, 'note')).toBe('Illustrated by bell hooks');
    const ris = serializeRis(items);
    expect(risTag(ris, 'A3')).toEqual(['van Gogh, Vincent']);
    expect(risTag(ris, 'A4')).toEqual(['King, Martin Luther, Jr.']);
  });

  test('a letter names whom it is addressed to', () => {
    const items = [record('personal_communication', { author: [GOGH], recipient: [KING] })];
    expect(bibField(serializeBiblatex(items), 'note')).toBe('Addressed to Martin Luther King, Jr.');
    expect(risTag(serializeRis(items), 'A2')).toEqual(['King, Martin Luther, Jr.']);
  });
});
