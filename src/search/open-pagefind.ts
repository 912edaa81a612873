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

/**
 * Loads Pagefind from the site's own folder. It needs no worker for a library, and starting one takes
 * a request more. `base` begins and ends with a slash.
 *
 * @throws when the script, its WebAssembly or its index cannot be loaded.
 */
export async function openPagefind(base: string): Promise<Engine> {
  const address = `${base}pagefind/pagefind.js`;
  const engine: Pagefind = await import(/* @vite-ignore */ address);
  await engine.options({ baseUrl: base, ranking: RANKING, noWorker: true });
  // Asking starts it: it loads its index.
  await engine.search('', { filters: {} });
  return engine;
}
