import { expect, test } from 'vitest';
import { readEnglishSpelling } from '../../src/disk/english-spelling.ts';

test('the dictionaries of English are read once', () => {
  expect(readEnglishSpelling()).toBe(readEnglishSpelling());
});

test.each([
  ['town', true],
  ['colour', true],
  ['color', true],
  ['leeds', false],
  ['Leeds', true],
])('whether %s is a word: %s', async (word, isWord) => {
  expect((await readEnglishSpelling()).isWord(word)).toBe(isWord);
});
