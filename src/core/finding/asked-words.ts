import { foldWord, plainWords } from './fold-words.ts';
import type { NamesIndex } from './names-index.ts';
import { isStopWord, tellingWords } from './stop-words.ts';

/** A word of a query, with what may stand for it. */
interface AskedWord {
  readonly folded: string;
  /** Words that together mean the same: a synonym, or two words that are written as one. */
  readonly alternatives: readonly { readonly words: readonly string[]; readonly factor: number }[];
  readonly isLast: boolean;
}

type WordPair = readonly [one: string, next: string];

/** A query as it is scored. */
export interface Asked {
  readonly words: readonly AskedWord[];
  /** Each two of the words that follow each other, folded. */
  readonly pairs: readonly WordPair[];
  /** All its words in their order, folded, also those that tell nothing. */
  readonly sequence: readonly { readonly folded: string; readonly tells: boolean }[];
}

const MOST_WORDS = 16;

/** The words of a query that tell what is looked for, as they are spelled. */
export function askedPlain(index: NamesIndex, query: string): readonly string[] {
  const plain = plainWords(query).slice(0, MOST_WORDS * 2);
  const said = tellingWords(plain);
  // “Reading list for beginners”: where nothing is called by what tells, the other words count.
  const taken = said.some(index.isKnown) ? said : plain;
  return [...new Set(taken)].slice(0, MOST_WORDS);
}

/**
 * Each two of these words that follow each other in the query, as they are spelled. No other word is
 * among them, so that the index of texts has to load nothing for them that it has not loaded.
 */
export function askedPairs(index: NamesIndex, query: string): readonly WordPair[] {
  const plain = plainWords(query).slice(0, MOST_WORDS * 2);
  const asked = new Set(askedPlain(index, query));
  const pairs = new Map<string, WordPair>();
  plain.forEach((one, at) => {
    const next = plain[at + 1];
    if (next === undefined || next === one || !asked.has(one) || !asked.has(next)) return;
    pairs.set(`${one} ${next}`, [one, next]);
  });
  return [...pairs.values()];
}

/** The telling words of a query, each with its synonyms. */
export function askedWords(index: NamesIndex, query: string): Asked {
  const plain = plainWords(query).slice(0, MOST_WORDS * 2);
  const sequence = plain.map((word) => ({ folded: foldWord(word), tells: !isStopWord(word) }));
  const last = plain.at(-1);
  const text = ` ${sequence.map(({ folded }) => folded).join(' ')} `;
  const words = askedPlain(index, query).map((word): AskedWord => {
    const folded = foldWord(word);
    const alternatives = [...index.synonyms].flatMap(([name, others]) =>
      name.split(' ').includes(folded) && text.includes(` ${name} `)
        ? others.map((other) => ({ words: tellingWords(other.split(' ')), factor: 0.9 }))
        : [],
    );
    const at = plain.indexOf(word);
    const joined = [
      [plain[at - 1], word],
      [word, plain[at + 1]],
    ]
      .filter((pair) => pair.every((part) => part !== undefined))
      .map((pair) => pair.join(''))
      .filter((pair) => index.vocabulary.has(pair));
    return {
      folded,
      alternatives: [
        ...alternatives,
        ...joined.map((pair) => ({ words: [foldWord(pair)], factor: 1 })),
      ],
      isLast: word === last,
    };
  });
  const pairs = askedPairs(index, query).map(
    ([one, next]): WordPair => [foldWord(one), foldWord(next)],
  );
  return { words, pairs, sequence };
}
