import { type EntryEngine, entryEngine } from './entry-engine.ts';
import { type NamedEntries, openEntries } from './open-entries.ts';
import { openPagefind } from './open-pagefind.ts';
import type { Counts, Engine } from './pagefind.ts';
import { strict } from './strict.ts';

/** The search, open. */
export interface Search {
  readonly engine: EntryEngine;
  /** The texts alone. */
  readonly texts: Engine;
  readonly named: Pick<NamedEntries, 'index' | 'find' | 'leads'>;
  /** All values of all facets. */
  readonly all: Counts;
  /** True where the texts could not be loaded, and only what entries are called is searched. */
  readonly isWithoutTexts: boolean;
  /** The same search in what entries are called, for a question whose texts cannot be loaded. */
  readonly withoutTexts: () => Promise<Search>;
}

/** An engine without any text. */
const NO_TEXTS: Engine = { search: async () => ({ results: [] }) };

/**
 * Loads what is known of all entries and the index of their texts, side by side.
 *
 * @throws when the entries cannot be loaded; without the texts, they are found by what they are called.
 */
export async function openSearch(base: string): Promise<Search> {
  const [named, pagefind] = await Promise.all([
    openEntries(base),
    openPagefind(base).catch(() => undefined),
  ]);
  return searchIn(named, pagefind);
}

async function searchIn(named: NamedEntries, pagefind: Engine | undefined): Promise<Search> {
  const texts = pagefind ? strict(pagefind) : NO_TEXTS;
  const engine = entryEngine(texts, named.entries);
  return {
    engine,
    texts,
    named,
    all: await engine.filters(),
    isWithoutTexts: pagefind === undefined,
    withoutTexts: () => searchIn(named, undefined),
  };
}
