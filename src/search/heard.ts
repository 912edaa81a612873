import { correctWords, unknownWords } from '../core/finding/correct-words.ts';
import { foldLetters, foldWord } from '../core/finding/fold-words.ts';
import type { NamesIndex } from '../core/finding/names-index.ts';
import { isStopWord } from '../core/finding/stop-words.ts';
import type { Engine } from './pagefind.ts';

/** A query as it was understood. */
export interface Heard {
  /** The words that entries are looked up by, with what was put right. */
  readonly words: string;
  /** The words that the full text is asked for: those that tell something, as pages spell them. */
  readonly asked: string;
  /** What was put right: each word as it was written, and as it was taken. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
}

/** A part of a query: a phrase in quotation marks, or what stands outside of them. */
const PARTS = /"[^"]*"|[^"]+|"/g;
const WORD = /\S+/g;

/**
 * Understands a query: a word that stands neither in a name nor on a page is taken for the nearest
 * one that does, before any is left out; words that tell nothing are not looked for. What stands in
 * quotation marks is left as it is.
 */
export async function hear(words: string, index: NamesIndex, engine: Engine): Promise<Heard> {
  const outside = (words.match(PARTS) ?? []).filter((part) => !part.startsWith('"')).join(' ');
  const strange = await notHeld(unknownWords(index, outside), engine);
  const correction = correctWords(index, outside, new Set(strange));
  const to = new Map(correction?.changed.map((one) => [one.from, one.to]));
  const taken = words.replace(PARTS, (part) =>
    part.startsWith('"') ? part : part.replace(/[\p{L}\p{N}]+/gu, (word) => to.get(word) ?? word),
  );
  return {
    words: taken,
    asked: await askedOf(taken, index, engine),
    corrected: correction?.changed ?? [],
  };
}

/** Those of the words that no page holds. */
async function notHeld(words: readonly string[], engine: Engine): Promise<string[]> {
  const held = await Promise.all(words.map((word) => isHeld(word, engine)));
  return words.filter((_, at) => !held[at]);
}

async function isHeld(word: string, engine: Engine): Promise<boolean> {
  return (await engine.search(word, { filters: {} })).results.length > 0;
}

/** The words for the full text: telling ones, each in a spelling that pages have. */
async function askedOf(words: string, index: NamesIndex, engine: Engine): Promise<string> {
  const parts = words.match(PARTS) ?? [];
  const list = parts.flatMap((part) =>
    part.startsWith('"') ? (part.length > 2 ? [part] : []) : (part.match(WORD) ?? []),
  );
  const tells = (word: string) => {
    const bare = foldLetters(word).replace(/[^\p{L}\p{N}-]+/gu, '');
    return word.startsWith('"') || (bare !== '' && !isStopWord(bare));
  };
  const telling = list.filter(tells);
  const asked = (telling.length > 0 ? telling : list).map((word) => word.replace(/[?!.,;:]+$/, ''));
  const spelled = await Promise.all(
    asked.map(async (word) =>
      word.startsWith('"') || (await isHeld(word, engine))
        ? word
        : ((await otherSpelling(word, index, engine)) ?? word),
    ),
  );
  return spelled.join(' ');
}

/** The same word in another spelling that a page has: “neighbour” for “neighbor”. */
async function otherSpelling(word: string, index: NamesIndex, engine: Engine) {
  const form = foldWord(foldLetters(word).replace(/[^\p{L}\p{N}]+/gu, ''));
  for (const known of index.vocabulary.keys()) {
    if (foldWord(known) === form && (await isHeld(known, engine))) return known;
  }
  return undefined;
}
