import { describe, expect, test } from 'vitest';
import { peopleOfLiteral, peopleWithCommas } from '../../../src/core/importing/record/names.ts';
import { readPeople } from '../../../src/core/importing/record/several-people.ts';

describe('several people in one name come apart', () => {
  test.each<[string, readonly string[]]>([
    ['Culver, A. G.; Hutter, J. L.', ['Culver, A. G.', 'Hutter, J. L.']],
    ['Sala-Cid, Pedro J.; Montero, Maria', ['Sala-Cid, Pedro J.', 'Montero, Maria']],
    ['John Smalley & Mary Jolie', ['John Smalley', 'Mary Jolie']],
    ['Anna Berg / Bo Lind', ['Anna Berg', 'Bo Lind']],
    ['Berg, Anna/Lind, Bo', ['Berg, Anna', 'Lind, Bo']],
    ['Berg, Anna and Lind, Bo', ['Berg, Anna', 'Lind, Bo']],
    ['Jones, Smith, and Doe', ['Jones', 'Smith', 'Doe']],
    ['Anna Berg, Bo Lind, and Cy Moe', ['Anna Berg', 'Bo Lind', 'Cy Moe']],
    ['Anna Berg, Bo Lind and Cy Moe', ['Anna Berg', 'Bo Lind', 'Cy Moe']],
    ['Smith, J., Jones, K. & Doe, L.', ['Smith, J.', 'Jones, K.', 'Doe, L.']],
    ['Smith J; Doe K', ['Smith, J', 'Doe, K']],
    ['SMITH, JOHN; DOE, JANE', ['SMITH, JOHN', 'DOE, JANE']],
  ])('%s', (text, names) => {
    expect(readPeople(text)).toEqual({ kind: 'several', names, others: undefined });
  });
});

test.each([
  ...['Smith & Jones', 'Simon & Schuster', 'Mary & John Smith', 'J. Smith & Sons', 'AFL/CIO'],
  ...['Jones, Smith and Doe', 'Jones, Smith, Doe', 'Skadden, Arps & Slate', 'smith; jones'],
])('whether “%s” is one or several is not clear', (text) => {
  expect(readPeople(text).kind).toBe('unclear');
  expect(peopleWithCommas(text)).toMatchObject({
    names: [{ literal: text }],
    remark: expect.stringContaining(text),
  });
});

test.each([
  ...['Bread & Roses Committee', 'Department of Health and Human Services', 'Ernst & Young LLP'],
  ...[
    'García Márquez, Gabriel José',
    'King, Martin Luther, Jr.',
    'Smith, John, PhD',
    'j. l. smith',
  ],
  ...['Ortega y Gasset, José', 'WHO/UNICEF Joint Monitoring Programme', 'Residents of Hull-House'],
])('“%s” is one', (text) => {
  expect(readPeople(text)).toEqual({ kind: 'one', names: [text], others: undefined });
});

test('what a file marks as one comes apart only where commas or initials show people', () => {
  const kinds = ['Health Canada & Statistics Canada', 'Herder and Herder', 'Smith, J. and Doe, K.'];
  expect(kinds.map((text) => readPeople(text, true).kind)).toEqual(['unclear', 'one', 'several']);
  expect(peopleWithCommas('Simon & Schuster,')).toMatchObject({
    names: [{ literal: 'Simon & Schuster' }],
    remark: undefined,
  });
  expect(peopleOfLiteral('J. Smith; K. Doe').names).toEqual([
    { family: 'Smith', given: 'J.' },
    { family: 'Doe', given: 'K.' },
  ]);
});

test.each([
  ['Smalley, John et al.', [{ family: 'Smalley', given: 'John' }]],
  [
    'Smith, J.; Doe, K.; et al.',
    [
      { family: 'Smith', given: 'J.' },
      { family: 'Doe', given: 'K.' },
    ],
  ],
  ['et al.', []],
  ['others', []],
])('“%s” says that there are others', (text, names) => {
  expect(peopleWithCommas(text)).toMatchObject({ names, others: expect.any(String) });
});
