import { describe, expect, test } from 'vitest';
import { readTex, texContent } from '../../../src/core/importing/bib/tex.ts';

const textOf = (tex: string) => texContent(readTex(tex, () => undefined));

describe('control symbols', () => {
  test.each([...'&%$#_{}?|*'])('\\%s prints itself', (symbol) => {
    expect(textOf(`a\\${symbol}b`)).toBe(`a${symbol}b`);
  });

  test.each([...' \n\t\\,;:'])('\\%j is a space', (symbol) => {
    expect(textOf(`a\\${symbol}b`)).toBe('a b');
  });

  test.each([...'!/-@[]<>+'])('\\%s is a hint, and prints nothing', (symbol) => {
    expect(textOf(`a\\${symbol}b`)).toBe('ab');
  });

  test('an unknown one stays as it is written', () => {
    expect(textOf('a\\8b')).toBe('a\\8b');
  });
});
