import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  incompleteListNote,
  incompleteNote,
  incompleteParts,
  isIncompleteNote,
  missingWords,
} from '../../src/core/bibliography/incomplete.ts';
import {
  readBelievedYear,
  suppliedYear,
  yearOfWork,
} from '../../src/core/bibliography/supplied-year.ts';
import { toCsl, toPrinted } from '../../src/core/bibliography/to-csl.ts';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { workSchema } from '../../src/core/model/work.ts';

const author = [{ family: 'Doe' }];
function recorded(fields: Record<string, unknown>) {
  const basis = { grade: 'record-only', date: '2026-11' };
  const silenced = fields['silenced'];
  const { silenced: _, ...rest } = fields;
  const data = workSchema.parse({ title: 'A title', author, basis, ...rest });
  return silenced === true ? { ...data, silenced: [{ rule: 'missing-names' }] } : data;
}
const inJournal = { type: 'article-journal', 'container-title': 'J', issued: '2010' };
const row = (field: string, value?: string) => ({ field, ...(value && { value }) });

describe('what a reference lacks', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a whole article', { ...inJournal, volume: '1', issue: '2', page: '3-4' }, []],
    ['a journal without issues', { ...inJournal, volume: '1', page: '3-4' }, []],
    ['a journal that counts issues alone', { ...inJournal, issue: '7', page: '3-4' }, []],
    ['an article with a number for pages', { ...inJournal, volume: '1', number: 'e44' }, []],
    ['an article of which nothing more is known', inJournal, ['volume', 'pages']],
    ['one that is to come', { ...inJournal, issued: { literal: 'forthcoming' } }, []],
    ['one in press', { ...inJournal, status: 'in press' }, []],
    [
      'what is believed',
      { ...inJournal, volume: '1', page: '3', unconfirmed: [row('issue', '2'), row('issue', '3')] },
      ['issue'],
    ],
    [
      'no publisher of a journal, no ISSN',
      { ...inJournal, volume: '1', page: '3', unconfirmed: [row('publisher', 'P'), row('ISSN')] },
      [],
    ],
    [
      'an article without its journal',
      { type: 'article-journal', volume: '1', page: '3' },
      ['journal'],
    ],
    [
      'in the order of a reference',
      {
        ...inJournal,
        issued: undefined,
        author: undefined,
        unconfirmed: ['page', 'volume', 'issued', 'author'].map((field) => row(field, 'x')),
      },
      ['author', 'year', 'volume', 'pages'],
    ],
    [
      'a book',
      { type: 'book', publisher: 'P', unconfirmed: [row('ISBN'), row('number-of-pages', '9')] },
      [],
    ],
    ['a book of no publisher', { type: 'book' }, ['publisher']],
    ['a work that bears no date', { type: 'book', publisher: 'P' }, []],
    ['a chapter', { type: 'chapter', 'container-title': 'B', publisher: 'P' }, ['pages']],
    [
      'a page signed by nobody',
      { type: 'webpage', author: undefined, URL: 'https://a.example/' },
      [],
    ],
    [
      'a book signed by nobody knows whom',
      { type: 'book', author: undefined, publisher: 'P' },
      ['author'],
    ],
    [
      'a book that is said to be signed by nobody',
      { type: 'book', author: undefined, publisher: 'P', silenced: true },
      [],
    ],
  ])('%s', (_name, fields, expected) => {
    expect(missingWords(recorded(fields))).toEqual(expected);
  });
});

describe('the sentence', () => {
  it.each<[string[], string | undefined, string | undefined]>([
    [[], '10.1000/x', undefined],
    [
      ['volume'],
      undefined,
      'Incomplete: volume is not confirmed. Check the publisher’s page before you hand this in.',
    ],
    [
      ['pages'],
      undefined,
      'Incomplete: pages are not confirmed. Check the publisher’s page before you hand this in.',
    ],
    [
      ['volume', 'issue', 'pages'],
      '10.1000/x<1>',
      'Incomplete: volume, issue and pages are not confirmed. Check the publisher’s page before you hand this in: https://doi.org/10.1000/x%3C1%3E',
    ],
  ])('of %j with %j', (missing, doi, expected) => {
    expect(incompleteNote(missing, doi)).toBe(expected);
    expect(isIncompleteNote(incompleteNote(missing, doi) ?? '')).toBe(expected !== undefined);
    const { before = '', page = '', after = '' } = incompleteParts(missing, doi) ?? {};
    expect(`${before}${page}${after}`).toBe(incompleteNote(missing) ?? '');
  });

  it('of a list names a few works, and counts many', () => {
    const whole = { short: 'Whole 2001', missing: [] };
    const lacking = { short: 'Doe 2010', missing: ['volume', 'pages'] };
    expect(incompleteListNote([whole])).toBeUndefined();
    expect(incompleteListNote([whole, lacking])).toBe(
      'Incomplete: Doe 2010 (volume and pages). What is missing is not confirmed. Check the publisher’s page before you hand this in.',
    );
    const many = Array.from({ length: 9 }, () => lacking);
    expect(incompleteListNote([whole, ...many])).toContain('Incomplete: 9 of these 10 references.');
    expect(incompleteListNote(many, { all: true })?.match(/Doe 2010/g)).toHaveLength(9);
  });
});

