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
  /** What of it is in another language; on the entry of a translated page alone. */
  readonly translation?: Translation | undefined;
}

/** What a translation gives in the place of the texts of its entry, and what it leaves as it is. */
interface Translation {
  /** Its language as BCP 47 writes it: `pt-BR`. */
  readonly language: string;
  /** The translated fields, where they stand in the front matter of the entry. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The texts that it does not give, as a reader would call them, in the order of the page. */
  readonly missing: readonly string[];
}

/** A translation as its own file gives it. */
export interface ReadTranslation {
  readonly kind: Kind;
  /** The id of the entry that it translates. */
  readonly id: string;
  readonly path: string;
  readonly language: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Its own texts; of an empty body none. */
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
  /** What the file translates, where it is a translation and not an entry. */
  readonly translation?: ReadTranslation | undefined;
  readonly source: Source | undefined;
  readonly problems: readonly Problem<ReadingRule>[];
}
