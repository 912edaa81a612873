import type { CslItem } from '../model/csl.ts';

/**
 * What a serializer may be told beside the records. Both maps are keyed by the record's `id`.
 */
export interface SerializeOptions {
  /** The annotation of a record, as plain text; a record without one is written without one. */
  readonly annotations?: ReadonlyMap<string, string> | undefined;
  /**
   * The fields that were left out of a record because nobody has confirmed them, so that the file
   * says what is missing and does not pass a guess as a fact.
   */
  readonly unconfirmed?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** From records to the text of a file. Pure: equal input gives equal text. */
export type Serializer = (items: readonly CslItem[], options?: SerializeOptions) => string;
