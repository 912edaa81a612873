import { trustedTypes } from '../site/browser/trusted-types.ts';
import type { Counts, Engine } from './pagefind.ts';
import { strict } from './strict.ts';

/** An index that is open. */
export interface Index {
  readonly engine: Engine;
  /** All values of all filters. */
  readonly all: Counts;
  readonly pages: Pages;
}

interface Pagefind extends Engine {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
}

/**
 * Titles, names and years weigh more already in the index. Long pages are not to lose against
 * short ones: an essay is long because it says much.
 */
const RANKING = {
  pageLength: 0.4,
  termSaturation: 1.6,
  // What is shown with a result and is no name says nothing of what a page is about.
  metaWeights: { title: 6, names: 4, year: 1, form: 0.2, tone: 0, icon: 0, basis: 0 },
};

/** Which page each result of the index is, by its id: `works/wood2002faith`. */
type Pages = ReadonlyMap<string, string>;

/**
 * Loads Pagefind from the site's own folder. `base` begins and ends with a slash.
 *
 * @throws when the script, its WebAssembly or its index cannot be loaded.
 */
export async function openPagefind(base: string): Promise<Index> {
  allowWorker(`${base}pagefind/pagefind-worker.js`);
  const address = `${base}pagefind/pagefind.js`;
  const engine: Pagefind = await import(/* @vite-ignore */ address);
  await engine.options({ baseUrl: base, ranking: RANKING });
  const [all, pages] = await Promise.all([
    engine.filters(),
    loadPages(`${base}pagefind/pages.json`),
  ]);
  return { engine: strict(engine), all, pages };
}

/** Without it, results stand in Pagefind’s own order. */
async function loadPages(address: string): Promise<Pages> {
  const answer = await fetch(address);
  const pages: unknown = answer.ok ? await answer.json() : {};
  if (typeof pages !== 'object' || pages === null) return new Map();
  return new Map(Object.entries(pages).map(([id, page]) => [id, String(page)]));
}

let isAllowed = false;

/**
 * Pagefind starts its worker by a plain address, which pages refuse where browsers know Trusted
 * Types: this one address passes, and nothing else does.
 */
function allowWorker(address: string): void {
  if (isAllowed) return;
  isAllowed = true;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (asked) => {
      if (asked === address) return asked;
      throw new TypeError(`No script is loaded from ${asked}.`);
    },
  });
}
