import type { Entry, EntryOf } from './body/entry.ts';
import type { SilencedProblem } from './checks/silences.ts';
import type { Graph } from './graph/graph.ts';
import type { AnnotationPart } from './model/annotation-parts.ts';
import type { Kind } from './model/kinds.ts';
import type { Terms } from './model/terms.ts';
import type { Problem } from './text/problem.ts';

/** The whole library: entries, the links between them, and whatever is wrong. */
export interface Library {
  /** Every entry that could be read, by id: kinds in the order of the tabs, ids in theirs. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Entries that do not count any more, by id: only their own addresses tell of them. */
  readonly withdrawn: ReadonlyMap<string, Entry>;
  /**
   * The entries of translated pages, by the id of the entry that they show: its data with the texts
   * of each language, languages in their order. They are in no list and no count.
   */
  readonly translations: ReadonlyMap<string, readonly Entry[]>;
  readonly graph: Graph;
  /** Its kinds of evidence, grades of reading and positions. */
  readonly terms: Terms;
  /** The parts of an annotation, in their order. */
  readonly parts: readonly AnnotationPart[];
  /** The paths of the pages that were published, as far as they are registered. */
  readonly published: ReadonlySet<string>;
  /** Every problem of every file, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** Warnings that entries silence, each with its reason, in the same order. */
  readonly silenced: readonly SilencedProblem[];
}

/** The entries of one kind, in the order of their ids. */
export function entriesOf<K extends Kind>(library: Library, kind: K): (EntryOf<K> & Entry)[] {
  const list: (EntryOf<K> & Entry)[] = [];
  for (const entry of library.entries.values()) {
    if (isOfKind(entry, kind)) list.push(entry);
  }
  return list;
}

/** Every entry that a page shows: those of the library, then those of translated pages. */
export function shownEntries({ entries, translations }: Library): Entry[] {
  return [...entries.values(), ...[...translations.values()].flat()];
}

/** Narrows an entry to its kind. */
export function isOfKind<K extends Kind>(entry: Entry, kind: K): entry is EntryOf<K> & Entry {
  return entry.kind === kind;
}

/** The errors among the problems: what keeps the library from being built. */
export function errorsOf(library: Library): Problem[] {
  return library.problems.filter(({ severity }) => severity === 'error');
}