describe('a year that is believed', () => {
  // AACR2 1.4F7 and RDA 1.9.2.3: a probable year stands in square brackets with a question mark.
  it.each<[string, string, number | undefined]>([
    ['2018', '[2018?]', 2018],
    ['2018-03-05', '[2018?]', 2018],
    ['1890~', '[1890?]', 1890],
    ['1890?', '[1890?]', 1890],
    ['1890/1895', '[1890–1895?]', 1890],
    ['2001/..', '[2001–?]', 2001],
    ['-0349', '[350 BC?]', -350],
    ['November 1995', '[1995?]', 1995],
    ['c. 1890', '[1890?]', 1890],
    ['[1890?]', '[1890?]', 1890],
    ['1890 or 1891', '[1890 or 1891?]', undefined],
    ['2018?', '[2018?]', 2018],
    ['circa 1890', '[1890?]', 1890],
    ['about 1890', '[1890?]', 1890],
    ['[ca. 1890]', '[1890?]', 1890],
    ['5 March 2010', '[2010?]', 2010],
    ['March 5, 2010', '[2010?]', 2010],
    ['Nov. 1995', '[1995?]', 1995],
    ['Spring 1965', '[1965?]', 1965],
    ['1890–1895', '[1890–1895?]', 1890],
    ['350 BC', '[350 BC?]', -350],
    ['1 BC', '[1 BC?]', -1],
    ['before 1900', '[before 1900?]', undefined],
    ['After 1998?', '[after 1998?]', undefined],
  ])('%s', (value, printed, year) => {
    const data = recorded({ type: 'book', unconfirmed: [row('issued', value)] });
    expect(suppliedYear(data)?.literal).toBe(printed);
    expect(suppliedYear(data)?.['date-parts']?.[0]?.[0]).toBe(year);
    expect(yearOfWork(data)).toBe(printed);
  });

  it.each([
    ...['2018-13-45', '2018-02-30', '2018-13', '2018/13', '2018-02-30?', '1895/1890', '1895–1890'],
    ...['circa 2018 or so', 'circa before 1900', 'circa', 'before 1900 or so', 'not 2010', '201'],
    ...['reprint of 1910 edition', '1990s', '199?', 'in press', 'the nineties', 'vol. 1998', 'c.'],
    ...['31 April 2010', '29 February 2011', 'March 32, 2010', 'Marvel 2010', '5 Spring 2010'],
    ...['5 March 6, 2010', '1891 or 1890', '1890 or so', '0 BC', '2010 2011', '[2010', '20105'],
  ])('is not picked out of %s, which is not understood whole', (value) => {
    const data = recorded({ type: 'book', unconfirmed: [row('issued', value)] });
    expect(suppliedYear(data)).toBeUndefined();
    expect(yearOfWork(data)).toBe('n.d.');
    expect(toPrinted('a', data)).toEqual(toCsl('a', data));
  });

  it('has no year that its words do not name, whatever they are', () => {
    const piece = fc.constantFrom(
      ...['2018', '1890', '13', '30', '02', '5', '-', '–', '/', ' ', ' ', '?', '~', '[', ']', ', '],
      ...['March', 'Spring', 'circa ', 'about ', 'before ', 'after ', ' or ', 'not ', 's', ' BC'],
    );
    const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, (value) => {
        const printed = readBelievedYear(value)?.literal;
        if (printed === undefined) return;
        // No figure of four is lost or made, and no word but the known ones is passed over.
        // EDTF counts a year 0: -2018 is 2019 BC.
        const isNamed = (year: string) =>
          value.includes(year) || value.includes(`-${Number(year) - 1}`);
        expect(printed.match(/\d{4}/g)?.every(isNamed) ?? true).toBe(true);
        expect(value).not.toMatch(/not|s(?!t)|13-|02-30/);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 100) },
    );
  });

  it('goes into references and into no export', () => {
    const data = recorded({ type: 'book', unconfirmed: [row('issued', '2018')] });
    expect(toPrinted('a', data).issued?.literal).toBe('[2018?]');
    expect(toCsl('a', data).issued).toBeUndefined();
    for (const { serialize } of EXPORT_FORMATS) {
      const missing = new Map([['a', missingWords(data)]]);
      expect(serialize([toCsl('a', data)], { missing })).not.toContain('2018');
    }
  });

  it.each([
    ['is dated', { issued: '2010', unconfirmed: [row('volume', '1')] }, '2010'],
    ['bears no date', {}, 'n.d.'],
    ['is believed to have a date that nobody knows', { unconfirmed: [row('issued')] }, 'n.d.'],
  ])('is none where the work %s', (_name, fields, label) => {
    const data = recorded({ type: 'book', ...fields });
    expect(suppliedYear(data)).toBeUndefined();
    expect(yearOfWork(data)).toBe(label);
    expect(toPrinted('a', data)).toEqual(toCsl('a', data));
  });
});
