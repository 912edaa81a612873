import type { Entry, EntryOf } from '../core/body/entry.ts';
import { isOfKind, type Library } from '../core/library.ts';
import type { ViewOf } from '../core/render/views/view-of.ts';

/**
 * The works that an entry gives away as one list: of a person what they wrote, of an organization
 * what it wrote and what concerns it, of a concept the works on it, of a reading path its steps, of
 * an essay what it cites or lists without a citation. A work stands once; works themselves and the
 * other kinds give nothing.
 */
export function worksOfEntry(
  { entries, graph }: Library,
  entry: Entry,
): readonly EntryOf<'works'>[] {
  const named = (ids: readonly string[]): EntryOf<'works'>[] =>
    [...new Set(ids)].flatMap((id) => {
      const found = entries.get(id);
      return found && isOfKind(found, 'works') ? [found] : [];
    });
  const by = graph.worksBy.get(entry.id) ?? [];
  const on = graph.worksOn.get(entry.id) ?? [];
  switch (entry.kind) {
    case 'people':
      return by;
    case 'organizations':
      return [...new Set([...by, ...on])];
    case 'concepts':
      return [...new Set([...named(entry.data.positions.map(({ work }) => work)), ...on])];
    case 'readings':
      return named(entry.data.steps.map((step) => step.entry));
    case 'essays':
      return named(
        [
          ...entry.fragments.flatMap(({ citations }) =>
            citations.flatMap(({ keys }) => keys.map(({ key }) => key)),
          ),
          ...entry.data.nocite,
        ].toSorted(),
      );
    case 'works':
    case 'claims':
    case 'leads':
      return [];
  }
}

/** Whether the page of an entry gives away a list: where it shows works, `worksOfEntry` has them. */
export function givesWorkList(view: ViewOf[keyof ViewOf]): boolean {
  switch (view.kind) {
    case 'people':
      return view.worksBy.length > 0;
    case 'organizations':
      return view.worksBy.length + view.worksOn.length > 0;
    case 'concepts':
      return view.positions.length + view.otherWorks.length > 0;
    case 'readings':
      return view.steps.some(({ card }) => card.kind === 'works');
    case 'essays':
      return view.references.length > 0;
    case 'works':
    case 'claims':
    case 'leads':
      return false;
  }
}
