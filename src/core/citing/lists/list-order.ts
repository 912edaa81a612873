import type { CslItem } from '../../model/csl.ts';
import { type CitationCache, canonicalJson, ENGINE_VERSION, itemDigest } from '../cache-key.ts';
import type { CitingContext } from '../citing-context.ts';
import { useItems } from '../engine/engine.ts';
import { sortToken } from '../pages/plain-registry.ts';
import { sha256 } from '../sha-256.ts';

/** Raise it when what is kept under these keys changes. */
const VERSION = '1';

/** The cache key of something that depends on these parts, on the style and on the engine. */
export function listKey(
  parts: readonly unknown[],
  { style, locale }: Pick<CitingContext, 'style' | 'locale'>,
): string {
  const versions = [style.digest, locale.lang, locale.digest, ENGINE_VERSION, VERSION];
  return sha256(canonicalJson([...parts, ...versions]));
}

/** The text under a key, read as JSON by `read`, or made and kept. */
export function cachedJson<T>(
  cache: CitationCache | undefined,
  key: () => string,
  read: (json: unknown) => T | undefined,
  make: () => T,
): T {
  if (cache === undefined) return make();
  const name = key();
  const kept = cache.get(name);
  if (kept !== undefined) {
    try {
      const value = read(JSON.parse(kept));
      if (value !== undefined) return value;
    } catch {
      // What is no JSON is made anew.
    }
  }
  const made = make();
  cache.set(name, JSON.stringify(made));
  return made;
}

/**
 * The keys of works in the order of the style’s list. The order of some of them alone is the same,
 * so that it is found once for a library.
 */
export function listOrder(context: CitingContext, items: readonly CslItem[]): readonly string[] {
  return cachedJson(
    context.cache,
    () => listKey(['order', items.map(itemDigest)], context),
    readKeys,
    () => sorted(context, items),
  );
}

function readKeys(json: unknown): string[] | undefined {
  return Array.isArray(json) && json.every((key) => typeof key === 'string') ? json : undefined;
}

function sorted({ engines, style }: CitingContext, items: readonly CslItem[]): string[] {
  const engine = engines.engine('order');
  useItems(engine, new Map(items.map((item) => [item.id, item])), style);
  const ids = items.map(({ id }) => id);
  // `updateItems` would do the same, but puts each work into its place one by one.
  engine.registry.doinserts(ids);
  engine.registry.mylist = ids;
  engine.registry.setsortkeys();
  const tokens = new Map(ids.map((id, index) => [id, sortToken(engine, id, index)]));
  const { compareKeys } = engine.registry.sorter;
  return ids.toSorted((a, b) => compareKeys(tokens.get(a) ?? {}, tokens.get(b) ?? {}));
}
