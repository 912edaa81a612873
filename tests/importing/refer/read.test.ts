/** Files in refer, as EndNote and others write them. Titles and names are of no real work. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRefer } from '../../../src/core/importing/refer/read.ts';
import { randomText } from '../random-records.ts';

test('a whole file', () => {
  const file = readRefer(
    [
      '\uFEFF%0 Journal Article',
      '%A Roe, R.',
      '%A van Doe, Jane',
      '%T A title',
      'that goes on',
      '%J Journal',
      '%V 7',
      '%N 2',
      '%P 101-119',
      '%@ 0090-4392',
      '%D 2010',
      '%8 March 5',
      '%R 10.1000/182',
      '%U https://a.org',
      '%K power',
      'class',
      '%X An abstract.',
      '%Z A note.',
      '%F key1',
      '%1 own',
      '',
      '%0 Book Section',
      '%A Roe, R.',
      '%E Doe, J.',
      '%B The book',
      '%I P',
      '%C Paris',
      '%6 2',
      '%@ 9780679721130',
    ].join('\r\n'),
  );
  expect(file).toEqual({
    format: 'refer',
    problems: [],
    records: [
      {
        line: 1,
        item: {
          id: 'key1',
          type: 'article-journal',
          title: 'A title that goes on',
          author: [
            { family: 'Roe', given: 'R.' },
            { family: 'Doe', given: 'Jane', 'non-dropping-particle': 'van' },
          ],
          'container-title': 'Journal',
          volume: '7',
          issue: '2',
          page: '101-119',
          ISSN: '0090-4392',
          issued: { 'date-parts': [[2010, 3, 5]] },
          DOI: '10.1000/182',
          URL: 'https://a.org',
          keyword: 'power, class',
          abstract: 'An abstract.',
        },
        annotation: 'A note.',
        leftOver: [
          { field: '%1', value: 'own', reason: 'Records here have no field for this tag.' },
        ],
      },
      {
        line: 22,
        item: {
          id: '',
          type: 'chapter',
          author: [{ family: 'Roe', given: 'R.' }],
          editor: [{ family: 'Doe', given: 'J.' }],
          'container-title': 'The book',
          publisher: 'P',
          'publisher-place': 'Paris',
          'number-of-volumes': '2',
          ISBN: '9780679721130',
        },
        leftOver: [],
      },
    ],
  });
});

describe('faults', () => {
  test.each([
    ['an unknown type', '%0 Thing\n%T A', 1, [1]],
    ['no type', '\n%T A', 1, [2]],
    ['a line of no field', 'x\n%0 Book\n%T A', 1, [1]],
    ['empty lines inside', '%0 Book\n%T A\n\n%D 2010', 1, []],
  ])('%s', (_what, text, count, lines) => {
    const { records, problems } = readRefer(text);
    expect(records).toHaveLength(count);
    expect(records[0]?.item.title).toBe('A');
    expect(problems.map(({ line }) => line)).toEqual(lines);
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.array(randomText), (lines) => {
        expect(readRefer(lines.map((line) => `%${line}`).join('\n')).format).toBe('refer');
      }),
    );
  });
});
