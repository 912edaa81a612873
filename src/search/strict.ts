import { compact } from './marking.ts';
import type { Answer, Engine } from './pagefind.ts';
import { wordsOf } from './prose.ts';

const NOTHING: Answer = { results: [] };

/**
 * An engine that takes every word at its word. Pagefind leaves words aside that no page holds, and
 * shortens an unknown one until it meets something; here both find nothing, so that the page can
 * say so. Beginnings of words are found as before. A page counts only where each word stands in what
 * is weighed: what has the weight 0, as the heads of annotations, is shown and never found.
 */
export function strict(engine: Engine): Engine {
  const known = new Map<string, Promise<boolean>>();
  const weighing = new Map<string, Promise<ReadonlySet<string>>>();
  const isHeld = (word: string) => remembered(known, word, () => holds(engine, word));
  const pagesWeighing = (word: string) =>
    remembered(weighing, word, async () => {
      const { results } = await engine.search(word, { filters: {} });
      return new Set(results.filter(({ score }) => score > 0).map(({ id }) => id));
    });
  return {
    async search(words, options) {
      if (words === null) return engine.search(words, options);
      const list = words
        .replaceAll('"', ' ')
        .split(/\s+/)
        .filter((word) => compact(word) !== '');
      if (!isPhrase(words)) {
        const held = await Promise.all(list.map(isHeld));
        if (held.includes(false)) return NOTHING;
      }
      const [answer, ...pages] = await Promise.all([
        engine.search(words, options),
        ...list.map(pagesWeighing),
      ]);
      return { results: answer.results.filter(({ id }) => pages.every((page) => page.has(id))) };
    },
  };
}

/** What failed is tried again. */
function remembered<Value>(
  kept: Map<string, Promise<Value>>,
  word: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const before = kept.get(word);
  if (before) return before;
  const made = make();
  kept.set(word, made);
  made.catch(() => kept.delete(word));
  return made;
}

/** True for words in quotation marks, which are looked for as they stand. */
function isPhrase(words: string): boolean {
  return /^\s*".+"\s*$/.test(words);
}

/** True when a page holds the word in one of its forms, or a word that begins with it. */
async function holds(engine: Engine, word: string): Promise<boolean> {
  const wanted = compact(word);
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
