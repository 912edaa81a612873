import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Name } from '../../../src/core/model/names.ts';
import { filedText, nameSlug, writtenName } from '../../../src/core/render/names/written-name.ts';

describe('a name as it is written', () => {
  it.each<[string, Name, string]>([
    ['a plain name', { family: 'Speer', given: 'Paul W.' }, 'Speer, Paul W.'],
    ['initials alone, which are another name', { family: 'Speer', given: 'P. W.' }, 'Speer, P. W.'],
    [
      'a particle that stays',
      { 'non-dropping-particle': 'van', family: 'Inwagen', given: 'Peter' },
      'van Inwagen, Peter',
    ],
    [
      'a particle that falls away',
      { 'dropping-particle': 'von', family: 'Beethoven', given: 'Ludwig' },
      'Beethoven, Ludwig von',
    ],
    [
      'a particle inside the family name',
      { family: 'de la Torre', given: 'María' },
      'de la Torre, María',
    ],
    [
      'a suffix',
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      'King, Martin Luther, Jr.',
    ],
    ['a name without parts', { literal: 'Residents of Hull-House' }, 'Residents of Hull-House'],
    ['an apostrophe, however typed', { family: 'O’Brien', given: 'Ann' }, "O'Brien, Ann"],
    ['an accent, however encoded', { family: 'Mu\u0308ller', given: 'Eva' }, 'Müller, Eva'],
    ['spaces, however many', { family: 'Smith', given: 'J.\u00a0 P.' }, 'Smith, J. P.'],
  ])('%s', (_what, name, written) => {
    expect(writtenName(name)).toBe(written);
  });
});

describe('the address of a name', () => {
  it.each([
    ['Speer, Paul W.', /^speer-paul-w$/],
    ['Smith, J. P.', /^smith-j-p$/],
    ['Smith, J.', /^smith-j$/],
    // What cannot be read back from its letters carries a digest.
    ['Müller, Hans', /^muller-hans-[0-9a-f]{8}$/],
    ['Smith, J.-P.', /^smith-j-p-[0-9a-f]{8}$/],
    ['Smith, J', /^smith-j-[0-9a-f]{8}$/],
    ['smith, john', /^smith-john-[0-9a-f]{8}$/],
    ['van Inwagen, Peter', /^van-inwagen-peter-[0-9a-f]{8}$/],
    ['Residents of Hull-House', /^residents-of-hull-house-[0-9a-f]{8}$/],
    ['毛澤東', /^毛澤東-[0-9a-f]{8}$/],
    ['김대중', /^김대중-[0-9a-f]{8}$/],
    ['Page', /^page-[0-9a-f]{8}$/],
    ['!!!', /^section-[0-9a-f]{8}$/],
    ['A'.repeat(400), /^a{60}-[0-9a-f]{8}$/],
  ])('%s', (written, address) => {
    expect(nameSlug(written)).toMatch(address);
  });

  it('is a name of one folder, and no other name has it', () => {
    const words = fc.stringMatching(/^[A-Za-zÀ-ž.' -]{1,12}$/);
    const name = fc.oneof(
      words,
      fc.tuple(words, words).map((parts) => parts.join(', ')),
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(nameSlug(one)).toMatch(/^[\p{L}\p{N}-]{2,}$/u);
        expect(nameSlug(one) === nameSlug(other)).toBe(one === other);
      }),
    );
  });
});

it.each([
  ['Østergaard, Per', 'østergaard, per'],
  ['Ångström, Eva', 'angstrom, eva'],
  ['ʿAbd al-Rahman', 'abd al-rahman'],
  ['“Anonymous”', 'anonymous”'],
  ['van Inwagen, Peter', 'van inwagen, peter'],
  ['…', '...'],
])('%s is filed under %s', (text, filed) => {
  expect(filedText(text)).toBe(filed);
});
