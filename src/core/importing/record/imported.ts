import type { CslItem } from '../../model/csl.ts';
import { quoted } from '../../text/characters.ts';

/** The formats that records are read from. */
export type ImportFormat = 'bibtex' | 'ris' | 'csl-json' | 'endnote-xml' | 'refer';

/** Where something begins in a file; both count from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** Something of a record that could not be carried over: named, not dropped. */
export interface LeftOver {
  /** The field or tag as the file calls it. */
  readonly field: string;
  readonly value: string;
  /** Why it has no place, as a sentence. */
  readonly reason: string;
  /** Where it stands, if somebody should look at it: a date that is not understood. */
  readonly place?: FilePlace | undefined;
}

/** One record of a foreign file, as CSL. */
export interface ImportedRecord {
  /** Its `id` is the key in the file, as it stands there; empty where the file gives none. */
  readonly item: CslItem;
  /** The line of the file on which the record begins, from 1. */
  readonly line: number;
  /** Somebody’s note on the work (`annote`, `annotation`, `N1`), as plain text. */
  readonly annotation?: string | undefined;
  readonly leftOver: readonly LeftOver[];
  /** Words of its titles whose capitals the file protects, as braces do in a .bib. */
  readonly keepsCase?: readonly string[] | undefined;
}

/** A fault of a foreign file. Lines and columns count from 1. */
export interface ImportProblem extends FilePlace {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A foreign file as it was read: every record that could be, and what could not. */
export interface ImportedFile {
  readonly format: ImportFormat;
  readonly records: readonly ImportedRecord[];
  readonly problems: readonly ImportProblem[];
  /** How many records were passed over, since nothing of them can be read. */
  readonly refused?: number | undefined;
  /** True where a record has no end: something of it may be missing. */
  readonly isTorn?: true | undefined;
}

/** The problem of a field that should hold one name, and may hold several. */
export function unreadPeople(
  { line, column }: FilePlace,
  field: string,
  remark: string,
): ImportProblem {
  const hint = 'Compare the names with the work.';
  return { line, column, message: `In “${field}”: ${remark}`, hint };
}

/** The problem of a date that is not understood and kept as it is written. */
export function unreadDate(
  { line, column }: FilePlace,
  field: string,
  written: string,
): ImportProblem {
  return {
    line,
    column,
    message: `${field} “${quoted(written, 200)}” could not be read as a complete date.`,
    hint: 'It is kept as it is written; compare it with the work.',
  };
}
