/** RIS as other programs write it. Titles and names are of no real work. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRis } from '../../../src/core/importing/ris/read.ts';
import type { CslItem } from '../../../src/core/model/csl.ts';
import { randomText } from '../random-records.ts';

/** The record of a type with some lines. */
function read(type: string, ...lines: readonly string[]) {
  const { records, problems } = readRis([`TY  - ${type}`, ...lines, 'ER  - '].join('\n'));
  expect(problems).toEqual([]);
  expect(records).toHaveLength(1);
  const [record] = records;
  if (record === undefined) throw new Error('No record was read.');
  return record;
}

test.each<[string, string, readonly string[], Partial<CslItem>]>([
  [
    'the old dialect',
    'JOUR',
    ['T1  - T', 'A1  - Roe, R.', 'JF  - J', 'JA  - J.', 'N2  - A', 'Y1  - 2010/03//', 'CP  - 4'],
    {
      type: 'article-journal',
      title: 'T',
      author: [{ family: 'Roe', given: 'R.' }],
      'container-title': 'J',
      'container-title-short': 'J.',
      abstract: 'A',
      issued: { 'date-parts': [[2010, 3]] },
      issue: '4',
    },
  ],
  ['a journal in JO', 'JOUR', ['JO  - Journal'], { 'container-title': 'Journal' }],
  [
    'a journal and its abbreviation in JO',
    'JOUR',
    ['JO  - J.', 'T2  - Journal'],
    { 'container-title': 'Journal', 'container-title-short': 'J.' },
  ],
  ['a title of a book in BT', 'BOOK', ['BT  - T'], { title: 'T' }],
  ['a book in BT', 'CHAP', ['TI  - T', 'BT  - B'], { title: 'T', 'container-title': 'B' }],
  ['an editor in ED', 'BOOK', ['ED  - Roe, R.'], { editor: [{ family: 'Roe', given: 'R.' }] }],
  [
    'the editors of an edited book',
    'EDBOOK',
    ['AU  - Roe, R.'],
    { type: 'book', editor: [{ family: 'Roe', given: 'R.' }] },
  ],
  ['a year and a day', 'JOUR', ['PY  - 2010', 'DA  - 2010/03/05'], day(2010, 3, 5)],
  ['a year and a day in words', 'JOUR', ['PY  - 2010', 'DA  - March 5'], day(2010, 3, 5)],
  ['a year and a month in words', 'JOUR', ['PY  - 2010', 'DA  - Mar'], day(2010, 3)],
  ['a year with slashes', 'JOUR', ['PY  - 2010///'], day(2010)],
  ['pages in SP', 'JOUR', ['SP  - 101-119'], { page: '101-119' }],
  ['pages in SP with the last in EP', 'JOUR', ['SP  - 101-119', 'EP  - 119'], { page: '101-119' }],
  ['a last page before the first', 'JOUR', ['EP  - 119', 'SP  - 101'], { page: '101-119' }],
  ['a last page alone', 'JOUR', ['EP  - 7'], { page: '7' }],
  ['one page twice', 'JOUR', ['SP  - 5', 'EP  - 5'], { page: '5' }],
  ['the number of pages', 'BOOK', ['SP  - 228'], { 'number-of-pages': '228' }],
  ['pages of a book', 'BOOK', ['SP  - 12-14'], { page: '12-14' }],
  ['an article number', 'JOUR', ['C7  - e7'], { number: 'e7' }],
  ['an ISBN', 'CHAP', ['SN  - 978-0-679-72113-0 (pbk)'], { ISBN: '978-0-679-72113-0' }],
  ['an ISBN of an article', 'JOUR', ['SN  - 9780679721130'], { ISBN: '9780679721130' }],
  ['an ISSN of a book', 'BOOK', ['SN  - 0090-4392'], { ISSN: '0090-4392' }],
  ['a number of a report', 'RPRT', ['SN  - 12-7'], { number: '12-7' }],
  ['an ISBN of a report', 'RPRT', ['SN  - 9780679721130'], { ISBN: '9780679721130' }],
  ['a DOI with its address', 'JOUR', ['DO  - https://doi.org/10.1000/182'], { DOI: '10.1000/182' }],
  ['an address in DO', 'JOUR', ['DO  - https://a.org/x'], { URL: 'https://a.org/x' }],
  ['a DOI in M3', 'JOUR', ['M3  - doi: 10.1000/182'], { DOI: '10.1000/182' }],
  ['a DOI in N1', 'JOUR', ['N1  - 10.1000/182'], { DOI: '10.1000/182' }],
  ['a number of PubMed Central', 'JOUR', ['C2  - PMC123'], { PMCID: 'PMC123' }],
  ['an early day', 'JOUR', ['ET  - 2010/03/05'], { 'available-date': day(2010, 3, 5).issued }],
  [
    'keywords over lines',
    'JOUR',
    ['KW  - power', 'class', 'KW  - race; work'],
    {
      keyword: 'power, class, race, work',
    },
  ],
  [
    'a value that goes on',
    'JOUR',
    ['TI  - A title', 'that goes on'],
    { title: 'A title that goes on' },
  ],
  ['character references', 'JOUR', ['TI  - R&amp;D &#8211; x'], { title: 'R&D – x' }],
  [
    'proceedings in T2',
    'CONF',
    ['T2  - Proceedings of M'],
    { 'container-title': 'Proceedings of M' },
  ],
  ['a meeting in T2', 'CONF', ['T2  - M'], { 'event-title': 'M' }],
  ['a key in LB', 'JOUR', ['LB  - doe2010'], { id: 'doe2010' }],
  ['tags with less space', 'JOUR', ['TI - T', ' PB  - P'], { title: 'T', publisher: 'P' }],
  ['an interview', 'PCOMM', ['M3  - Interview'], { type: 'interview' }],
])('%s', (_what, type, lines, expected) => {
  expect(read(type, ...lines).item).toMatchObject(expected);
});

