import type { CslItem } from '../model/csl.ts';
import { type Engine, engineFor, type SortToken, useItems } from './engine.ts';
import type { Locale } from './locale.ts';
import { plainStyle } from './plain-style.ts';
import type { Style } from './style.ts';

/** An engine that tells no works apart, so that it need forget none between pages. */
export interface PlainRegistry {
  readonly engine: Engine;
  /** The records that it holds. */
  readonly records: Map<string, CslItem>;
  /** Texts printed before, by what they were printed from; they hold for these records. */
  readonly texts: Map<string, string>;
}

const registries = new WeakMap<Engine, PlainRegistry>();

/**
 * The plain registry of a style, which holds at least these works. It forgets all works as soon as
 * one comes with another record than before.
 */
export function plainRegistry(
  works: readonly CslItem[],
  style: Style,
  locale: Locale,
): PlainRegistry {
  const engine = engineFor(`${style.digest} plain`, () => plainStyle(style.xml), locale, 'html');
  const known = registries.get(engine);
  if (known === undefined || works.some((work) => isOther(work, known.records.get(work.id)))) {
    const records = new Map<string, CslItem>();
    useItems(engine, records, style);
    return hold({ engine, records, texts: new Map() }, works);
  }
  return hold(
    known,
    works.filter(({ id }) => !known.records.has(id)),
  );
}

function isOther(work: CslItem, known: CslItem | undefined): boolean {
  return known !== undefined && known !== work;
}

/** Takes works in. `updateItems` would do the same, but goes over all that are held already. */
function hold(registry: PlainRegistry, works: readonly CslItem[]): PlainRegistry {
  const { engine, records } = registry;
  const ids = works.map(({ id }) => id);
  // Where a record is at fault, nothing may be relied on afterwards.
  registries.delete(engine);
  for (const work of works) records.set(work.id, work);
  engine.registry.doinserts(ids);
  engine.registry.mylist = ids;
  engine.registry.setsortkeys();
  registries.set(engine, registry);
  return registry;
}

/**
 * Those of some works that could be taken for another of them: their citations read the same, or
 * they share a family name that is not the same person's. Names are those by which the style tells
 * works apart: of the citation and of the sort keys, each first in its row.
 */
export function mistakableWorks({ registry }: Engine, ids: Iterable<string>): ReadonlySet<string> {
  const byCitation = new Map<string, Set<string>>();
  const byFamily = new Map<string, { readonly ids: Set<string>; readonly names: Set<string> }>();
  for (const id of ids) {
    const citation = registry.registry[id]?.ambig ?? '';
    const same = byCitation.get(citation) ?? new Set();
    byCitation.set(citation, same.add(id));
    for (const name of Object.keys(registry.namereg.nameind[id] ?? {})) {
      const family = name.slice(0, name.indexOf('::'));
      const shared = byFamily.get(family) ?? { ids: new Set(), names: new Set() };
      shared.ids.add(id);
      shared.names.add(name);
      byFamily.set(family, shared);
    }
  }
  const mistakable = new Set<string>();
  for (const same of byCitation.values()) {
    if (same.size > 1) for (const id of same) mistakable.add(id);
  }
  for (const { ids: sharing, names } of byFamily.values()) {
    if (names.size > 1) for (const id of sharing) mistakable.add(id);
  }
  return mistakable;
}

/** What an engine sorts a work by; `seq` orders those that are equal. */
export function sortToken({ registry }: Engine, id: string, seq: number): SortToken {
  const { sortkeys = false, ref } = registry.registry[id] ?? {};
  return { seq, sortkeys, ...(ref && { ref }) };
}
