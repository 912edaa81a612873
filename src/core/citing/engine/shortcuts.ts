import type { CslItem } from '../../model/csl.ts';
import type { Engine, SortToken } from './engine-types.ts';

/** The keys that a work is sorted by. */
type SortKeys = NonNullable<SortToken['sortkeys']>;

/**
 * Lets an engine pass over works that no other can be taken for: it would render them once more,
 * only to find that there is nothing to tell apart.
 */
export function skipLoneWorks(engine: Engine): void {
  const { disambiguate, registry } = engine;
  const { run } = disambiguate;
  disambiguate.run = (citation) => {
    if ((registry.ambigcites[citation]?.length ?? 0) > 1) run.call(disambiguate, citation);
  };
}

/**
 * Lets an engine make the sort keys of a record once: they are the same on every page, and making
 * them renders half a citation. They are made anew where they could differ: in styles that sort by
 * number, beside a namesake, and for a record of which only the sort keys have some name, since
 * the engine takes note of each name that it meets.
 */
export function rememberSortKeys(engine: Engine, styleXml: string): void {
  if (/\bcitation-(?:number|label)\b/.test(styleXml)) return;
  const { registry, sys } = engine;
  const { setsortkeys } = registry;
  const remembered = new WeakMap<CslItem, SortKeys | 'never'>();
  registry.setsortkeys = () => {
    const { mylist } = registry;
    const names = new Map<string, number>();
    for (const id of mylist) {
      const kept = rememberedKeys(id);
      const work = registry.registry[id];
      if (kept !== undefined && work !== undefined) work.sortkeys = kept;
      else names.set(id, countNames(engine, id));
    }
    registry.mylist = [...names.keys()];
    setsortkeys.call(registry);
    registry.mylist = mylist;
    for (const [id, before] of names) remember(id, before);
  };

  function rememberedKeys(id: string): SortKeys | undefined {
    const record = sys.recordOf?.(id);
    const kept = record && remembered.get(record);
    return kept === 'never' || hasNamesake(engine, id) ? undefined : kept;
  }

  function remember(id: string, namesBefore: number): void {
    const record = sys.recordOf?.(id);
    if (record === undefined || remembered.has(record)) return;
    const sortkeys = registry.registry[id]?.sortkeys;
    // It shows the first time only: later on the page the names are known already.
    if (countNames(engine, id) > namesBefore) remembered.set(record, 'never');
    else if (sortkeys && !hasNamesake(engine, id)) remembered.set(record, sortkeys);
  }
}

function countNames({ registry }: Engine, id: string): number {
  return Object.keys(registry.namereg.nameind[id] ?? {}).length;
}

/** Whether names are told apart, and one of the work's has a namesake among the works held. */
function hasNamesake({ opt, registry }: Engine, id: string): boolean {
  if (!opt['disambiguate-add-givenname']) return false;
  const known = Object.values(registry.namereg.nameindpkeys[id] ?? {});
  return known.some(
    ({ count, ikey }) => count > 1 || Object.values(ikey).some((initials) => initials.count > 1),
  );
}
