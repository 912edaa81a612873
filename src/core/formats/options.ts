import { incompleteNote } from '../bibliography/incomplete.ts';
import type { CslItem } from '../model/csl.ts';

/**
 * What a serializer may be told beside the records. Both maps are keyed by the record's `id`.
 */
export interface SerializeOptions {
  /** The annotation of a record, as plain text; a record without one is written without one. */
  readonly annotations?: ReadonlyMap<string, string> | undefined;
  /**
   * What a record lacks because nobody has confirmed it, in words (`missingWords`), so that the file
   * says in a note that its reference is incomplete.
   */
  readonly missing?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** From records to the text of a file. Pure: equal input gives equal text. */
export type Serializer = (items: readonly CslItem[], options?: SerializeOptions) => string;

/** The note on what a record lacks; empty where its reference is complete. Its DOI stands beside it. */
export function missingNote({ id }: CslItem, { missing }: SerializeOptions): string {
  return incompleteNote(missing?.get(id) ?? []) ?? '';
}
