import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/site/csv.ts';

/** Reads CSV by the grammar of RFC 4180, section 2. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (text[at] === '"') at += 1;
        value += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (text[at] !== ',' && !text.startsWith('\r\n', at)) {
        value += text[at];
        at += 1;
      }
    }
    row.push(value);
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

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
  ] satisfies [string, (string | number)[][], string][])('%s', (_name, rows, written) => {
    expect(toCsv(rows)).toBe(`\uFEFF${written}`);
  });

  it('can be read back, whatever stands in the cells', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', ' ', '=', 'é', '—'), fc.string()),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (rows) => {
          expect(readCsv(toCsv(rows).slice(1))).toEqual(rows);
        },
      ),
    );
  });
});
