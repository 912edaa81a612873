import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument, Scalar, stringify } from 'yaml';
import { scalarOffsets } from '../../src/core/text/scalars.ts';

/** The value of `a` and how it is written. */
function scalarOf(yaml: string): { value: string; written: string } {
  const { contents } = parseDocument(yaml);
  const node = isMap(contents) ? contents.items[0]?.value : undefined;
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) throw new Error(yaml);
  return { value: node.value, written: yaml.slice(node.range[0], node.range[1]) };
}

describe('scalarOffsets', () => {
  it.each([
    ['a: plain text @key\n'],
    ['a: plain\n  folded @key here\n'],
    ['a: "double @key"\n'],
    ['a: "an \\"escape\\" \\u201cof\\u201d \\x41 @key"\n'],
    ['a: "joined \\\n  by a backslash @key"\n'],
    ['a: "folded\n  twice\n\n  and @key"\n'],
    ['a: "\\U0001F600 @key"\n'],
    ["a: 'it''s @key'\n"],
    ["a: 'it''s\n  folded @key'\n"],
    ['a: |\n  literal\n    lines @key\n'],
    ['a: >-\n  folded\n  block @key\n'],
    ['a: |2-\n    indented @key\n'],
  ])('finds the key in %j', (yaml) => {
    const { value, written } = scalarOf(yaml);
    const at = scalarOffsets(written, value)(value.indexOf('@key'));
    expect(written.slice(at, at + 4)).toBe('@key');
  });

  it('finds every visible character, in every style', () => {
    const text = fc
      .array(
        fc.constantFrom('word', 'ß', "it's", '“q”', '#', ':', '- x', '[a]', '\n', '\n\n', '😀'),
      )
      .map((words) => words.join(' ').trim())
      .filter((value) => value !== '');
    const style = fc.constantFrom(
      Scalar.PLAIN,
      Scalar.QUOTE_DOUBLE,
      Scalar.QUOTE_SINGLE,
      Scalar.BLOCK_FOLDED,
      Scalar.BLOCK_LITERAL,
    );
    fc.assert(
      fc.property(text, style, fc.constantFrom(0, 20), (given, type, lineWidth) => {
        const yaml = stringify({ a: given }, { defaultStringType: type, lineWidth });
        const { value, written } = scalarOf(yaml);
        const offsetOf = scalarOffsets(written, value);
        for (let index = 0; index < value.length; index++) {
          if (/\s/.test(value.charAt(index))) continue;
          expect(written[offsetOf(index)]).toBe(value[index]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
