/** A date is understood whole, or it is kept as it is written and reported, by every reader. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtf, readCslDate } from '../../../src/core/formats/dates.ts';
import { readDateText } from '../../../src/core/importing/dates/text.ts';
import { dateFieldOf } from '../../../src/core/importing/entry/dates.ts';
import type { CslDate } from '../../../src/core/model/csl.ts';
import { readEdtf } from '../../../src/core/model/dates.ts';
import { DATE_READERS } from './readers.ts';

/** `FUZZ_RUNS` gives the number of runs, `FUZZ_SEED` where they begin. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);
const SEED = Number(process.env['FUZZ_SEED'] ?? 7);

const READERS = Object.entries(DATE_READERS);

/** What no reader may understand: each is kept as it stands. */
const IMPOSSIBLE = [
  ...['2010-13-45', '2010-13', '2010-25', '2010-00', '2010-00-00', '2010-02-30', '2011-02-29'],
  ...['2010-04-31', '2010-01-00', '2010/13/45', '2010/00/05', '2010/02/30', '2010/1999'],
  ...['2010-04-31/2010-05', '2010-05/2010-04', '1895–1890', '2010-21-01', '201003', '98'],
  ...['Marvel 2010', 'Decision 2010', 'Maybe 2012', 'Augustine 2010', 'Marches 5, 2010'],
  ...['31 April 2010', 'March 32, 2010', '29 February 2011', '2010 Mar-Apr 5', 'Mars 2010'],
  ...['03/04/2010', '13/04/2010', '5.3.2010', '2010a', 'Winter 1998-1999', '2010 Spring-June'],
  ...['2010 Dec-Jan', '2010-03-05T25:00', '2010 2011', '2010-2011-2012', '1999-XX-05'],
  // What is no month and no season is no year to come either.
  ...['2010-99', '2010/99', '2010-44', '2010-45', '2012-60', '2010–99', '2010–9', '2010–11'],
  ...['2010 / 99', '2010‐99', '2010‐13', '2010‑45', '2010-99/2011', '1998-98', '1998–97'],
  ...['2010-03-05T10:00:00+99:00', '2010-03-05T10:00:00+14:30', '2010-03-05T10:00:00-13:00'],
  ...['2010-03-05T10:00:00+10:60', '2010-03-05T10:00+1500', '2010-03-05T10:00-12:30'],
];

describe.each(READERS)('%s', (_name, read) => {
  test.each(IMPOSSIBLE)('%s is kept as it is written, and reported', async (written) => {
    const { date, reports } = await read(written);
    expect([undefined, written]).toContain(date?.literal);
    expect(date?.['date-parts']).toBeUndefined();
    expect(reports.filter((said) => said.includes(written))).toHaveLength(1);
  });

  test.each([
    ['2010', [[2010]]],
    ['2010-03-05', [[2010, 3, 5]]],
    ['2012-02-29', [[2012, 2, 29]]],
    ['March 5, 2010', [[2010, 3, 5]]],
    ['Sept. 2010', [[2010, 9]]],
    ['5 MARCH 2010', [[2010, 3, 5]]],
    ['350 BC', [[-350]]],
    ['c1998', [[1998]]],
    ['2001/..', [[2001], [0]]],
    ['2010-03-05T10:00:00Z', [[2010, 3, 5]]],
    ['2010-03-05T10:00:00+05:45', [[2010, 3, 5]]],
    ['2010-03-05T10:00:00+14:00', [[2010, 3, 5]]],
    ['2010-03-05T10:00:00-1200', [[2010, 3, 5]]],
    ['1890–95', [[1890], [1895]]],
    ['2001–13', [[2001], [2013]]],
    ['1890–1895', [[1890], [1895]]],
    [
      '2010 Spring-Summer',
      [
        [2010, 21],
        [2010, 22],
      ],
    ],
    [
      'Winter/Spring 2010',
      [
        [2010, 24],
        [2010, 21],
      ],
    ],
    [
      'Fall 2010–Winter 2011',
      [
        [2010, 23],
        [2011, 24],
      ],
    ],
    // What PubMed calls a MEDLINE date.
    [
      '2010 Mar-Apr',
      [
        [2010, 3],
        [2010, 4],
      ],
    ],
    [
      '1998 Dec-1999 Jan',
      [
        [1998, 12],
        [1999, 1],
      ],
    ],
    [
      '2015 Mar 28-Apr 2',
      [
        [2015, 3, 28],
        [2015, 4, 2],
      ],
    ],
    [
      '2004-03-02/2005-06-02',
      [
        [2004, 3, 2],
        [2005, 6, 2],
      ],
    ],
  ])('%s is understood', async (written, parts) => {
    const { date, reports } = await read(written);
    expect(date).toEqual({ 'date-parts': parts });
    expect(reports).toEqual([]);
  });

  test('what says that there is no date is none', async () => {
    for (const written of ['n.d.', 'undefined///', '0000-00-00']) {
      expect((await read(written)).date).toBeUndefined();
    }
  });
});

