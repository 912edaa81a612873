/** Dates whose parts stand in several fields, or in an object. */
import { describe, expect, test } from 'vitest';
import { readBib } from '../../../src/core/importing/bib/read.ts';
import { readDateValue } from '../../../src/core/importing/dates/values.ts';
import { readRis } from '../../../src/core/importing/ris/read.ts';
import type { CslDate } from '../../../src/core/model/csl.ts';

interface Told {
  readonly issued: CslDate | undefined;
  /** `field value`, and `line:column` of what somebody should look at. */
  readonly left: readonly string[];
  readonly problems: readonly string[];
}

const TWO_DAYS: CslDate = {
  'date-parts': [
    [2004, 6, 7],
    [2004, 6, 8],
  ],
};

async function bib(fields: string): Promise<Told> {
  const { records, problems } = await readBib(`@book{a, title = {T},\n${fields}}`);
  return {
    issued: records[0]?.item.issued,
    left: (records[0]?.leftOver ?? []).map(({ field, value }) => `${field} ${value}`),
    problems: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
}

describe('year, month and day of .bib', () => {
  test.each<[string, CslDate | undefined, readonly string[], string?]>([
    ['year = 2004, month = {7-8 June}', TWO_DAYS, []],
    ['year = 2004, month = {June}, day = {7--8}', TWO_DAYS, []],
    ['year = 2004, month = 6, day = {7--8}', TWO_DAYS, []],
    ['year = 2010, month = 2, day = 30', { literal: '2010-2-30' }, [], '2010-2-30'],
    ['year = 2010, month = feb, day = 30', { literal: '30 February 2010' }, [], '30 February 2010'],
    ['year = 2010, month = 13, day = 45', { literal: '2010-13-45' }, [], '2010-13-45'],
    ['year = 2010, month = 13', { literal: '2010-13' }, [], '2010-13'],
    ['year = 2010, month = {7/8}', { 'date-parts': [[2010]] }, ['month 7/8']],
    ['year = 2010, month = {Marvel}', { 'date-parts': [[2010]] }, ['month Marvel']],
    ['year = 2010, month = mar, day = {early}', { 'date-parts': [[2010, 3]] }, ['day early']],
    ['year = {2010a}', { literal: '2010a' }, [], '2010a'],
    ['year = {98}', { literal: '98' }, [], '98'],
    ['year = {0000}', undefined, ['year 0000']],
    ['year = {n.d.}', undefined, ['year n.d.']],
    ['date = {2010-13-45}', { literal: '2010-13-45' }, [], '2010-13-45'],
    ['date = {2010-13-45}, year = 2010', { 'date-parts': [[2010]] }, ['date 2010-13-45']],
    ['date = {0000}', { 'date-parts': [[-1]] }, []],
    ['date = {2010}, year = {2010}', { 'date-parts': [[2010]] }, []],
    [
      'date = {2010-03-05}, year = 2010, month = mar, day = 5',
      { 'date-parts': [[2010, 3, 5]] },
      [],
    ],
    ['date = {2010}, year = {2011}', { 'date-parts': [[2010]] }, ['year 2011']],
    ['date = {2010}, year = {2010a}', { 'date-parts': [[2010]] }, ['year 2010a']],
    ['date = {2010/2012}, year = {2010}', { 'date-parts': [[2010], [2012]] }, ['year 2010']],
    ['date = {2010}, month = mar', { 'date-parts': [[2010]] }, ['month March']],
    ['date = {2010-03}, month = apr', { 'date-parts': [[2010, 3]] }, ['month April']],
    ['origdate = {1999}, origyear = {1998}', undefined, ['origyear 1998']],
    ['month = mar', undefined, ['month March']],
  ])('%s', async (fields, issued, left, problem) => {
    const read = await bib(fields);
    expect(read.issued).toEqual(issued);
    expect(read.left).toEqual(left);
    expect(read.problems).toEqual(
      problem === undefined
        ? []
        : [expect.stringMatching(/^2:\d+ .*could not be read as a complete date/)],
    );
    for (const said of read.problems) expect(said).toContain(`“${problem}”`);
  });

  test.each(['7 June-8 2010', '7 June-8, 2010'])(
    '%s is kept as it is: two orders',
    async (date) => {
      const { records } = await readBib(`@book{a, title = {T}, date = {${date}}}`);
      expect(records[0]?.item.issued).toEqual({ literal: date });
    },
  );
  test('a date of an event is no range of years to come', async () => {
    const { records, problems } = await readBib(
      '@inproceedings{a, title = {T}, date = {2010},\n  eventdate = {2010-99}}',
    );
    expect(records[0]?.item['event-date']).toEqual({ literal: '2010-99' });
    expect(problems).toEqual([expect.objectContaining({ line: 2, column: 15 })]);
  });

  test('the reason says why a year is left out', async () => {
    const { records } = await readBib('@book{a, title = {T}, date = {2010}, year = {2011}}');
    expect(records[0]?.leftOver).toEqual([
      { field: 'year', value: '2011', reason: 'The field “date” says another year.' },
    ]);
  });

  test('what is left out of a date has its place', async () => {
    const { records } = await readBib(
      '@book{a, title = {T}, year = 2010,\n  month = {Marvel}, urldate = {2010-02-30}}',
    );
    expect(records[0]?.leftOver.map(({ value, place }) => [value, place])).toEqual([
      ['Marvel', { line: 2, column: 11 }],
      ['2010-02-30', { line: 2, column: 31 }],
    ]);
  });
});

describe('tags of RIS', () => {
  test.each<[readonly string[], CslDate | undefined, readonly string[]]>([
    [['PY  - 2010', 'DA  - March 5'], { 'date-parts': [[2010, 3, 5]] }, []],
    [
      ['PY  - 2010', 'DA  - 7-8 June'],
      {
        'date-parts': [
          [2010, 6, 7],
          [2010, 6, 8],
        ],
      },
      [],
    ],
    [['PY  - 2012', 'DA  - Maybe'], { 'date-parts': [[2012]] }, ['DA Maybe']],
    [['PY  - 2012', 'DA  - 03/04'], { 'date-parts': [[2012]] }, ['DA 03/04']],
    [['PY  - 2010', 'DA  - 2010/13/45'], { 'date-parts': [[2010]] }, ['DA 2010/13/45']],
    [['PY  - in press', 'DA  - 2010/03/05'], { 'date-parts': [[2010, 3, 5]] }, ['PY in press']],
    [['PY  - 2010/03', 'DA  - 2010/05'], { 'date-parts': [[2010, 3]] }, ['DA 2010/05']],
    [['DA  - 2010/13/45'], { literal: '2010/13/45' }, []],
    [['DA  - 2010/03/05/Epub'], { 'date-parts': [[2010, 3, 5]] }, ['DA Epub']],
    [['PY  - undefined///'], undefined, ['PY undefined///']],
  ])('%j', (lines, issued, left) => {
    const { records } = readRis(['TY  - JOUR', ...lines, 'ER  - '].join('\n'));
    expect(records[0]?.item.issued).toEqual(issued);
    expect(records[0]?.leftOver.map(({ field, value }) => `${field} ${value}`)).toEqual(left);
  });
});

describe('dates of JSON', () => {
  test.each<[unknown, object | undefined]>([
    [{ 'date-parts': [[2010, 3, 5]] }, { 'date-parts': [[2010, 3, 5]] }],
    [{ 'date-parts': [['2010', '03', '05']] }, { 'date-parts': [[2010, 3, 5]] }],
    [{ 'date-parts': [[2010, null, null]] }, { 'date-parts': [[2010]] }],
    [{ 'date-parts': [[2010], []] }, { 'date-parts': [[2010]] }],
    [{ 'date-parts': [[2001], [0]] }, { 'date-parts': [[2001], [0]] }],
    [{ 'date-parts': [[2010, 13]] }, { 'date-parts': [[2010]], season: 1 }],
    [{ 'date-parts': [[2010, 24]] }, { 'date-parts': [[2010]], season: 4 }],
    [
      { 'date-parts': [[2010]], season: 'fall' },
      { 'date-parts': [[2010]], season: 3 },
    ],
    [
      { 'date-parts': [[2010]], circa: true },
      { 'date-parts': [[2010]], circa: true },
    ],
    [{ year: '2010', month: 3 }, { 'date-parts': [[2010, 3]] }],
    [{ literal: 'Spring 1965' }, { 'date-parts': [[1965]], season: 1 }],
    [{ literal: 'May 1965' }, { literal: 'May 1965' }],
    [{ 'date-parts': [[2010, 13, 45]] }, { literal: '2010-13-45' }],
    [{ 'date-parts': [[2010, 2, 30]] }, { literal: '2010-2-30' }],
    [{ 'date-parts': [[2010, 0]] }, { literal: '2010-0' }],
    [{ 'date-parts': [[2010, null, 5]] }, { literal: '2010--5' }],
    [{ 'date-parts': [[2010, 'March']] }, { literal: '2010-March' }],
    [{ 'date-parts': [[2010], [1999]] }, { literal: '2010/1999' }],
    [{ 'date-parts': [[2010, 3, 5, 7]] }, { literal: '2010-3-5-7' }],
    [{ 'date-parts': [[1], [2], [3]] }, { literal: '1/2/3' }],
    [{ 'date-parts': [[2010.5]] }, { literal: '2010.5' }],
    [{ 'date-parts': [[2010, 40]], literal: 'late' }, { literal: 'late (2010-40)' }],
    [{ 'date-parts': [[2010, 3, 45]], season: 1 }, { literal: '2010-3-45, season 1' }],
    [
      { raw: 'March 1890', circa: true },
      { 'date-parts': [[1890, 3]], circa: true },
    ],
    [{ 'date-parts': [[null]] }, undefined],
    [{}, undefined],
    ['2010-13-45', { literal: '2010-13-45' }],
    [2010, { 'date-parts': [[2010]] }],
  ])('%j', (value, expected) => {
    expect(readDateValue(value)?.date).toEqual(expected);
  });

  test.each([
    [{ 'date-parts': [[2010, 3]], season: 1 }, 'season 1'],
    [{ 'date-parts': [[2010]], season: 7 }, 'season 7'],
    [{ 'date-parts': [[2010]], literal: 'in May' }, 'in May'],
    [{ 'date-parts': [[2010]], raw: '2010-03' }, '2010-03'],
    [{ 'date-parts': [[2010, 3]], raw: '2010-03' }, ''],
    [{ 'date-parts': [[2010, 3]], literal: 'March 2010' }, ''],
  ])('what stands beside the numbers of %j is told', (value, beside) => {
    expect(readDateValue(value)).toMatchObject({ kind: 'date', beside });
  });

  test.each([true, [true], [[2010]]])('%j has no form of a date', (value) => {
    expect(readDateValue(value)).toBeUndefined();
  });
});
