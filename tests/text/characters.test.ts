import { describe, expect, it } from 'vitest';
import {
  foreignCharacter,
  foreignCharacterHint,
  quoted,
  withoutForeignCharacters,
  withoutHiddenCharacters,
} from '../../src/core/text/characters.ts';

const from = (code: number) => String.fromCharCode(code);

describe('foreignCharacter', () => {
  it.each([
    ['a\tb\nc', undefined],
    ['é “ž” 😀 \u00a0 \u00ad', undefined],
    [`ab${from(0)}`, { offset: 2, name: 'U+0000' }],
    [`a${from(0x1b)}[31m`, { offset: 1, name: 'U+001B' }],
    [`${from(0x7f)}`, { offset: 0, name: 'U+007F' }],
    [`a${from(0x85)}`, { offset: 1, name: 'U+0085' }],
    [`a${from(0xe000)}C0${from(0xe001)}`, { offset: 1, name: 'U+E000' }],
    [`😀${from(0xf8ff)}`, { offset: 2, name: 'U+F8FF' }],
    [`a${from(0xd83d)}b`, { offset: 1, name: 'U+D83D' }],
    [`a${from(0xde00)}b`, { offset: 1, name: 'U+DE00' }],
    [`${from(0xffff)}`, { offset: 0, name: 'U+FFFF' }],
    [`a${from(0xfdd0)}`, { offset: 1, name: 'U+FDD0' }],
    ['a\u{f0000}', { offset: 1, name: 'U+F0000' }],
    ['a\u{10fffd}', { offset: 1, name: 'U+10FFFD' }],
    ['a\u{20000}한글⠓⠀⠓ᄒᅠ', undefined],
  ])('of %j', (text, found) => {
    expect(foreignCharacter(text)).toEqual(found && { ...found, rule: 'control-character' });
  });

  it('can be put out of a text without moving the rest', () => {
    const text = `a${from(0)}b${from(0xe000)}c😀${from(0xd83d)}`;
    const clean = withoutForeignCharacters(text);
    expect(clean).toBe('a\uFFFDb\uFFFDc😀\uFFFD');
    expect(foreignCharacter(clean)).toBeUndefined();
  });
});

describe('what is not seen', () => {
  it.each([
    ['a zero-width space', 'to\u200bken', 2, 'U+200B'],
    ['a word joiner', 'to\u2060ken', 2, 'U+2060'],
    ['a byte order mark inside', 'to\ufeffken', 2, 'U+FEFF'],
    ['a line separator', 'to\u2028ken', 2, 'U+2028'],
    ['an override of direction', 'a\u202egnp.exe', 1, 'U+202E'],
    ['an isolate', '\u2066a\u2069', 0, 'U+2066'],
    ['a mark of direction among Latin letters', 'a\u200fb', 1, 'U+200F'],
    ['a joiner between Latin letters', 'a\u200db', 1, 'U+200D'],
    ['a non-joiner between Latin letters', 'a\u200cb', 1, 'U+200C'],
    ['a tag', 'a\u{e0041}', 1, 'U+E0041'],
    ['tags behind a flag that go on for long', `🏴${'\u{e0067}'.repeat(9)}`, 16, 'U+E0067'],
    ['selectors in a row', '☺\ufe0f\ufe0f', 2, 'U+FE0F'],
    ['a selector behind a Latin letter', 'a\u{e0101}b', 1, 'U+E0101'],
    ['a filler', 'a\u3164b', 1, 'U+3164'],
    ['a filler of syllables', 'a\u1160b', 1, 'U+1160'],
    ['an empty pattern of Braille', 'a\u2800b', 1, 'U+2800'],
    ['a vowel that is not written', 'a\u17b4', 1, 'U+17B4'],
    ['a selector of Mongolian', 'a\u180b', 1, 'U+180B'],
    ['the end of a beam', 'a\u{1d174}b', 1, 'U+1D174'],
  ])('%s', (_what, text, offset, name) => {
    const found = foreignCharacter(text);
    expect(found).toEqual({ offset, name, rule: 'hidden-character' });
    expect(found && foreignCharacterHint(found)).toContain('invisible');
    expect(foreignCharacter(withoutForeignCharacters(text))).toBeUndefined();
    expect(withoutForeignCharacters(text)).toHaveLength(text.length);
    expect(foreignCharacter(withoutHiddenCharacters(text))).toBeUndefined();
  });

  it.each([
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['Sinhala with a joiner', 'ශ්\u200dරී'],
    ['Hebrew with a mark of direction', 'שלום (C++)\u200f!'],
    ['a family', '👩\u200d👩\u200d👧'],
    ['a rainbow flag', '🏳\ufe0f\u200d🌈'],
    ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['a variant of a Han character', '葛\u{e0100}城'],
    ['marks on letters', 'Phạm e\u0301 שָׁלוֹם'],
    ['a soft hyphen', 'orga\u00adnizing'],
  ])('but not %s', (_what, text) => {
    expect(foreignCharacter(text)).toBeUndefined();
    expect(withoutHiddenCharacters(text)).toBe(text);
  });

  it('costs no more than the text is long', () => {
    const text = `${'a\u200f'.repeat(1)}${'a'.repeat(900_000)}`;
    expect(foreignCharacter(text)?.offset).toBe(1);
    const honest = 'א\u200f'.repeat(200_000);
    expect(foreignCharacter(honest)).toBeUndefined();
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
