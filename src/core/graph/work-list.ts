import type { Entry, EntryOf } from '../body/entry.ts';
import { factsOf } from '../model/kinds.ts';
import type { Graph } from './graph.ts';

/** The works that the page of an entry gives away as files. */
export interface EntryWorkList {
  readonly title: string;
  /** Each work once, as the kind of the entry names them. */
  readonly works: readonly EntryOf<'works'>[];
  /** The same in the order of files of records. */
  readonly records: readonly EntryOf<'works'>[];
  /** True where the text orders its works and no citation style does. */
  readonly inTextOrder: boolean;
}

/**
 * The list of works of an entry: of a person what they wrote, of a concept the works on it, of an
 * essay what it cites. Nothing where the kind has no such list, or the list is empty.
 */
export function workListOf(
  { entries, graph }: { readonly entries: ReadonlyMap<string, Entry>; readonly graph: Graph },
  entry: Entry,
): EntryWorkList | undefined {
  const { workList } = factsOf(entry.kind);
  if (workList === undefined) return undefined;
  const keysOf = (works: readonly EntryOf<'works'>[] | undefined) =>
    (works ?? []).map(({ id }) => id);
  const keys = workList.keys(entry.data, {
    by: keysOf(graph.worksBy.get(entry.id)),
    on: keysOf(graph.worksOn.get(entry.id)),
    cited: entry.fragments.flatMap(({ citations }) =>
      citations.flatMap(({ keys: cited }) => cited.map(({ key }) => key)),
    ),
  });
  const named = (ids: readonly string[]): EntryOf<'works'>[] =>
    ids.flatMap((id) => {
      const found = entries.get(id);
      return found?.kind === 'works' ? [found] : [];
    });
  const unique = [...new Set(keys)];
  const works = named(unique);
  if (works.length === 0) return undefined;
  return {
    title: workList.title(entry.data),
    works,
    records: workList.recordsByKey ? named(unique.toSorted()) : works,
    inTextOrder: workList.inTextOrder ?? false,
  };
}
