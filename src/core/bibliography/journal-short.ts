import type { CslType } from '../model/csl.ts';
import { remember } from '../text/remember.ts';
import { wordsIn } from '../text/words-in.ts';

/** Words of journals’ titles, in small letters, with spaces between. */
export interface JournalWords {
  /** What is left of some words, then what each of them loses, with full stops: `ethn.ic.ical`. */
  readonly cut: string;
  /** Words that lose other letters than their last, each with what is left of it: `country:ctry`. */
  readonly shortened: string;
  /** Words that are written in full. */
  readonly full: string;
}

/** Words that a short title leaves out. */
const LEFT_OUT = new Set('a an and as at by for from in of on the to with &'.split(' '));

/**
 * The short title of a journal: “J. Community Psychol.” Nothing where it has a word that is not
 * known, and nothing that could be guessed in its place. A title of one word is its own.
 */
export function journalShort(title: string, known: JournalWords): string | undefined {
  const { length } = title.split(/\s+[:=]\s+|\s+\(/);
  const words = title.split(/\s+/).filter((word) => !LEFT_OUT.has(word.toLowerCase()));
  if (length > 1 || words.some((word) => !/^\p{L}+$/u.test(word))) return undefined;
  if (words.length < 2) return title;
  const forms = formsOf(known);
  const short = words.map((word) => shortWord(word, forms.get(word.toLowerCase())));
  return short.includes(undefined) ? undefined : short.join(' ');
}

/** What is left of each word, a full stop behind it; a word that is written in full by itself. */
const formsOf = remember(({ cut, shortened, full }: JournalWords): ReadonlyMap<string, string> => {
  const forms = new Map<string, string>();
  for (const group of wordsIn(cut)) {
    const [short = '', ...endings] = group.split('.');
    for (const ending of endings) forms.set(short + ending, `${short}.`);
  }
  for (const pair of wordsIn(shortened)) {
    const [word = '', short = ''] = pair.split(':');
    forms.set(word, `${short}.`);
  }
  for (const word of wordsIn(full)) forms.set(word, word);
  return forms;
});

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
