import { type Names, openNames } from './open-names.ts';
import { type Index, openPagefind } from './open-pagefind.ts';
import type { Engine } from './pagefind.ts';

/** Both indexes: names and texts. */
export interface Indexes extends Index {
  /** The index of names; nothing where it could not be loaded. */
  readonly names: Names | undefined;
  /** The index that could not be loaded, where it is one. */
  readonly missing: 'names' | 'texts' | undefined;
}

/** An engine without any text. */
const NO_TEXTS: Engine = {
  search: async () => ({ results: [], filters: {} }),
  filters: async () => ({}),
};

/**
 * Loads the index of names and that of the texts, side by side. Where one fails, the other serves.
 *
 * @throws when neither can be loaded.
 */
export async function openIndexes(base: string): Promise<Indexes> {
  const [texts, names] = await Promise.allSettled([openPagefind(base), openNames(base)]);
  if (texts.status === 'rejected' && names.status === 'rejected') throw texts.reason;
  return {
    ...(texts.status === 'fulfilled'
      ? texts.value
      : { engine: NO_TEXTS, all: {}, pages: new Map() }),
    names: names.status === 'fulfilled' ? names.value : undefined,
    missing:
      texts.status === 'rejected' ? 'texts' : names.status === 'rejected' ? 'names' : undefined,
  };
}
