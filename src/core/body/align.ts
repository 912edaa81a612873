/** The way back from a text as the parser gives it to the text as it was written. */
export interface Alignment {
  /** The offset in the written text of an index of the given text. */
  readonly offsetOf: (index: number) => number;
  /** True where the character was written with a backslash before it. */
  readonly isEscaped: (index: number) => boolean;
}

/**
 * Aligns a text node’s value with its source: backslash escapes, character references, and the
 * indentation or `>` that Markdown drops at the start of a line make the two differ. Offsets are
 * UTF-16 units.
 */
export function align(written: string, value: string): Alignment {
  if (written === value) return { offsetOf: (index) => index, isEscaped: () => false };
  const offsets: number[] = [];
  const escaped = new Set<number>();
  let from = 0;
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index];
    const reference = /^&(?:#\d+|#[xX][\da-fA-F]+|\w+);/.exec(written.slice(from, from + 40));
    if (written[from] === '\\' && written[from + 1] === wanted && wanted !== '\n') {
      offsets.push(from + 1);
      escaped.add(index);
      from += 2;
    } else if (reference && (wanted !== '&' || /^&(?:amp|#38|#[xX]26);/.test(reference[0]))) {
      offsets.push(from);
      from += reference[0].length;
    } else {
      const next = written[from] === wanted ? from : written.indexOf(wanted ?? '', from);
      if (next !== -1) from = next;
      offsets.push(from);
      from += 1;
    }
  }
  return {
    offsetOf: (index) => offsets[index] ?? written.length,
    isEscaped: (index) => escaped.has(index),
  };
}
