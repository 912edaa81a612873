/** What the reader of .bib files takes from the text of a file, before any of it is understood. */

/** A value as it stands in the file, its delimiters gone and its macros put in. */
export interface BibValue {
  readonly tex: string;
  readonly line: number;
  readonly column: number;
  /** Came from another entry (`crossref`, `xdata`), where it has been accounted for. */
  readonly inherited?: boolean | undefined;
}

/** A field that stands in an entry a second time. */
export interface RepeatedField extends BibValue {
  readonly name: string;
}

/** An entry: `@type{key, name = value, …}`. Names of types and fields are in lower case. */
export interface BibSourceEntry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly column: number;
  readonly fields: ReadonlyMap<string, BibValue>;
  readonly repeated: readonly RepeatedField[];
}
