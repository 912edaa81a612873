/**
 * The part of Pagefind's JavaScript interface that the search uses. Pagefind writes the script
 * beside its index when the site is built, and publishes no types for it.
 */

import { trustedTypes } from '../site/trusted-types.ts';
import { strict } from './strict.ts';

/** How many results carry each value of each filter: `counts.kind.Works`. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A condition on one filter, any of its values; several stand together as all-of. */
export interface Filters {
  readonly [name: string]: { readonly any: readonly string[] } | Filters;
}

/** A found word: the number of the word in the page's text, with its weight. */
interface FoundWord {
  readonly weight: number;
  readonly balanced_score: number;
  readonly location: number;
}

/** An element of the page with an id, and the number of its first word. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** A page with its text. */
export interface FoundPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
  readonly weighted_locations: readonly FoundWord[];
}

/** What one search gives; the text of a page is loaded by `data()`. */
export interface Answer {
  readonly results: readonly { data(): Promise<FoundPage> }[];
  /** Counts under all conditions that were asked. */
  readonly filters: Counts;
}

/** What the search asks of Pagefind. `null` instead of words lists every page. */
export interface Engine {
  search(words: string | null, options: { readonly filters: Filters }): Promise<Answer>;
  /** All values of all filters; once asked, every answer carries its counts. */
  filters(): Promise<Counts>;
}

/** An index that is open. */
export interface Index {
  readonly engine: Engine;
  /** All values of all filters. */
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
 * Loads Pagefind from the site's own folder. `base` begins and ends with a slash.
 *
 * @throws when the script, its WebAssembly or its index cannot be loaded.
 */
export async function openPagefind(base: string): Promise<Index> {
  allowWorker(`${base}pagefind/pagefind-worker.js`);
  const address = `${base}pagefind/pagefind.js`;
  const engine: Pagefind = await import(/* @vite-ignore */ address);
  await engine.options({ baseUrl: base, ranking: RANKING });
  return { engine: strict(engine), all: await engine.filters() };
}

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

let isAllowed = false;
