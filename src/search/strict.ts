import { compact } from './marking.ts';
import type { Answer, Engine } from './pagefind.ts';
import { wordsOf } from './prose.ts';

const NOTHING: Answer = { results: [] };

/**
 * An engine that takes every word at its word. Pagefind leaves words aside that no page holds, and
 * shortens an unknown one until it meets something; here both find nothing, so that the page can
 * say so. Beginnings of words are found as before.
 */
export function strict(engine: Engine): Engine {
  const known = new Map<string, Promise<boolean>>();
  const isHeld = (word: string) => {
    const held = known.get(word) ?? holds(engine, word);
    known.set(word, held);
    return held;
  };
  return {
    async search(words, options) {
      if (words !== null && !isPhrase(words)) {
        const held = await Promise.all(words.split(' ').map(isHeld));
        if (held.includes(false)) return NOTHING;
      }
      return engine.search(words, options);
    },
  };
}

/** True for words in quotation marks, which are looked for as they stand. */
function isPhrase(words: string): boolean {
  return /^\s*".+"\s*$/.test(words);
}

/** True when a page holds the word in one of its forms, or a word that begins with it. */
async function holds(engine: Engine, word: string): Promise<boolean> {
  const wanted = compact(word);
  if (wanted === '') return true;
  const exact = await engine.search(`"${word}"`, { filters: {} });
  if (exact.results.length > 0) return true;
  const { results } = await engine.search(word, { filters: {} });
  const page = await results[0]?.data();
  if (!page) return false;
  const words = wordsOf(page.content);
  return page.weighted_locations.some(({ location }) =>
    compact(words[location] ?? '').includes(wanted),
  );
}
