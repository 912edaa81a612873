import { loadEntries } from './entries.ts';
import { type EntryEngine, entryEngine } from './entry-engine.ts';
import type { Counts, Engine } from './pagefind.ts';
import { strict } from './strict.ts';

/** An index that is open. */
export interface Index {
  readonly engine: EntryEngine;
  /** All values of all facets. */
  readonly all: Counts;
}

interface Pagefind extends Engine {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
}

/**
 * Titles, names and years weigh more already in the index. Long pages are not to lose against
 * short ones: an essay is long because it says much.
 */
const RANKING = { pageLength: 0.4, termSaturation: 1.6 };

/**
 * Loads Pagefind from the site's own folder, and beside it what is known of all entries. Pagefind
 * needs no worker for a library, and starting one takes a request more. `base` begins and ends with a
 * slash.
 *
 * @throws when the script, its WebAssembly, its index or the entries cannot be loaded.
 */
export async function openPagefind(base: string): Promise<Index> {
  const loading = loadEntries(base);
  // A failure is reported below, also where Pagefind fails first.
  loading.catch(() => undefined);
  const address = `${base}pagefind/pagefind.js`;
  const engine: Pagefind = await import(/* @vite-ignore */ address);
  await engine.options({ baseUrl: base, ranking: RANKING, noWorker: true });
  // Asking starts it: what it loads at first, it loads beside the entries.
  await Promise.all([engine.search('', { filters: {} }), loading]);
  const entries = entryEngine(strict(engine), await loading);
  return { engine: entries, all: await entries.filters() };
}
