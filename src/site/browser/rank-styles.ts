import type { ListedStyle } from './style-source.ts';

/** A style with its title and words as they are compared. */
interface RankedStyle {
  readonly style: ListedStyle;
  readonly title: string;
  readonly words: readonly string[];
}

/** What a search finds: the first styles of how many. */
export interface FoundStyles {
  readonly first: readonly ListedStyle[];
  readonly count: number;
}

/**
 * Makes a search of these styles. It finds those whose title begins with the query; then those where
 * each word of the query begins a word of the title; then those whose id begins with it. A style
 * that has the query for its id stands before all. Case, accents and signs do not count; within each
 * of these, titles stand in the order of the alphabet. An empty query finds nothing.
 */
export function styleSearch(
  styles: readonly ListedStyle[],
  language: string,
): (query: string, most: number) => FoundStyles {
  const { compare } = new Intl.Collator(language);
  const all = styles
    .map((style): RankedStyle => {
      const title = folded(style.title);
      return { style, title, words: title.split(' ') };
    })
    .sort((a, b) => compare(a.style.title, b.style.title));
  return (query, most) => {
    const sought = folded(query);
    if (sought === '') return { first: [], count: 0 };
    const words = sought.split(' ');
    const ranks = Map.groupBy(all, (style) => rankOf(style, sought, words));
    const found = [0, 1, 2, 3].flatMap((rank) => ranks.get(rank) ?? []);
    return { first: found.slice(0, most).map(({ style }) => style), count: found.length };
  };
}

function rankOf(ranked: RankedStyle, sought: string, words: readonly string[]): number | undefined {
  const id = ranked.style.id.replaceAll('-', ' ');
  if (id === sought) return 0;
  if (ranked.title.startsWith(sought)) return 1;
  if (words.every((word) => ranked.words.some((other) => other.startsWith(word)))) return 2;
  return id.startsWith(sought) ? 3 : undefined;
}

/** Small letters without accents, words parted by one blank. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
