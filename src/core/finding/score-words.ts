import { titleParts } from '../bibliography/titles.ts';
import { foldedWords, foldWord, plainWords } from './fold-words.ts';
import type { NamesIndex } from './names-index.ts';
import { tellingWords } from './stop-words.ts';

/** A word of a query, with what may stand for it. */
interface AskedWord {
  readonly folded: string;
  /** Words that together mean the same: a synonym, or two words that are written as one. */
  readonly alternatives: readonly { readonly words: readonly string[]; readonly factor: number }[];
  readonly isLast: boolean;
}

/** A query as it is scored. */
export interface Asked {
  readonly words: readonly AskedWord[];
  /** All its words in their order, also those that tell nothing. */
  readonly sequence: readonly string[];
}

const MOST_WORDS = 16;

/** The telling words of a query, each with its synonyms. */
export function askedWords(index: NamesIndex, query: string): Asked {
  const plain = plainWords(query).slice(0, MOST_WORDS * 2);
  const sequence = plain.map(foldWord);
  const said = tellingWords(plain);
  // “Reading list for beginners”: where nothing is called by what tells, the other words count.
  const taken = said.some(index.isKnown) ? said : plain;
  const telling = [...new Set(taken)].slice(0, MOST_WORDS);
  const last = plain.at(-1);
  const text = ` ${sequence.join(' ')} `;
  const words = telling.map((word): AskedWord => {
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
  return { words, sequence };
}

/** How much of a query each record answers, from 0 to about 1.5, by its place among the records. */
export function scoreWords(index: NamesIndex, { words, sequence }: Asked): Map<number, number> {
  const total = index.records.length;
  const cache = new Map<string, ReturnType<NamesIndex['matches']>>();
  const matches = (word: string, isLast: boolean) => {
    const found = cache.get(word) ?? index.matches(word, isLast);
    cache.set(word, found);
    return found;
  };
  const values = new Map<number, { sum: number; titled: Set<string> }>();
  let weights = 0;
  for (const { folded, alternatives, isLast } of words) {
    const own = matches(folded, isLast);
    const best = new Map([...own].map(([at, match]) => [at, { ...match }]));
    for (const { words: others, factor } of alternatives) {
      const found = others.map((other) => matches(other, false));
      for (const [at, match] of found[0] ?? []) {
        const value = factor * Math.min(...found.map((one) => one.get(at)?.value ?? 0));
        if (value > (best.get(at)?.value ?? 0)) best.set(at, { part: match.part, value });
      }
    }
    const strong = [...best.values()].filter(({ value }) => value > 0.5).length;
    const weight = Math.log(1 + total / (strong + 0.5));
    weights += weight;
    for (const [at, { value, part }] of best) {
      const entry = values.get(at) ?? { sum: 0, titled: new Set() };
      entry.sum += weight * value;
      if (value > 0.5 && (part === 'title' || part === 'others')) entry.titled.add(folded);
      values.set(at, entry);
    }
  }
  const scores = new Map<number, number>();
  for (const [at, { sum, titled }] of values) {
    const covered = weights === 0 ? 0 : sum / weights;
    scores.set(at, covered * (1 + likeness(index, at, titled.size, sequence)));
  }
  return scores;
}

/**
 * How like the query a name of the record is, from 0 to 0.6: how much of the name was asked for, and
 * how many words of both follow each other in the same order.
 */
function likeness(
  index: NamesIndex,
  at: number,
  titled: number,
  sequence: readonly string[],
): number {
  const record = index.records[at];
  if (!record || titled === 0) return 0;
  const names = [
    titleParts(record.title).main,
    ...(record.others ?? []),
    ...(record.synonyms ?? []),
  ];
  let best = 0;
  for (const name of names) {
    const words = foldedWords(name);
    const length = Math.max(tellingWords(words).length, 1);
    const share = Math.min(titled / length, 1);
    const run = longestRun(words, sequence);
    const together = run < 2 ? 0 : run / Math.max(words.length, 2);
    best = Math.max(best, 0.3 * share * Math.min(1, run / length) + 0.3 * Math.min(together, 1));
  }
  return best;
}

/** How many words follow each other in both. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      let length = 0;
      while (i + length < a.length && a[i + length] === b[j + length]) length += 1;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}
