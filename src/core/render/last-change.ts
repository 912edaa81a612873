import type { Entry } from '../body/entry.ts';
import type { Library } from '../library.ts';
import { factsOf } from '../model/kinds.ts';

/** The latest date that an entry names for its reading or its change; empty where none does. */
export function lastChange(library: Library): string {
  let last = '';
  for (const entry of library.entries.values()) {
    const date = dateOfChange(entry);
    if (date !== undefined && date > last) last = date;
  }
  return last;
}

/** When an entry was last read or changed, as far as it says so. */
export function dateOfChange(entry: Entry): string | undefined {
  return factsOf(entry.kind).changed?.(entry.data);
}
