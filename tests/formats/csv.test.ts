import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/core/formats/csv.ts';
import { readCsv, unguarded } from '../read-csv.ts';

describe('CSV', () => {
  it.each([
    [
      'plain cells',
      [
        ['a', 'b'],
        [1, 2],
      ],
      'a,b\r\n1,2\r\n',
    ],
    ['a comma', [['a, b', 'c']], '"a, b",c\r\n'],
    ['quotation marks', [['say "so"']], '"say ""so"""\r\n'],
    ['line breaks', [['a\nb', 'c\r\nd']], '"a\nb","c\r\nd"\r\n'],
    ['nothing', [['', '']], ',\r\n'],
    ['blanks at the ends', [[' a', 'b ']], '" a","b "\r\n'],
    ['typographic marks', [['“one-to-ones” – π']], '“one-to-ones” – π\r\n'],
    [
      'a formula',
      [['=HYPERLINK("x")', '@a', '+1', '-1', -1]],
      '"\'=HYPERLINK(""x"")",\'@a,\'+1,\'-1,-1\r\n',
    ],
    [
      'a formula behind another separator',
      [['a;=b', 'a\t@b', 'a\n+b']],
      "a;'=b,a\t'@b,\"a\n'+b\"\r\n",
    ],
    ['signs of formulas inside', [['a = b', 'one-to-one', '– 1']], 'a = b,one-to-one,– 1\r\n'],
  ] satisfies [string, (string | number)[][], string][])('%s', (_name, rows, written) => {
    expect(toCsv(rows)).toBe(`\uFEFF${written}`);
  });

  it('can be read back, whatever stands in the cells', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('"', ',', '\r', '\n', ' ', '=', "'", ';', 'é', '—'),
        fc.string(),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (rows) => {
          const read = readCsv(toCsv(rows));
          expect(read.flat().filter((cell) => /(?:^|[;\t\r\n])[-=+@＝＋－＠]/.test(cell))).toEqual(
            [],
          );
          expect(read.map((row) => row.map(unguarded))).toEqual(rows);
        },
      ),
    );
  });
});
