import { correctWords, unknownWords } from '../core/finding/correct-words.ts';
import { foldLetters, foldWord } from '../core/finding/fold-words.ts';
import type { NamesIndex } from '../core/finding/names-index.ts';
import { isStopWord } from '../core/finding/stop-words.ts';
import type { Engine } from './pagefind.ts';

/** The free words of a query as they were understood. */
export interface Heard {
  /** The words that entries are looked up by, with what was put right. */
  readonly words: readonly string[];
  /** The words that the texts are asked for: those that tell something, as pages spell them. */
  readonly asked: readonly string[];
  /** What was put right: each word as it was written, and as it was taken. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** True where no word tells anything. */
  readonly saysNothing: boolean;
}

const LETTERS = /[\p{L}\p{N}]+/gu;

/**
 * Understands the free words of a query: one that stands neither in a name nor on a page is taken for
 * the nearest one that does, before any is left out; words that tell nothing are not looked for.
 */
export async function hear(
  words: readonly string[],
  index: NamesIndex,
  texts: Engine,
): Promise<Heard> {
  const written = words.join(' ');
  const strange = await notHeld(unknownWords(index, written), texts);
  const corrected = correctWords(index, written, new Set(strange))?.changed ?? [];
  const to = new Map(corrected.map((one) => [one.from, one.to]));
  const taken = words.flatMap((word) =>
    word.replace(LETTERS, (part) => to.get(part) ?? part).split(' '),
  );
  const telling = taken.filter(tells);
  const saysNothing = telling.length === 0;
  const asked = await askedOf(saysNothing ? taken : telling, index, texts);
  return { words: taken, asked, corrected, saysNothing };
}

/** Those of the words that no page holds. */
async function notHeld(words: readonly string[], texts: Engine): Promise<string[]> {
  const held = await Promise.all(words.map((word) => isHeld(word, texts)));
  return words.filter((_, at) => !held[at]);
}

async function isHeld(word: string, texts: Engine): Promise<boolean> {
  return (await texts.search(word, { filters: {} })).results.length > 0;
}

/** True for a word that says something of what is looked for. */
function tells(word: string): boolean {
  const bare = foldLetters(word).replace(/[^\p{L}\p{N}-]+/gu, '');
  return bare !== '' && !isStopWord(bare);
}

/** The words as the texts are asked for them: each in a spelling that pages have. */
async function askedOf(words: readonly string[], index: NamesIndex, texts: Engine) {
  const asked = words.map((word) => word.replace(/[?!.,;:]+$/, ''));
  const parts = await Promise.all(asked.map((word) => partsOf(word, texts)));
  return Promise.all(parts.flat().map((word) => asPagesSpell(word, index, texts)));
}

/** What is one word with its marks, whether or not a page holds it. */
const NUMBER_OR_ADDRESS = /^(?:doi:|isbn|10\.\d)|:\/\//i;
const MARKS_WITHIN = /(?<=[\p{L}\p{N}])[^\p{L}\p{N}\s'’ʼ.‐–-]+(?=[\p{L}\p{N}])/u;

/**
 * Words that were typed without a space, as “power/church”, where no page holds them so: names are
 * looked up by each of them, so that it must be told which of them no text holds.
 */
async function partsOf(word: string, texts: Engine): Promise<readonly string[]> {
  if (NUMBER_OR_ADDRESS.test(word) || !MARKS_WITHIN.test(word)) return [word];
  return (await isHeld(word, texts)) ? [word] : word.split(MARKS_WITHIN);
}

/** A word as pages spell it: “neighbour” for “neighbor” where they have only that. */
export async function asPagesSpell(word: string, index: NamesIndex, texts: Engine) {
  return (await isHeld(word, texts)) ? word : ((await otherSpelling(word, index, texts)) ?? word);
}

/** The same word in another spelling that a page has. */
async function otherSpelling(word: string, index: NamesIndex, texts: Engine) {
  const form = foldWord(foldLetters(word).replace(/[^\p{L}\p{N}]+/gu, ''));
  for (const known of index.vocabulary.keys()) {
    if (foldWord(known) === form && (await isHeld(known, texts))) return known;
  }
  return undefined;
}
