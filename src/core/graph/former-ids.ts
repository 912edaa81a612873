import type { Entry } from '../body/entry.ts';

/** The entries by the ids that they had before; an id that two claim belongs to the first. */
export function formerIds(entries: Iterable<Entry>): ReadonlyMap<string, Entry> {
  const former = new Map<string, Entry>();
  for (const entry of entries) {
    for (const id of entry.data.formerly ?? []) if (!former.has(id)) former.set(id, entry);
  }
  return former;
}
