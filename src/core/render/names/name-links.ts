import type { Library } from '../../library.ts';
import { pathOf } from '../../model/kinds.ts';
import type { Name } from '../../model/names.ts';
import { entryOfName, hasPage, nameIndex, namePath } from './name-index.ts';
import { writtenName } from './written-name.ts';

/**
 * Where a name of a work leads, below the base: to its entry; to a page of its own, where two works
 * or more have it; else to its line in the index of all names.
 */
export function pathOfName(library: Library, name: Name): string {
  const entry = entryOfName(library.entries, name);
  if (entry) return pathOf(entry);
  const { names, linePaths } = nameIndex(library);
  const written = writtenName(name);
  const found = names.get(written);
  const path = found && hasPage(found) ? namePath(found) : linePaths.get(written);
  if (path === undefined) throw new Error(`The index of names lacks “${written}”.`);
  return path;
}
