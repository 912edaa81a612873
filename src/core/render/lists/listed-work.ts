import { type ListedWork, missingWords } from '../../bibliography/incomplete.ts';
import { shortName } from '../../bibliography/short-name.ts';
import type { EntryOf } from '../../body/entry.ts';

/** A work as the note on a list of references names it. */
export function listedWork({ data }: EntryOf<'works'>): ListedWork {
  return { short: shortName(data), missing: missingWords(data) };
}
