import type { Index } from './open-pagefind.ts';
import type { Engine, FoundPage } from './pagefind.ts';

/** What comes nearest to a phrase that no entry holds: its words in any order. */
export interface Nearest {
  readonly words: string;
  readonly total: number;
  readonly pages: readonly FoundPage[];
}

const MOST_WORDS = 6;
const MOST_SHOWN = 3;

/** Looks for the words of a query without its quotation marks; nothing where it has none. */
export async function nearest(
  words: string,
  { engine }: Pick<Index, 'engine'>,
): Promise<Nearest | undefined> {
  if (!words.includes('"')) return undefined;
  const unquoted = words.replaceAll('"', ' ').replace(/\s+/g, ' ').trim();
  if (unquoted === '') return undefined;
  const { results } = await engine.search(unquoted, { filters: {} });
  if (results.length === 0) return undefined;
  const pages = await Promise.all(results.slice(0, MOST_SHOWN).map((result) => result.data()));
  return { words: unquoted, total: results.length, pages };
}

/** Words of a query that some entry holds together, where none holds all. */
export interface FewerWords {
  readonly words: string;
  readonly leftOut: readonly string[];
}

/**
 * Leaves as few words out as can be, so that some entry holds the others: of as many words those
 * that the fewest entries hold, since they say most. Nothing where all are held, or none is; a phrase
 * stays whole.
 */
export async function fewerWords(words: string, engine: Engine): Promise<FewerWords | undefined> {
  if (words.includes('"')) return undefined;
  const count = async (tried: readonly string[]) =>
    (await engine.search(tried.join(' '), { filters: {} })).results.length;
  const all = words.split(/\s+/).filter(Boolean);
  if (all.length < 2 || (await count(all)) > 0) return undefined;
  const held = await Promise.all(all.map(async (word) => (await count([word])) > 0));
  const list = all.filter((_, at) => held[at]).slice(0, MOST_WORDS);
  if (list.length === 0) return undefined;
  for (const choices of [[list], ...shorter(list)]) {
    const tried = await Promise.all(
      choices.map(async (kept) => ({ kept, total: await count(kept) })),
    );
    const [best] = tried.filter(({ total }) => total > 0).sort((x, y) => x.total - y.total);
    if (!best) continue;
    const { kept } = best;
    return { words: kept.join(' '), leftOut: all.filter((word) => !kept.includes(word)) };
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
