import type { Place } from './problem.ts';

/** Finds line and column of an offset, both from 1, by binary search over the starts of lines. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts.push(at + 1);
    this.#starts = starts;
  }

  /** Line and column of `offset`; an offset past the end gives the last line. */
  at(offset: number): Pick<Place, 'line' | 'column'> {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, offset - (this.#starts[low] ?? 0)) + 1 };
  }

  /** The same as a place in the file at `path`. */
  place(path: string, offset: number): Place {
    return { path, ...this.at(offset) };
  }
}
