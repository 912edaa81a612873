import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../src/core/importing/confirming/compare-dates.ts';
import { compareNames } from '../../../src/core/importing/confirming/compare-names.ts';
import { compareTexts } from '../../../src/core/importing/confirming/compare-texts.ts';
import type { CslName, CslTextVariable } from '../../../src/core/model/csl.ts';
import { toCslDate } from '../../../src/core/model/dates.ts';

describe('texts', () => {
  const rows: readonly (readonly [CslTextVariable, string, string, string])[] = [
    ['title', 'Public relationship building', 'PUBLIC RELATIONSHIP BUILDING.', 'agrees'],
    ['title', 'On “power” – a study', 'On ‘Power’: A Study', 'agrees'],
    ['title', 'Organización y poder', 'Organizacion y Poder', 'agrees'],
    ['title', 'Black & white', 'Black and white', 'agrees'],
    ['title', 'Talks: A study', 'Talks', 'coarser'],
    ['title', 'Talks', 'Talks: A study', 'finer'],
    ['title', 'Talks', 'RETRACTED: Talks', 'agrees'],
    ['title', 'Talks of two', 'Talks of three', 'differs'],
    ['container-title', 'The Lancet', 'Lancet', 'agrees'],
    ['page', '794-796', '794–6', 'agrees'],
    ['page', '886-900', '886', 'coarser'],
    ['page', '886', '886-900', 'finer'],
    ['page', '886-900', '886-901', 'differs'],
    ['issue', '3-4', '3–4', 'agrees'],
    ['issue', '3-4', '3/4', 'agrees'],
    ['volume', '7', '07', 'agrees'],
    ['volume', '7', '70', 'differs'],
    ['publisher', 'Wiley', 'John Wiley & Sons, Inc.', 'agrees'],
    ['publisher', 'Wiley', 'Wiley-Blackwell', 'agrees'],
    ['publisher', 'Vintage Books', 'Random House', 'differs'],
    ['publisher', 'Academic Press', 'University Press', 'differs'],
    ['DOI', '10.1007/BF02506989', '10.1007/bf02506989', 'agrees'],
    ['ISBN', '0-262-03384-4', '9780262033848', 'agrees'],
    ['ISSN', '0090-4392', '00904392', 'agrees'],
    ['edition', '2', 'Second edition', 'agrees'],
    ['PMCID', 'PMC1234567', '1234567', 'agrees'],
  ];
  it.each(rows)('%s: %s beside %s %s', (field, here, there, kind) => {
    expect(compareTexts(field, here, [there]).kind).toBe(kind);
  });

  it('agree where one of several values does', () => {
    expect(compareTexts('ISSN', '1573-2770', ['0091-0562', '1573-2770']).kind).toBe('agrees');
    expect(compareTexts('ISSN', '1573-2770', []).kind).toBe('absent');
  });
});

describe('names', () => {
  const christens: CslName = { family: 'Christens', given: 'Brian D.' };
  const speer: CslName = { family: 'Speer', given: 'Paul W.' };
  const rows: readonly (readonly [string, readonly CslName[], readonly CslName[], string])[] = [
    ['the same', [christens, speer], [christens, speer], 'agrees'],
    ['initials in the record', [christens], [{ family: 'CHRISTENS', given: 'B.D.' }], 'coarser'],
    [
      'initials here',
      [{ family: 'Hughey', given: 'J.' }],
      [{ family: 'Hughey', given: 'Joseph' }],
      'finer',
    ],
    [
      'bare initials',
      [{ family: 'Kurtz', given: 'A. B.' }],
      [{ family: 'Kurtz', given: 'AB' }],
      'agrees',
    ],
    ['marks', [{ family: 'Muñoz', given: 'José' }], [{ family: 'Munoz', given: 'Jose' }], 'agrees'],
    [
      'a particle',
      [{ family: 'Gogh', 'non-dropping-particle': 'van' }],
      [{ family: 'van Gogh' }],
      'agrees',
    ],
    [
      'a body',
      [{ literal: 'Residents of Hull-House' }],
      [{ literal: 'Residents of Hull–House' }],
      'agrees',
    ],
    ['undivided', [{ family: 'Miedema', given: 'John' }], [{ literal: 'John Miedema' }], 'agrees'],
    ['another order', [christens, speer], [speer, christens], 'differs'],
    ['another person', [christens], [speer], 'differs'],
    ['another given name', [christens], [{ family: 'Christens', given: 'Rita' }], 'differs'],
    ['one more there', [christens], [christens, speer], 'differs'],
    ['one less there', [christens, speer], [christens], 'coarser'],
  ];
  it.each(rows)('%s', (_, here, there, kind) => {
    expect(compareNames('author', here, there).kind).toBe(kind);
  });

  it('are absent where the record has none', () => {
    expect(compareNames('author', [christens], undefined).kind).toBe('absent');
  });
});

describe('dates', () => {
  it.each([
    ['2010', '2010-09', { kind: 'finer', more: '2010-09' }],
    ['2010-09', '2010-09', { kind: 'agrees' }],
    ['2010-09', '2010', { kind: 'coarser', parts: ['issued.year'] }],
    ['2010-09-01', '2010-09', { kind: 'coarser', parts: ['issued.year', 'issued.month'] }],
    ['2010-09', '2010-08', { kind: 'differs' }],
    ['2010', '2011', { kind: 'differs' }],
    ['1890/1895', '1890', { kind: 'coarser', parts: ['issued.year'] }],
    ['1890~', '1890~', { kind: 'agrees' }],
  ])('%s beside %s', (here, there, agreement) => {
    expect(compareDates('issued', toCslDate(here), [toCslDate(there)])).toEqual(agreement);
  });

  it('agree with the day online where that is the one', () => {
    const dates = ['2021-11', '2021-04-12'].map(toCslDate);
    expect(compareDates('issued', toCslDate('2021-04-12'), dates)).toEqual({ kind: 'agrees' });
  });
});
