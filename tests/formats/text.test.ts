import { describe, expect, test } from 'vitest';
import { oneIsbn } from '../../src/core/bibliography/isbns.ts';
import { pageRanges } from '../../src/core/bibliography/pages.ts';
import { bareDoi, cleanText, cleanVerbatim } from '../../src/core/formats/clean-text.ts';
import { editionInFigures, editionInWords } from '../../src/core/formats/editions.ts';
import { eprintOf, oneIssn } from '../../src/core/formats/identifiers.ts';
import { languageName } from '../../src/core/formats/languages.ts';
import { parseRichText, stripRichText } from '../../src/core/formats/rich-text.ts';
import { record } from './records.ts';

describe('cleanText', () => {
  test.each([
    ['  a  b ', 'a b'],
    ['a\r\nb\tc\u2028d\u0085e', 'a b c d e'],
    ['a\u0000b\u0007c\u009fd', 'abcd'],
    ['\ufeffa\ufdd0\uffff', 'a'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['a\u00a0b\u3000c', 'a\u00a0b\u3000c'],
    ['\n\u0001', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});

describe('verbatim values', () => {
  test.each([
    ['https://x.org/a_b?c=%20&d#e~f', 'https://x.org/a_b?c=%20&d#e~f'],
    ['https://x.org/{a} \\', 'https://x.org/%7Ba%7D%20%5C'],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanVerbatim(text)).toBe(expected);
  });

  test.each([
    ['10.1000/182', '10.1000/182'],
    ['https://doi.org/10.1000/182', '10.1000/182'],
    ['http://dx.doi.org/10.1000/182', '10.1000/182'],
    ['doi: 10.1000/182', '10.1000/182'],
    ['10.1002/(SICI)1<1::AID>3.0.CO;2-#', '10.1002/(SICI)1<1::AID>3.0.CO;2-#'],
  ])('DOI %j becomes %j', (text, expected) => {
    expect(bareDoi(text)).toBe(expected);
  });
});

describe('rich text', () => {
  test('nests', () => {
    expect(parseRichText('a <i>b <b>c</b></i>')).toEqual([
      { kind: 'text', text: 'a ' },
      {
        kind: 'italic',
        children: [
          { kind: 'text', text: 'b ' },
          { kind: 'bold', children: [{ kind: 'text', text: 'c' }] },
        ],
      },
    ]);
  });

  test.each([
    ['<i>a</i> <b>b</b> <sup>c</sup> <sub>d</sub> <sc>e</sc>', 'a b c d e'],
    ['<span class="nocase">a</span>', 'a'],
    ['<span style="font-variant: small-caps">a</span>', 'a'],
    ['<span class="other"><i>a</i></span>', '<span class="other">a</span>'],
    ['a < b > c', 'a < b > c'],
    ['<i>a', '<i>a'],
    ['a</i>', 'a</i>'],
    ['<i>a<b>b</i>', 'a<b>b'],
    ['<i>a<b>b</i>c</b>', 'abc'],
    ['<u>a</u>', '<u>a</u>'],
  ])('%j without its tags is %j', (text, expected) => {
    expect(stripRichText(text)).toBe(expected);
  });
});

describe('editions', () => {
  test.each([
    ['2', '2', 'Second'],
    ['2nd', '2', 'Second'],
    ['2nd ed.', '2', 'Second'],
    ['Second edition', '2', 'Second'],
    ['21', '21', '21st'],
    ['112', '112', '112th'],
    ['Revised', 'Revised', 'Revised'],
    ['0', '0', '0th'],
  ])('%j in figures is %j, in words %j', (text, figures, words) => {
    expect(editionInFigures(text)).toBe(figures);
    expect(editionInWords(text)).toBe(words);
  });
});

describe('identifiers', () => {
  test.each([
    ['0679721134 9780679721130', '9780679721130'],
    ['978-0-679-72113-0, 0-679-72113-4', '978-0-679-72113-0'],
    ['067972113X', '067972113X'],
    ['none', 'none'],
  ])('of the ISBN %j one is %j', (text, expected) => {
    expect(oneIsbn(text)).toBe(expected);
  });

  test('of two ISSN the first', () => {
    expect(oneIssn('0090-4392, 1520-6629')).toBe('0090-4392');
    expect(oneIssn('none')).toBe('none');
  });

  test.each([
    ['101-119', [['101', '119']]],
    ['101–119', [['101', '119']]],
    ['12-14, 20', [['12', '14'], ['20']]],
    ['e12', [['e12']]],
    ['xii--xv', [['xii', 'xv']]],
    ['-', [['-']]],
  ])('the pages %j are %j', (text, expected) => {
    expect(pageRanges(text)).toEqual(expected);
  });

  test.each([
    ['arXiv by number', { publisher: 'arXiv', number: 'arXiv:2103.00001' }, '2103.00001', 'arxiv'],
    ['arXiv by address', { URL: 'https://arxiv.org/abs/2103.00001v2' }, '2103.00001v2', 'arxiv'],
    ['arXiv by DOI', { DOI: '10.48550/arXiv.2103.00001' }, '2103.00001', 'arxiv'],
    [
      'an old number',
      { archive: 'arXiv', archive_location: 'math/0309136' },
      'math/0309136',
      'arxiv',
    ],
    ['PubMed', { PMID: '21203831' }, '21203831', 'pubmed'],
    ['PubMed Central', { PMCID: 'PMC2748846' }, 'PMC2748846', 'pmc'],
  ])('deposit: %s', (_rule, rest, number, type) => {
    expect(eprintOf(record('article', rest))).toMatchObject({ number, type });
  });

  test('a number elsewhere is no deposit', () => {
    expect(eprintOf(record('article', { number: '2103.00001' }))).toBeUndefined();
  });
});

test.each([
  ['en', 'english'],
  ['en-GB', 'british'],
  ['de-CH', 'german'],
  ['pt_BR', 'brazilian'],
  ['tlh', undefined],
  ['constructor', undefined],
])('the language %j is %j', (tag, expected) => {
  expect(languageName(tag)).toBe(expected);
});

test.each([
  ['97803064061570', '97803064061570'],
  ['0-306-40615-2 (paper) 978-0-306-40615-7', '978-0-306-40615-7'],
])('the ISBN of %s is no part of a longer number', (text, expected) => {
  expect(oneIsbn(text)).toBe(expected);
});

test.each([
  ['0378-5955, 1234-5679', '0378-5955'],
  ['9780306406157', '9780306406157'],
  ['978-0378-5955-1', '978-0378-5955-1'],
])('the ISSN of %s is no part of a longer number', (text, expected) => {
  expect(oneIssn(text)).toBe(expected);
});
