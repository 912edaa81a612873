import { describe, expect, it } from 'vitest';
import {
  doiAddress,
  doiOfAddress,
  hrefOfPrinted,
  sameDoiKey,
  standardDoi,
} from '../../src/core/text/doi.ts';

describe('a DOI', () => {
  const SICI = '10.1002/(SICI)1520-6629(199910)27:5<595::AID-JCOP6>3.0.CO;2-4';
  it.each([
    ['10.1002/jcop.20403', '10.1002/jcop.20403'],
    ['https://doi.org/10.1002/jcop.20403', '10.1002/jcop.20403'],
    ['http://dx.doi.org/10.1002/jcop.20403.', '10.1002/jcop.20403'],
    ['doi: 10.1002/JCOP', '10.1002/JCOP'],
    ['DOI:https://doi.org/10.1002/a', '10.1002/a'],
    [SICI, SICI],
    ['https://doi.org/10.1002/%28SICI%291520', '10.1002/(SICI)1520'],
    ['10.1002%2Fjcop', '10.1002/jcop'],
    ['10.1000/a%b', '10.1000/a%b'],
    ['10.1000/(abc)).', '10.1000/(abc)'],
    ['10.1/2', undefined],
    ['a word', undefined],
  ])('%s', (written, standard) => {
    expect(standardDoi(written)).toBe(standard);
    if (standard !== undefined) expect(standardDoi(standard)).toBe(standard);
  });

  it('is the same in capitals', () => {
    expect(sameDoiKey('10.1000/ABC')).toBe(sameDoiKey('https://doi.org/10.1000/abc'));
  });

  it('is found in an address of the resolver alone', () => {
    expect(doiOfAddress('https://doi.org/10.1000/a')).toBe('10.1000/a');
    expect(doiOfAddress('https://example.org/10.1000/a')).toBeUndefined();
  });

  it.each([
    ['10.1000/456#789', 'https://doi.org/10.1000/456%23789'],
    ['10.1000/50%', 'https://doi.org/10.1000/50%25'],
    [SICI, 'https://doi.org/10.1002/(SICI)1520-6629(199910)27:5%3C595::AID-JCOP6%3E3.0.CO;2-4'],
  ])('%s has an address that leads to it', (doi, address) => {
    expect(doiAddress(doi)).toBe(address);
    expect(doiOfAddress(address)).toBe(doi);
  });

  it.each([
    ['10.1000/a<b>', 'https://doi.org/10.1000/a%3Cb%3E'],
    ['https://doi.org/10.1000/a<b>', 'https://doi.org/10.1000/a%3Cb%3E'],
    ['https://doi.org/10.1000/a%3Cb%3E', 'https://doi.org/10.1000/a%3Cb%3E'],
    ['https://example.org/a%3Cb>#c', 'https://example.org/a%3Cb%3E#c'],
  ])('%s in a reference leads where it says', (printed, href) => {
    expect(hrefOfPrinted(printed)).toBe(href);
  });
});
