import type { CslType } from '../model/csl.ts';
import { FULL_WORDS, SHORTENED_WORDS } from './journal-words.ts';

/** Words that a short title leaves out. */
const LEFT_OUT = new Set('a an and as at by for from in of on the to with &'.split(' '));

/** What is left of each word, a full stop behind it; a word that is written in full by itself. */
let forms: ReadonlyMap<string, string> | undefined;

/**
 * The short title of a journal: “J. Community Psychol.” Nothing where it has a word that is not
 * known, and nothing that could be guessed in its place. A title of one word is its own.
 */
export function journalShort(title: string): string | undefined {
  forms ??= readForms();
  const { length } = title.split(/\s+[:=]\s+|\s+\(/);
  const words = title.split(/\s+/).filter((word) => !LEFT_OUT.has(word.toLowerCase()));
  if (length > 1 || words.some((word) => !/^\p{L}+$/u.test(word))) return undefined;
  if (words.length < 2) return title;
  const short = words.map((word) => shortWord(word, forms?.get(word.toLowerCase())));
  return short.includes(undefined) ? undefined : short.join(' ');
}

function readForms(): Map<string, string> {
  const pairs = SHORTENED_WORDS.trim().split(/\s+/);
  const full = FULL_WORDS.trim().split(/\s+/);
  return new Map([
    ...pairs.map((pair): [string, string] => {
      const [word = '', short = ''] = pair.split(':');
      return [word, `${short}.`];
    }),
    ...full.map((word): [string, string] => [word, word]),
  ]);
}

/** With a capital, as titles of journals have it. */
function shortWord(word: string, short: string | undefined): string | undefined {
  return short === undefined ? undefined : word.charAt(0).toUpperCase() + short.slice(1);
}

/** Types of works that stand in journals. */
export const JOURNAL_TYPES: ReadonlySet<CslType> = new Set<CslType>([
  'article-journal',
  'review',
  'review-book',
]);
