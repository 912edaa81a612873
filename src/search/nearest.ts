import type { Found } from './entry-engine.ts';
import type { Index } from './open-pagefind.ts';
import type { Counts } from './pagefind.ts';

/** What comes nearest to a query that nothing answers. */
export interface Nearest {
  /** Words that do find something, and how many entries. */
  readonly words: string;
  readonly total: number;
  /** What was given up for it: words left out, a word spelled otherwise, the quotation marks. */
  readonly by: 'leaving-out' | 'spelling' | 'unquoting';
  readonly leftOut: readonly string[];
  readonly shown: readonly Found[];
}

const MOST_WORDS = 6;
const MOST_SHOWN = 3;

/**
 * Looks for the nearest query with an answer: without its quotation marks, with a word spelled
 * as a name or a concept of the library is, or with as few words left out as can be.
 */
export async function nearest(words: string, { engine, all }: Index): Promise<Nearest | undefined> {
  const search = async (tried: string) => (await engine.search(tried, { filters: {} })).results;
  const found = async (tried: string, by: Nearest['by'], leftOut: readonly string[] = []) => {
    const results = await search(tried);
    if (results.length === 0) return undefined;
    return {
      words: tried,
      total: results.length,
      by,
      leftOut,
      shown: results.slice(0, MOST_SHOWN),
    };
  };

  if (/"/.test(words)) {
    const unquoted = words.replaceAll('"', ' ').replace(/\s+/g, ' ').trim();
    const outcome = unquoted === '' ? undefined : await found(unquoted, 'unquoting');
    if (outcome) return outcome;
  }
  const list = words.replaceAll('"', ' ').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const vocabulary = vocabularyOf(all);
  const spelled = await Promise.all(
    list.map(async (word) =>
      (await search(word)).length > 0 ? word : (nearWord(word, vocabulary) ?? word),
    ),
  );
  if (spelled.some((word, at) => word !== list[at])) {
    const outcome = await found(spelled.join(' '), 'spelling');
    if (outcome) return outcome;
  }
  for (const choices of shorter(list)) {
    const tried = await Promise.all(
      choices.map((kept) =>
        found(
          kept.join(' '),
          'leaving-out',
          list.filter((word) => !kept.includes(word)),
        ),
      ),
    );
    // Of as many words, those are nearest that fewest entries hold.
    const [best] = tried.filter((one) => one !== undefined).sort((x, y) => x.total - y.total);
    if (best) return best;
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

/** The words of the names and concepts that can be filtered by. */
function vocabularyOf(all: Counts): string[] {
  const values = [all['person'], all['concept']].flatMap((counts) => Object.keys(counts ?? {}));
  const words = values.flatMap((value) => value.match(/[\p{L}\p{N}-]{3,}/gu) ?? []);
  return [...new Set(words)];
}

/** The word of a vocabulary that takes the fewest edits: one for short words, two for long ones. */
export function nearWord(word: string, vocabulary: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let limit = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  let near: string | undefined;
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const edits = editsBetween(wanted, candidate.toLowerCase());
    if (edits > limit) continue;
    near = candidate;
    limit = edits - 1;
    if (limit < 0) break;
  }
  return near;
}

/** Levenshtein's distance, row by row. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
