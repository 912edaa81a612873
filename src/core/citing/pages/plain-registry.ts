import type { CslItem } from '../../model/csl.ts';
import type { CitingContext } from '../citing-context.ts';
import { useItems } from '../engine/engine.ts';
import type { Engine, PlainRegistry, SortToken } from '../engine/engine-types.ts';
import type { Engines } from '../engine/engines.ts';

/**
 * The plain registry of a style, which holds at least these works. It forgets all works as soon as
 * one comes with another record than before.
 */
export function plainRegistry(
  { engines, style }: CitingContext,
  works: readonly CslItem[],
): PlainRegistry {
  const known = engines.plainRegistry;
  if (known === undefined || works.some((work) => isOther(work, known.records.get(work.id)))) {
    const engine = engines.engine('plain pages');
    const records = new Map<string, CslItem>();
    useItems(engine, records, style);
    return hold(engines, { engine, records, texts: new Map() }, works);
  }
  return hold(
    engines,
    known,
    works.filter(({ id }) => !known.records.has(id)),
  );
}

function isOther(work: CslItem, known: CslItem | undefined): boolean {
  return known !== undefined && known !== work;
}

/** Takes works in. `updateItems` would do the same, but goes over all that are held already. */
function hold(engines: Engines, registry: PlainRegistry, works: readonly CslItem[]): PlainRegistry {
  const { engine, records } = registry;
  const ids = works.map(({ id }) => id);
  // Where a record is at fault, nothing may be relied on afterwards.
  engines.plainRegistry = undefined;
  for (const work of works) records.set(work.id, work);
  engine.registry.doinserts(ids);
  engine.registry.mylist = ids;
  engine.registry.setsortkeys();
  engines.plainRegistry = registry;
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