function day(...parts: [number] | [number, number] | [number, number, number]) {
  return { issued: { 'date-parts': [parts] } };
}

describe('what has no place is named', () => {
  test.each<[string, readonly string[], readonly (readonly [string, string])[]]>([
    ['a second address', ['UR  - https://a.org', 'UR  - https://b.org'], [['UR', 'https://b.org']]],
    ['a file', ['L1  - file.pdf'], [['L1', 'file.pdf']]],
    ['an unknown tag', ['ZZ  - x'], [['ZZ', 'x']]],
    ['a second ISSN', ['SN  - 0090-4392', 'SN  - 1520-6629'], [['SN', '1520-6629']]],
    ['a second ISSN in one', ['SN  - 0090-4392, 1520-6629'], [['SN', '1520-6629']]],
    ['a second title', ['TI  - A', 'T1  - B'], [['T1', 'B']]],
    ['another date', ['PY  - 2010', 'DA  - 2012/01/01'], [['DA', '2012/01/01']]],
    ['no date', ['PY  - n.d.'], [['PY', 'n.d.']]],
    ['a day of no looking', ['Y2  - often'], [['Y2', 'often']]],
    ['a last page alone is no loss', ['EP  - 7'], []],
    ['pages in SP alone are none', ['SP  - 5-9'], []],
    ['the same again is no loss', ['TI  - A', 'T1  - A', 'AB  - x', 'N2  - x'], []],
  ])('%s', (_what, lines, expected) => {
    const { leftOver } = read('JOUR', ...lines);
    expect(leftOver.map(({ field, value }) => [field, value])).toEqual(expected);
    expect(leftOver.filter(({ reason }) => !/^[A-Z].*\.$/.test(reason))).toEqual([]);
  });
});

test('notes are an annotation, in paragraphs', () => {
  const { annotation } = read(
    'JOUR',
    'TI  - T',
    'N1  - One.',
    '',
    'Two.',
    'RN  - Three.',
    'N1  - T',
  );
  expect(annotation).toBe('One.\n\nTwo.\n\nThree.');
});

describe('faults', () => {
  test.each<[string, readonly string[], number, readonly [number, RegExp][]]>([
    ['no end', ['TY  - JOUR', 'TI  - A', 'TY  - BOOK', 'ER  - '], 2, [[3, /line 1 has no end/]]],
    ['a cut file', ['TY  - JOUR', 'TI  - A'], 1, [[1, /file ends before/]]],
    ['no type', ['', 'TI  - A', 'ER  - '], 1, [[2, /before the type/]]],
    ['an unknown type', ['TY  - NONE', 'ER  - '], 1, [[1, /“NONE” is no type/]]],
    ['text before', ['Provider: X', 'more', 'TY  - JOUR', 'ER  - '], 1, [[1, /“Provider: X”/]]],
    ['two ends', ['TY  - JOUR', 'ER  - ', 'ER  - '], 1, [[3, /has not begun/]]],
  ])('%s', (_what, lines, count, expected) => {
    const { records, problems } = readRis(lines.join('\r\n'));
    expect(records).toHaveLength(count);
    expect(problems).toHaveLength(expected.length);
    for (const [at, [line, message]] of expected.entries()) {
      expect(problems[at]).toMatchObject({ line, message: expect.stringMatching(message) });
    }
  });

  test('lines are counted with any line end', () => {
    const text = '\uFEFFTY  - JOUR\rER  - \r\nTY  - BOOK\nER  - \n';
    expect(readRis(text).records.map(({ line }) => line)).toEqual([1, 3]);
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.array(randomText), (lines) => {
        expect(readRis(lines.join('\n')).format).toBe('ris');
      }),
    );
  });
});
