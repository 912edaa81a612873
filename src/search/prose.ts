import { bare } from './marking.ts';
import type { Anchor, FoundPage } from './pagefind.ts';
import type { Stretch } from './sentences.ts';

/** The words of a text as Pagefind counts them. */
export function wordsOf(text: string): string[] {
  return text.trim().split(/[^\S\uFEFF]+/);
}

/** The running text of a page, in stretches between its headings. */
export function proseOf(
  page: FoundPage,
  words: readonly string[],
  headings: readonly Anchor[],
): Stretch[] {
  return textsOf(words, headings, startOfProse(page, words, headings));
}

/**
 * Where sentences begin: after the title; on the page of a work, whose card holds imprint, tracings
 * and basis, under the first heading.
 */
function startOfProse(page: FoundPage, words: readonly string[], headings: readonly Anchor[]) {
  const isWork = page.meta['icon'] !== undefined;
  if (isWork) return headings[0]?.location ?? words.length;
  return endOfTitle(words, page.meta['title'] ?? '');
}

/** The text between the headings from a word on, each stretch apart. */
function textsOf(words: readonly string[], headings: readonly Anchor[], start: number): Stretch[] {
  const texts: Stretch[] = [];
  let from = start;
  for (const heading of headings) {
    if (heading.location > from) texts.push({ from, to: heading.location });
    from = Math.max(from, heading.location + wordsOf(heading.text).length);
  }
  if (from < words.length) texts.push({ from, to: words.length });
  return texts;
}

/** The number of the word after the title; 0 where the text does not hold it in one piece. */
function endOfTitle(words: readonly string[], title: string): number {
  const wanted = wordsOf(title).map(bare);
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (wanted.every((word, index) => bare(words[at + index] ?? '') === word)) {
      return at + wanted.length;
    }
  }
  return 0;
}
