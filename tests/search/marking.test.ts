import { expect, test } from 'vitest';
import { bare, compact, pieces, piecesOf } from '../../src/search/marking.ts';

const show = (list: ReturnType<typeof pieces>) =>
  list.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

test.each([
  ['“One-to-Ones,”', 'one-to-ones', 'onetoones'],
  ['Freire’s', 'freire’s', 'freires'],
  ['Fals-Borda', 'fals-borda', 'falsborda'],
  ['Müller', 'muller', 'muller'],
  ['(dis)empowering', 'dis)empowering', 'disempowering'],
  ['—', '', ''],
])('%s is compared as %s, in the index as %s', (word, barely, compactly) => {
  expect([bare(word), compact(word)]).toEqual([barely, compactly]);
});

test('marks of punctuation stay outside', () => {
  const words = 'He says “one-to-ones,” and (again) one.'.split(' ');
  expect(show(pieces(words, (at) => [2, 4].includes(at)))).toBe(
    'He says “[one-to-ones],” and ([again]) one.',
  );
});

test('neighbours are marked each by itself, and nothing is lost', () => {
  const words = ['Sun', 'Sil', 'Lee', '—'];
  const marked = pieces(words, () => true);
  expect(show(marked)).toBe('[Sun] [Sil] [Lee] —');
  expect(marked.map(({ text }) => text).join('')).toBe(words.join(' '));
});

test('a title is marked by the words found on the page', () => {
  const found = new Set(['one-to-ones']);
  expect(show(piecesOf('What do we know about one-to-ones?', found))).toBe(
    'What do we know about [one-to-ones]?',
  );
});

test('text that looks like markup stays text', () => {
  expect(pieces(['<b>bold</b>'], () => true)).toEqual([
    { text: '<', isFound: false },
    { text: 'b>bold</b', isFound: true },
    { text: '>', isFound: false },
  ]);
});
