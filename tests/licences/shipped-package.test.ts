import { describe, expect, it } from 'vitest';
import {
  licenceInWords,
  licenceProblems,
  type ShippedPackage,
} from '../../src/core/licences/shipped-package.ts';

function shipped(licence: string, more: Partial<ShippedPackage> = {}): ShippedPackage {
  return { name: 'moo', version: '1.2.3', licence, texts: ['Do what you want.'], ...more };
}

describe('a package in the site', () => {
  it.each(['MIT', 'ISC', '(MIT OR GPL-3.0-only)', 'MIT AND 0BSD'])(
    'may stand under %s',
    (licence) => {
      expect(licenceProblems([shipped(licence)])).toEqual([]);
    },
  );

  it.each([
    ['', 'moo 1.2.3 names no licence'],
    ['SEE LICENSE IN x', 'which is not an SPDX expression'],
    ['UNLICENSED', 'is licensed under "UNLICENSED", which is not among the allowed'],
    ['GPL-3.0-only', 'not among the allowed'],
    ['MIT AND GPL-3.0-only', 'not among the allowed'],
    ['constructor', 'not among the allowed'],
    // What is done for one package is not done for another.
    ['CPAL-1.0', 'not among the allowed'],
    ['CC-BY-SA-3.0', 'not among the allowed'],
  ])('is refused with the licence "%s"', (licence, problem) => {
    const problems = licenceProblems([shipped('MIT'), shipped(licence)]);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['CPAL-1.0', 'citeproc'],
    ['CC-BY-SA-3.0', '@citation-js/plugin-csl'],
    ['GPL-3.0-only', 'pagefind'],
  ])(
    'may stand under %s where it is %s, for which the site does what is asked',
    (licence, name) => {
      expect(licenceProblems([shipped(licence, { name })])).toEqual([]);
    },
  );

  it.each([[[]], [['', ' \n']]])('is refused without a text of its licence', (texts) => {
    expect(licenceProblems([shipped('MIT', { texts })])).toEqual([
      expect.stringContaining('moo 1.2.3 has no licence text'),
    ]);
  });

  it('is refused where nobody knows whose it is', () => {
    expect(licenceProblems([shipped('', { name: 'helper:x', version: '', texts: [] })])).toEqual([
      expect.stringContaining('"helper:x" is part of the site but belongs to no known package'),
    ]);
  });

  it.each([
    ['1', []],
    ['1.2', []],
    ['1.2.3', []],
    ['1.2.30', [expect.stringContaining('not the version whose licence was checked (1.2.30)')]],
    ['1.', [expect.any(String)]],
    ['2', [expect.any(String)]],
  ])('is looked at again when its version leaves %s', (lookedAt, problems) => {
    expect(licenceProblems([shipped('MIT', { lookedAt })])).toEqual(problems);
  });

  it('says which licence is chosen', () => {
    const engine = shipped('CPAL-1.0 OR AGPL-1.0', { name: 'citeproc' });
    expect(licenceInWords(engine)).toBe('CPAL-1.0 OR AGPL-1.0, taken under CPAL-1.0');
    expect(licenceInWords(shipped('MIT'))).toBe('MIT');
    expect(licenceInWords(shipped(''))).toBe('no licence stated');
  });
});
