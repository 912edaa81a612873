import { readSearchQuery, type SearchTerm, writeSearchQuery } from '../core/text/search-query.ts';
import type { EntryEngine, Found } from './entry-engine.ts';
import type { Engine } from './pagefind.ts';

/** What comes nearest to a phrase that no entry holds: its words in any order. */
export interface Nearest {
  readonly words: string;
  readonly total: number;
  readonly shown: readonly Found[];
}

const MOST_WORDS = 6;
const MOST_SHOWN = 3;

/** Looks for the words of a query without its quotation marks; nothing where it has none. */
export async function nearest(
  words: string,
  { engine }: { readonly engine: EntryEngine },
): Promise<Nearest | undefined> {
  const { terms } = readSearchQuery(words);
  const isPhrase = ({ is, isExcluded }: SearchTerm) => is === 'phrase' && !isExcluded;
  if (!terms.some(isPhrase)) return undefined;
  const unquoted = terms.flatMap((term): SearchTerm[] =>
    term.is === 'phrase' && !term.isExcluded
      ? term.text.split(' ').map((text) => ({ is: 'word', text, isExcluded: false }))
      : [term],
  );
  const { results } = await engine.search({ terms: unquoted, named: [] }, { filters: {} });
  if (results.length === 0) return undefined;
  return {
    words: writeSearchQuery(unquoted),
    total: results.length,
    shown: results.slice(0, MOST_SHOWN),
  };
}

/** Words of a query that some text holds together, where none holds all. */
export interface FewerWords {
  readonly words: readonly string[];
  readonly leftOut: readonly string[];
}

/**
 * Leaves as few words out as can be, so that some text holds the others: of as many words those
 * that the fewest texts hold, since they say most. Nothing where all are held, or none is.
 */
export async function fewerWords(
  words: readonly string[],
  texts: Engine,
): Promise<FewerWords | undefined> {
  const count = async (tried: readonly string[]) =>
    (await texts.search(tried.join(' '), { filters: {} })).results.length;
  if (words.length < 2 || (await count(words)) > 0) return undefined;
  const held = await Promise.all(words.map(async (word) => (await count([word])) > 0));
  const list = words.filter((_, at) => held[at]).slice(0, MOST_WORDS);
  if (list.length === 0) return undefined;
  for (const choices of [[list], ...shorter(list)]) {
    const tried = await Promise.all(
      choices.map(async (kept) => ({ kept, total: await count(kept) })),
    );
    const [best] = tried.filter(({ total }) => total > 0).sort((x, y) => x.total - y.total);
    if (!best) continue;
    return { words: best.kept, leftOut: words.filter((word) => !best.kept.includes(word)) };
  }
  return undefined;
}

/** All shorter choices of the words in their order: those with one word less, with two less … */
export function shorter(words: readonly string[]): string[][][] {
  const byLength: string[][][] = Array.from({ length: Math.max(words.length - 1, 0) }, () => []);
  for (let mask = 1; mask < 2 ** words.length - 1; mask += 1) {
    const choice = words.filter((_, at) => mask & (1 << at));
    byLength[words.length - 1 - choice.length]?.push(choice);
  }
  return byLength;
}
