import type { Engine } from './pagefind.ts';

interface Pagefind extends Engine {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Titles, names and years weigh more already in the index. */
const RANKING = {
  termSaturation: 1.6,
  // What is shown with a result and is no name says nothing of what a page is about.
  metaWeights: { title: 6, names: 4, year: 1, form: 0.2, tone: 0, icon: 0, basis: 0 },
};

let tries = 0;
let lostParts = 0;

/**
 * Loads Pagefind from the site's own folder. It needs no worker for a library, and starting one takes
 * a request more. `base` begins and ends with a slash.
 *
 * A search rejects where a part of the index that it needs cannot be loaded: Pagefind passes over
 * such a part and answers as if no page held the words.
 *
 * @throws when the script, its WebAssembly or its index cannot be loaded.
 */
export async function openPagefind(base: string): Promise<Engine> {
  if (tries === 0) countLostParts(`${base}pagefind/index/`);
  tries += 1;
  // Browsers keep that a script could not be loaded, and the script keeps that its index could not.
  const address = `${base}pagefind/pagefind.js${tries === 1 ? '' : `?${tries}`}`;
  const engine: Pagefind = await import(/* @vite-ignore */ address);
  await engine.options({ baseUrl: base, ranking: RANKING, noWorker: true });
  // Asking starts it: it loads its index.
  await engine.search('', { filters: {} });
  return {
    async search(words, options) {
      const before = lostParts;
      const answer = await engine.search(words, options);
      if (lostParts > before) throw new Error('A part of the index of texts could not be loaded.');
      return answer;
    },
  };
}

/** Pagefind tells nobody which parts of its index it passed over; only its requests do. */
function countLostParts(folder: string): void {
  const ask = globalThis.fetch;
  globalThis.fetch = async (...asked) => {
    const [what] = asked;
    const { pathname } = new URL(what instanceof Request ? what.url : what, location.href);
    const isPart = pathname.startsWith(folder);
    try {
      const answer = await ask(...asked);
      if (isPart && !answer.ok) lostParts += 1;
      return answer;
    } catch (error) {
      if (isPart) lostParts += 1;
      throw error;
    }
  };
}
