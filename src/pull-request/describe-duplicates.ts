import { toCsl } from '../core/bibliography/to-csl.ts';
import type { Entry, EntryOf } from '../core/body/entry.ts';
import { WorkIndex } from '../core/importing/duplicates/find.ts';
import type { Library } from '../core/library.ts';
import { boundedLine } from './bounded-line.ts';
import { type ContentChange, idOf } from './content-changes.ts';
import { LONGEST } from './report.ts';

/**
 * For each changed work, by its path, the works that it may be, each as a sentence; but for those
 * that it says how it stands to.
 */
export function describeDuplicates(
  changes: readonly ContentChange[],
  { entries }: Library,
): Map<string, readonly string[]> {
  const changed = new Set<string>(changes.map(({ path }) => idOf(path)));
  const index = new WorkIndex([...entries.values()].filter(({ id }) => !changed.has(id)));
  const duplicates = new Map<string, readonly string[]>();
  for (const { path } of changes) {
    const work = entries.get(idOf(path));
    if (work?.kind !== 'works' || work.path !== path) continue;
    const item = toCsl(work.id, work.data);
    const found = index.find(item).filter(({ id }) => !isRelated(work, entries.get(id)));
    duplicates.set(
      path,
      found.map(({ reason }) => boundedLine(reason, LONGEST.sentence)),
    );
    index.add(work.id, item);
  }
  return duplicates;
}

function isRelated(work: EntryOf<'works'>, other: Entry | undefined): boolean {
  if (other?.kind !== 'works') return false;
  return (
    work.data.relations.some(({ to }) => to === other.id) ||
    other.data.relations.some(({ to }) => to === work.id)
  );
}
