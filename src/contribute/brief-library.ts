import { z } from 'zod';
import { type Entry, type EntryOf, makeEntry } from '../core/body/entry.ts';
import { indexNames, type NameIndex } from '../core/importing/entry/names.ts';
import { conventionSettings } from '../core/model/convention-settings.ts';
import { type Conventions, conventionsOf } from '../core/model/conventions.ts';
import { entryId } from '../core/model/ids.ts';
import { isKind, type Kind, readData } from '../core/model/kinds.ts';

/** The library as far as a proposal is held against it. */
export interface BriefLibrary {
  /** Works, persons, organizations and concepts, with as much of each as a check asks for. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Every entry, of any kind. */
  readonly named: readonly NamedEntry[];
  /** Their kinds by their ids. */
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly names: NameIndex;
  readonly conventions: Conventions;
}

/** An entry by its name. */
export interface NamedEntry {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
}

const file = z.object({
  ...conventionSettings,
  parts: conventionSettings.annotationParts,
  entries: z.array(
    z.object({
      kind: z.string(),
      id: entryId,
      name: z.string(),
      data: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

/**
 * Reads the prepared file. An entry whose part cannot be read is known by its name alone.
 * @throws {Error} where the file is another one.
 */
export function readLibraryFile(json: unknown): BriefLibrary {
  const entries = new Map<string, Entry>();
  const named: NamedEntry[] = [];
  const kinds = new Map<string, Kind>();
  const read = file.parse(json);
  for (const { kind, id, name, data } of read.entries) {
    if (!isKind(kind)) continue;
    named.push({ kind, id, name });
    kinds.set(id, kind);
    const base = { id, path: `${kind}/${id}.mdx`, fragments: [] };
    const entry = data === undefined ? undefined : briefEntry(kind, base, data);
    if (entry !== undefined) entries.set(id, entry);
  }
  return {
    entries,
    named,
    kinds,
    names: indexNames(entries),
    conventions: conventionsOf({ ...read, ...(read.parts && { annotationParts: read.parts }) }),
  };
}

/** An entry of a kind, where the schema of the kind lets its front matter through. */
function briefEntry<K extends Kind>(
  kind: K,
  base: Omit<EntryOf<K>, 'kind' | 'data'>,
  data: unknown,
): Entry | undefined {
  const read = readData(kind, data);
  return read && makeEntry(kind, { ...base, data: read });
}
