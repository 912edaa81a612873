import type { EntryId } from '../model/ids.ts';
import type { DataOf, Kind } from '../model/kinds.ts';
import type { Problem } from '../text/problem.ts';
import type { Source } from '../text/source.ts';
import type { ReadingRule } from './body-rules.ts';
import type { Fragment } from './fragment.ts';

/** One entry of the library, read: its front matter and its texts. */
export interface EntryOf<K extends Kind> {
  readonly kind: K;
  readonly id: EntryId;
  readonly path: string;
  readonly data: DataOf<K>;
  /** The texts of the entry in the order of its page; the body is the last. */
  readonly fragments: readonly Fragment[];
}

/** An entry of any kind; `kind` tells which. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/**
 * An entry of its parts. The compiler cannot see that a kind and its data, given together, are one
 * of the entries; the parameters hold that.
 */
export function makeEntry<K extends Kind>(kind: K, parts: Omit<EntryOf<K>, 'kind'>): Entry {
  return { kind, ...parts } as EntryOf<Kind> as Entry;
}

/** An entry that was read, or nothing; and what was wrong. The source is kept to find places. */
export interface EntryResult {
  readonly entry: Entry | undefined;
  /** What the file would be, where its path says so, though it could not be read. */
  readonly unread?: { readonly kind: Kind; readonly id: string } | undefined;
  readonly source: Source | undefined;
  readonly problems: readonly Problem<ReadingRule>[];
}
