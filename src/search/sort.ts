import { filingOfTitle } from '../core/bibliography/titles.ts';
import { grammarWords } from '../words/words.ts';
import type { Entry } from './entries.ts';

/** The orders of results, as the address names them. */
export const SORTS = ['relevance', 'year', 'author', 'title', 'newest'] as const;

export type Sort = (typeof SORTS)[number];

const { compare } = new Intl.Collator(grammarWords.locale, { numeric: true });

/** Results in an order; those that lack what it goes by come last, and equal ones by title. */
export function sorted<Result extends { readonly entry: Entry }>(
  results: readonly Result[],
  sort: Sort,
): readonly Result[] {
  if (sort === 'relevance') return results;
  const keyed = results.map((result) => ({
    result,
    title: filingOfTitle(result.entry.title),
    author: result.entry.values.author[0] ?? result.entry.who,
  }));
  keyed.sort((a, b) => {
    const [x, y] = [a.result.entry, b.result.entry];
    const first =
      sort === 'year'
        ? (y.year ?? -Infinity) - (x.year ?? -Infinity) || 0
        : sort === 'newest'
          ? compare(y.changed ?? '', x.changed ?? '')
          : sort === 'author'
            ? Number(a.author === '') - Number(b.author === '') || compare(a.author, b.author)
            : 0;
    return first || compare(a.title, b.title) || compare(x.href, y.href);
  });
  return keyed.map(({ result }) => result);
}