describe('two figures behind a year', () => {
  const TEXTS = ['year of .bib', '%D of refer', 'year of EndNote', 'PY of RIS'];
  const EDTF = ['date of .bib', 'a text in CSL-JSON', 'raw of CSL-JSON', 'raw of Crossref'];

  test.each(TEXTS)('are a year in the %s, where no month can be meant', async (name) => {
    const { date, reports } = (await DATE_READERS[name]?.('1998-99')) ?? {};
    expect(date).toEqual({ 'date-parts': [[1998], [1999]] });
    expect(reports).toEqual([]);
  });

  test.each(EDTF)('are a month or none in the %s', async (name) => {
    for (const written of ['1998-99', '1998/99', '1960-61']) {
      const { date, reports } = (await DATE_READERS[name]?.(written)) ?? {};
      expect(date?.['date-parts']).toBeUndefined();
      expect(reports?.join()).toContain(written);
    }
  });

  test('are a year behind a slash where a slash divides no fields', async () => {
    const read = async (name: string) => (await DATE_READERS[name]?.('1998/99'))?.date;
    expect(await read('year of .bib')).toEqual({ 'date-parts': [[1998], [1999]] });
    expect(await read('PY of RIS')).toEqual({ literal: '1998/99' });
  });

  test('never make a year to come, with any sign between', async () => {
    const written = fc
      .tuple(fc.integer({ min: 2000, max: 2026 }), fc.constantFrom(...'-/–‐‑—'), fc.nat(99))
      .filter(([, , figures]) => figures > 41)
      .map(([year, sign, figures]) => `${year}${sign}${figures}`);
    for (const [name, read] of READERS) {
      await fc.assert(
        fc.asyncProperty(written, async (text) => {
          expect((await read(text)).date?.['date-parts'], name).toBeUndefined();
        }),
        { numRuns: 20 },
      );
    }
  });
});

test.each(READERS.filter(([name]) => / of (?:\.bib|RIS|refer|EndNote)|CSL-JSON/.test(name)))(
  '%s tells the line and the column',
  async (_name, read) => {
    const { reports } = await read('2010-13-45');
    expect(reports).toEqual([expect.stringMatching(/^\d+:\d+ .*“2010-13-45”/)]);
  },
);

/** Pieces of which people and programs make dates. */
const piece = fc.oneof(
  fc.constantFrom('2010', '1998', '0012', '12345', '98', '5', '05', '13', '31', '45', '00', '21'),
  fc.constantFrom('-', '/', '–', '--', ' ', ' ', ', ', '. ', '..', '?', '//', 'T10:00:00', 'th '),
  fc.constantFrom('Mar', 'March', 'Marvel', 'May', 'Maybe', 'Dec', 'Decision', 'Feb', 'Sept.'),
  fc.constantFrom('Spring', 'Fall', 'BC', 'AD ', 'ca. ', 'c', 'circa ', '[', ']', 'XX', 'X'),
  fc.integer({ min: 0, max: 2100 }).map(String),
);
const built = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
const shaped = fc
  .tuple(
    fc.constantFrom(
      'Y-M-D',
      'Y/M/D',
      'Y-M',
      'Y/M/D/',
      'N D, Y',
      'D N Y',
      'Y N D',
      'Y-M/Y-M',
      'Y N-N',
    ),
    fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
    fc.constantFrom('Mar', 'February', 'Marvel', 'Dec', 'Sept.', 'Apr'),
  )
  .map(([shape, numbers, name]) => {
    let at = 0;
    return shape.replace(/[YMDN]/g, (sign) => {
      const number = numbers[at++] ?? 0;
      if (sign === 'Y') return String(1950 + number);
      return sign === 'N' ? name : String(number % 40).padStart(2, '0');
    });
  });
