import type { Serializer } from './options.ts';

/** A format that the record of a work, or of many, can be taken away in. */
export interface ExportFormat {
  /** What addresses and forms call it: `ris`. No two have one. */
  readonly id: string;
  /** What follows the name of a file, without the dot in front: `/works/christens2010public.ris`. */
  readonly extension: string;
  /** The format’s name as pages print it; what stands in round brackets only where there is room. */
  readonly label: string;
  readonly contentType: string;
  /** True where the card of each work offers it; the desk of *My list* has every format. */
  readonly onCard?: true;
  /** Keeps every fact that references print; writes an annotation and a note where they are given. */
  readonly serialize: Serializer;
  /**
   * One file from files of one record each, equal to what `serialize` gives of all of them, so that
   * a record that stands in many lists is written once. No two records may have one key.
   */
  readonly join: (texts: readonly string[]) => string;
}
