/** The way back from a text as the parser gives it to the text as it was written. */
export interface Alignment {
  /** The offset in the written text of an index of the given text. */
  readonly offsetOf: (index: number) => number;
  /** True where the character was written with a backslash before it. */
  readonly isEscaped: (index: number) => boolean;
}

const REFERENCE = /&(?:#(\d+)|#[xX]([\da-fA-F]+)|\w+);/y;

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
    const wanted = value.charAt(index);
    let reference = referenceAt(written, from, value, index);
    while (reference === 0 && isDropped(written, from, wanted)) {
      from++;
      reference = referenceAt(written, from, value, index);
    }
    if (reference > 0) {
      offsets.push(from);
      // The two halves of a character come from one reference.
      if (isHighHalf(wanted) && index + 1 < value.length) {
        offsets.push(from);
        index++;
      }
      from += reference;
    } else if (written[from] === '\\' && written[from + 1] === wanted && wanted !== '\n') {
      offsets.push(from + 1);
      escaped.add(index);
      from += 2;
    } else {
      offsets.push(from);
      from++;
    }
  }
  return {
    offsetOf: (index) => offsets[index] ?? written.length,
    isEscaped: (index) => escaped.has(index),
  };
}

/** The length of a character reference at `from` that stands for the character; 0 for none. */
function referenceAt(written: string, from: number, value: string, index: number): number {
  if (written[from] !== '&') return 0;
  REFERENCE.lastIndex = from;
  const match = REFERENCE.exec(written);
  if (!match) return 0;
  const [all, decimal, hexadecimal] = match;
  const number = decimal ?? hexadecimal;
  if (number !== undefined) {
    // What no character has the number of becomes U+FFFD.
    const code = Number.parseInt(number, decimal === undefined ? 16 : 10);
    return code === value.codePointAt(index) || value[index] === '\uFFFD' ? all.length : 0;
  }
  // A name that stands for nothing stays as it is written, and begins with &.
  return value[index] !== '&' || /^&amp;$/i.test(all) ? all.length : 0;
}

/** True for the blanks and > of quotations round a line break that the parser takes away. */
function isDropped(written: string, from: number, wanted: string): boolean {
  const character = written[from];
  if (character === undefined || character === wanted) return false;
  return character === ' ' || character === '\t' || character === '>';
}

function isHighHalf(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udbff';
}
