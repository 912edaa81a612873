import {
  freeWords,
  readSearchQuery,
  type SearchTerm,
  writeSearchQuery,
} from '../core/text/search-query.ts';
import { asIndexed } from './address.ts';
import { type Heard, hear } from './heard.ts';
import { fewerWords } from './nearest.ts';
import type { Search } from './open-search.ts';

/** A query as it was understood. */
export interface Understood {
  /** The query with what was put right. */
  readonly words: string;
  /** What names are looked up by: free words and phrases, in their order. */
  readonly naming: string;
  /** What texts and entries are asked for. */
  readonly terms: readonly SearchTerm[];
  readonly corrected: Heard['corrected'];
  /** Free words that no text holds together with the others. */
  readonly leftOut: readonly string[];
  /** True where only words were typed of which none tells anything. */
  readonly saysNothing: boolean;
}

/**
 * What a query means: its free words are put right, and where no text holds all of them, as few as
 * can be are left out, so that a question is answered by what it is about. Phrases, operators and
 * lists of keys are taken as they stand.
 */
export async function understand(
  typed: string,
  { engine, named, texts }: Pick<Search, 'engine' | 'named' | 'texts'>,
): Promise<Understood> {
  const { terms } = readSearchQuery(asIndexed(typed));
  const free = freeWords({ terms });
  if (free.length === 0 || engine.keyed(terms)) {
    const naming = engine.keyed(terms) ? '' : namingOf(terms);
    return { words: typed, naming, terms, corrected: [], leftOut: [], saysNothing: false };
  }
  const heard = await hear(free, named.index, texts);
  const fewer = await fewerWords(heard.asked, texts);
  const right = withFree(terms, heard.words);
  return {
    words: heard.corrected.length === 0 ? typed : writeSearchQuery(right),
    naming: namingOf(right),
    terms: withFree(terms, fewer?.words ?? heard.asked),
    corrected: heard.corrected,
    leftOut: fewer?.leftOut ?? [],
    saysNothing: heard.saysNothing && free.length === terms.length,
  };
}

/** The terms with other free words, which stand where the first one stood. */
function withFree(terms: readonly SearchTerm[], words: readonly string[]): readonly SearchTerm[] {
  const isFree = ({ is, isExcluded }: SearchTerm) => is === 'word' && !isExcluded;
  const free = words.map((text): SearchTerm => ({ is: 'word', text, isExcluded: false }));
  const first = terms.findIndex(isFree);
  return [...terms.slice(0, first), ...free, ...terms.slice(first).filter((term) => !isFree(term))];
}

function namingOf(terms: readonly SearchTerm[]): string {
  return terms
    .flatMap((term) =>
      (term.is === 'word' || term.is === 'phrase') && !term.isExcluded ? [term.text] : [],
    )
    .join(' ');
}
