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

/** Lines and columns of offsets in a text; both count from 1. */
export class Positions {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** The place of an offset. */
  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
