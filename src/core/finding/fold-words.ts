import { findingWords } from '../../words/words.ts';
import { inWords } from '../text/words.ts';

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A text in lower case without accents, whatever keyboard it was written on. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are plain already: a large library is folded in a moment.
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/**
 * The words of a text in the form in which they are compared: “Neighbours’ one-2-one” gives
 * `neighbor one to one`. Accents, plurals, British spellings, hyphens and small numbers in figures
 * make no difference.
 */
export function foldedWords(text: string): string[] {
  return plainWords(text).map(foldWord);
}

/** The words of a text without accents and hyphens, otherwise as they are spelled. */
export function plainWords(text: string): string[] {
  const letters = foldLetters(text);
  const whole = /['’ʼ`]/.test(letters)
    ? letters.replace(/(?<=\p{L})['’ʼ`]s?(?!\p{L})/gu, '').replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    : letters;
  // “one2one”, as it is written in messages.
  const spread = whole
    .replace(/(?<=[a-z])2(?=[a-z])/g, ' to ')
    .replace(/(?<=[a-z])4(?=[a-z])/g, ' for ');
  return (spread.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.length < 3 && /^(?:[1-9]|1\d)$/.test(word) ? inWords(Number(word)) : word,
  );
}

/** One plain word as it is compared. The result need be no word: `organizes` gives `organiz`. */
export function foldWord(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return american(findingWords.folded(word))
    .replace(/(?<![sui])s$/, '')
    .replace(/e$/, '')
    .replace(/(?<=[^aeiou])y$/, 'i');
}

/** British spellings as American ones; both sides of a comparison pass through it. */
function american(word: string): string {
  return word
    .replace(/^(.{3,}?)our(s|ed|ing|ite|ites|hood|hoods|ly|al|able|er|ers|ful|less)?$/, '$1or$2')
    .replace(/^(.{3,})is(e|es|ed|ing|er|ers|ation|ations|ational)$/, '$1iz$2')
    .replace(/^(.{3,})ys(e|es|ed|ing)$/, '$1yz$2')
    .replace(/^(.{3,})tre(s?)$/, '$1ter$2')
    .replace(/^(.{3,})tred$/, '$1tered')
    .replace(/^(.{3,})gramme(s?)$/, '$1gram$2')
    .replace(/^(.{2,}[aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2')
    .replace(/dgement/, 'dgment');
}

/** Endings as `foldWord` leaves them, the longest first: “-ive” has lost its e, “-ly” has an i. */
const ENDINGS: readonly string[] =
  `ational ation ator alli ment ness ing ion ist iti ed er or al ic iv li`
    .split(' ')
    .sort((one, other) => other.length - one.length);
/** What is shorter is no root: `ring` is not a form of `r`. */
const SHORTEST_ROOT = 4;

/** What the forms of a word have in common: `mobilizing` and `mobilization` give `mobiliz`. */
export function rootOf(folded: string): string {
  const ending = ENDINGS.find(
    (one) => folded.endsWith(one) && folded.length - one.length >= SHORTEST_ROOT,
  );
  if (ending === undefined) return folded;
  // “Planning” is a form of “plan”; “canvassing” is one of “canvass”.
  return folded.slice(0, -ending.length).replace(/([bdgmnprt])\1$/, '$1');
}
