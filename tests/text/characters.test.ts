import { describe, expect, it } from 'vitest';
import {
  foreignCharacter,
  quoted,
  withoutForeignCharacters,
} from '../../src/core/text/characters.ts';

const from = (code: number) => String.fromCharCode(code);

describe('foreignCharacter', () => {
  it.each([
    ['a\tb\nc', undefined],
    ['é “ž” 😀 \u200f \u00a0 \u00ad', undefined],
    [`ab${from(0)}`, { offset: 2, name: 'U+0000' }],
    [`a${from(0x1b)}[31m`, { offset: 1, name: 'U+001B' }],
    [`${from(0x7f)}`, { offset: 0, name: 'U+007F' }],
    [`a${from(0x85)}`, { offset: 1, name: 'U+0085' }],
    [`a${from(0xe000)}C0${from(0xe001)}`, { offset: 1, name: 'U+E000' }],
    [`😀${from(0xf8ff)}`, { offset: 2, name: 'U+F8FF' }],
    [`a${from(0xd83d)}b`, { offset: 1, name: 'U+D83D' }],
    [`a${from(0xde00)}b`, { offset: 1, name: 'U+DE00' }],
    [`${from(0xffff)}`, { offset: 0, name: 'U+FFFF' }],
  ])('of %j', (text, found) => {
    expect(foreignCharacter(text)).toEqual(found);
  });

  it('can be put out of a text without moving the rest', () => {
    const text = `a${from(0)}b${from(0xe000)}c😀${from(0xd83d)}`;
    const clean = withoutForeignCharacters(text);
    expect(clean).toBe('a\uFFFDb\uFFFDc😀\uFFFD');
    expect(foreignCharacter(clean)).toBeUndefined();
  });
});

describe('quoted', () => {
  it.each([
    ['short', 'short'],
    ['on\n two\tlines', 'on two lines'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
  ])('%j', (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });
});