const anything = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replace(/[\p{C}\p{Z}<>&"{}\\%$#~^_@]/gu, ''));
const dateText = fc
  .oneof({ weight: 3, arbitrary: built }, { weight: 3, arbitrary: shaped }, anything)
  .map((text) => text.trim().replace(/\s+/g, ' '))
  .filter((text) => text !== '');

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The numbers of a date; a year before Christ without its sign. */
function numbersOf(date: CslDate): readonly number[] {
  return (date['date-parts'] ?? []).flat().filter((part) => part !== 0);
}

/** True where the text holds a number: as figures, as the name of a month, or as a decade. */
function holds(text: string, number: number): boolean {
  const groups = text.match(/\d+/g)?.map(Number) ?? [];
  const year = Math.abs(number);
  return (
    groups.includes(year) ||
    // EDTF counts a year 0: 0012 before Christ is 13 BC.
    (number < 0 && groups.includes(year - 1)) ||
    (number <= 12 && text.toLowerCase().includes(NAMES[number - 1] ?? '-')) ||
    (text.match(/\d+[Xxu]+/g) ?? []).some((decade) =>
      String(year)
        .padStart(4, '0')
        .startsWith(decade.replace(/[Xxu]+/, '')),
    ) ||
    groups.some((short) => short < 100 && year % 100 === short) ||
    groups.some((short) => short < 10 && year % 10 === short)
  );
}

/** True where each group of figures went into the date, or says that nothing is known. */
function isAccounted(text: string, date: CslDate): boolean {
  const numbers = numbersOf(date).map(Math.abs);
  return (text.replace(/[T ]\d{2}:.*$/, '').match(/\d+/g) ?? []).every((group) => {
    const number = Number(group);
    return (
      number === 0 ||
      numbers.includes(number) ||
      numbers.includes(number + 1) ||
      (date.season !== undefined && number === date.season + 20) ||
      numbers.some((year) => year > 99 && String(year).endsWith(group)) ||
      numbers.some(
        (year) => /\d[Xxu]/.test(text) && String(year).padStart(4, '0').startsWith(group),
      )
    );
  });
}

describe('any text', () => {
  test.each(READERS)('%s understands it whole, or keeps it and reports it', async (name, read) => {
    await fc.assert(
      fc.asyncProperty(dateText, async (text) => {
        // TeX makes a dash of hyphens.
        const written = name.endsWith('.bib') ? text.replace(/-{2,}/g, '–') : text;
        const { date, reports } = await read(written);
        const said = reports.join('\n');
        if (date?.['date-parts'] === undefined) {
          const kept = date?.literal ?? said;
          const isState = readDateText(written).kind === 'state';
          const isNone = readDateText(written).kind === 'none';
          if (!isNone) expect(kept.replace(/\s+/g, ' ')).toContain(written);
          if (!isNone && !isState) expect(said.replace(/\s+/g, ' ')).toContain(written);
          return;
        }
        for (const number of numbersOf(date)) expect(holds(written, number), written).toBe(true);
        expect(isAccounted(written, date) || said !== '', written).toBe(true);
        // Written by us and read again, it is the same date; but 0000, which EDTF has for 1 BC, is
        // what programs write where they have no date.
        const own = edtf(readCslDate(date));
        if (own !== undefined && !/^0000\/?$/.test(own))
          expect(readDateText(own, 'edtf').date, written).toEqual(date);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('goes into an entry with all its numbers', () => {
    const number = fc.integer({ min: -3, max: 40 });
    const year = fc.constantFrom(2010, 2012, 12_345, -350, 0);
    const parts = fc.oneof(fc.tuple(year), fc.tuple(year, number), fc.tuple(year, number, number));
    const date = fc.record({ 'date-parts': fc.array(parts, { minLength: 1, maxLength: 2 }) });
    fc.assert(
      fc.property(date, (given) => {
        const field = dateFieldOf(given);
        if (field === undefined) return;
        const again = typeof field === 'string' ? readEdtf(field).date : undefined;
        const words = typeof field === 'string' ? '' : field.literal;
        for (const one of numbersOf(given)) {
          const isThere = again === undefined ? holds(words, one) : numbersIn(again).includes(one);
          expect(isThere, `${JSON.stringify(given)} ${JSON.stringify(field)}`).toBe(true);
        }
      }),
    );
  });
});

/** The numbers of a date with its season as EDTF counts it. */
function numbersIn(date: CslDate): readonly number[] {
  const { season } = date;
  return season === undefined ? numbersOf(date) : [...numbersOf(date), season + 20];
}
