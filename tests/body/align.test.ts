import fc from 'fast-check';
import { mdxToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/core/body/align.ts';

describe('align', () => {
  it.each([
    ['as it is @key', 'as it is @key', '@key'],
    ['\\[@key]', '[@key]', '@key'],
    ['a \\* b @key', 'a * b @key', '@key'],
    ['&amp; @key', '& @key', '@key'],
    ['&lt;b&gt; @key', '<b> @key', '@key'],
    ['&#123;x @key', '{x @key', '@key'],
    ['&#x1F600; @key', '😀 @key', '@key'],
    ['&nbsp;@key', '\u00a0@key', '@key'],
    ['&notanentity; @key', '&notanentity; @key', '@key'],
    ['one\n> two @key', 'one\ntwo @key', '@key'],
    ['one\n    two @key', 'one\ntwo @key', '@key'],
    ['ß😀“ \\_ @key', 'ß😀“ _ @key', '@key'],
    ['\\\\ @key', '\\ @key', '@key'],
  ])('%j finds its way back', (written, value, key) => {
    const { offsetOf } = align(written, value);
    const at = offsetOf(value.indexOf(key));
    expect(written.slice(at, at + key.length)).toBe(key);
  });

  it('knows what was escaped', () => {
    const { isEscaped } = align('a \\@b @c', 'a @b @c');
    expect([2, 5].map(isEscaped)).toEqual([true, false]);
  });

  it('gives the end for an index behind the text', () => {
    expect(align('\\*', '*').offsetOf(7)).toBe(2);
    expect(align('a', 'a').offsetOf(1)).toBe(1);
  });

  it('always points at the same character', () => {
    const words = fc.constantFrom(
      'word',
      'ß',
      '😀',
      '“q”',
      '@key',
      '[@k]',
      '.',
      'x;',
      '1)',
      "it's",
    );
    const signs = fc.constantFrom(
      '\\*',
      '\\[',
      '\\@',
      '&amp;',
      '&lt;',
      '&#64;',
      '&copy;',
      '\\\\',
      '&',
    );
    const breaks = fc.constantFrom('\n', '\n  ', '\n    ');
    const text = fc
      .array(fc.oneof({ weight: 3, arbitrary: words }, signs, breaks), {
        minLength: 1,
        maxLength: 20,
      })
      .map((parts) => `a ${parts.join(' ')}`);
    fc.assert(
      fc.property(text, (written) => {
        const root = mdxToHast(written);
        const [paragraph] = root.type === 'root' ? root.children : [];
        if (paragraph?.type !== 'element') return;
        for (const node of paragraph.children) {
          const start = node.position?.start.offset;
          const end = node.position?.end.offset;
          if (node.type !== 'text' || start === undefined || end === undefined) continue;
          const raw = written.slice(start, end);
          const { offsetOf, isEscaped } = align(raw, node.value);
          for (let index = 0; index < node.value.length; index++) {
            const at = offsetOf(index);
            if (raw[at] === '&' && node.value[index] !== '&') continue;
            if (/[\udc00-\udfff]/.test(node.value.charAt(index))) continue;
            expect(raw[at]).toBe(node.value[index]);
            if (isEscaped(index)) expect(raw[at - 1]).toBe('\\');
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
