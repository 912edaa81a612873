/** What speaks for two records of one number being one work: author, year and title. */
import { distance } from 'fastest-levenshtein';
import {
  type Likeness,
  normalizedMainTitle,
  normalizedTitle,
} from '../../bibliography/same-work.ts';
import { latin } from '../entry/latin-letters.ts';

/** One of the three by which a work is known without any number. */
export type Witness = 'author' | 'year' | 'title';

/** Online first, in print the year after: no more than this lies between two records of one work. */
const YEARS = 1;
/** A title as long as this may stand in a longer one and be the same: cut off, or with a number. */
const TELLING = 20;
/** Of the words in which two titles differ, no more than this share of letters may. */
const SPELLING = 0.2;

/**
 * In what two records disagree, so that a number which both have cannot be that of both. What one of
 * them does not say speaks against nothing.
 */
export function disagreements(a: Likeness, b: Likeness): Witness[] {
  const found: Witness[] = [];
  if (!authorsAgree(a.names, b.names)) found.push('author');
  if (a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) > YEARS) {
    found.push('year');
  }
  if (!titlesAgree(a.title, b.title)) found.push('title');
  return found;
}

/** True for titles that two hands write for one work: with or without its subtitle, misspelt. */
function titlesAgree(a: string, b: string): boolean {
  const [one, other] = [normalizedTitle(a), normalizedTitle(b)];
  if (one === '' || other === '' || one === other) return true;
  if (one === normalizedMainTitle(b) || other === normalizedMainTitle(a)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= TELLING && (long.startsWith(`${short} `) || long.endsWith(` ${short}`))) {
    return true;
  }
  const [mainOfOne, mainOfOther] = [normalizedMainTitle(a), normalizedMainTitle(b)];
  const isOneShort = (one === mainOfOne) !== (other === mainOfOther);
  return isOneShort ? differInSpelling(mainOfOne, mainOfOther) : differInSpelling(one, other);
}

/** Words that two hands leave out of a title, or put in. */
const SMALL = new Set(['a', 'an', 'and', 'the']);

/** True where all words are the same but for letters of a few: “organizing” and “organising”. */
function differInSpelling(a: string, b: string): boolean {
  // “Part 1” and “Part 2” are two works.
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  const [one, other] = [wordsBeside(a, b), wordsBeside(b, a)];
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return true;
  if (one === '' || other === '') return false;
  // “Conscious” and “unconscious”: a syllable in front makes another word.
  if (one.endsWith(other) || other.endsWith(one)) return false;
  return distance(one, other) <= longest * SPELLING;
}

/** The words of a title that the other has not, without blanks: a blank is soon misplaced. */
function wordsBeside(title: string, other: string): string {
  const there = new Set(other.split(' '));
  const words = title.split(' ').filter((word) => !there.has(word) && !SMALL.has(word));
  return words.join('');
}

const PARTICLES = new Set('aus das del den der des dos las les los van von zum zur'.split(' '));

/** True unless both name somebody, and nobody is named by both. */
function authorsAgree(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a, b].map((names) => names.flatMap(wordsOfName));
  if (!one?.length || !other?.length) return true;
  // What is written in letters that cannot be compared speaks against nothing.
  if (isForeign(one) !== isForeign(other)) return true;
  return one.some((word) => other.some((name) => isAlmost(word, name)));
}

function wordsOfName(name: string): string[] {
  const words = latin(name)
    .replace(/['’‘ʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => word.length > 2 && !PARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

function isForeign(words: readonly string[]): boolean {
  return words.every((word) => /[^\0-\x7f]/.test(word));
}

/** “Mueller” and “Muller”, not “King” and “Ring”. */
function isAlmost(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.floor(Math.max(a.length, b.length) / 5);
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}
