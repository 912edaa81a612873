import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/core/text/lines.ts';

describe('LineIndex', () => {
  it.each([
    ['', 0, 1, 1],
    ['a', 0, 1, 1],
    ['a', 1, 1, 2],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\n\nb', 2, 2, 1],
    ['a\n\nb', 3, 3, 1],
    ['a\n', 2, 2, 1],
    ['ä😀b', 3, 1, 4],
    ['a\nb', 99, 2, 98],
    ['a', -1, 1, 1],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(new LineIndex(text).place('x', offset)).toEqual({ path: 'x', line, column });
  });

  it('agrees with counting', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'ß') }), fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset).split('\n');
        expect(new LineIndex(text).place('x', offset)).toEqual({
          path: 'x',
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        });
      }),
    );
  });
});
