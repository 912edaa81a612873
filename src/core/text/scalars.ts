/**
 * Maps an index of a YAML scalar’s value to the offset in the scalar as it is written: escapes,
 * doubled quotation marks, folded lines and the header of a block make the two differ. Right for
 * every character but a blank that folding made, which is given the line break it stands for.
 */
export function scalarOffsets(written: string, value: string): (index: number) => number {
  const style = written.charAt(0);
  const offsets: number[] = [];
  let at = 0;
  if (style === '"' || style === "'") at = 1;
  else if (style === '|' || style === '>') at = written.indexOf('\n') + 1;
  for (let index = 0; index < value.length; index++) {
    const wanted = value.charAt(index);
    if (style === '"') at = skipContinuation(written, at);
    if (style === '"' && written[at] === '\\') {
      offsets.push(at);
      // A character beyond the basic plane has two units and one escape.
      const low = /[\udc00-\udfff]/.test(value.charAt(index + 1));
      const length = ESCAPE_LENGTHS[written.charAt(at + 1)] ?? 2;
      if (length === 10 && low) {
        offsets.push(at);
        index++;
      }
      at += length;
      continue;
    }
    if (/\s/.test(wanted)) {
      offsets.push(at);
      if (written[at] === wanted && !(wanted === ' ' && foldsAt(written, at))) at++;
      else while (at < written.length && /\s/.test(written.charAt(at))) at++;
      continue;
    }
    while (at < written.length && written[at] !== wanted && /[\s']/.test(written.charAt(at))) at++;
    offsets.push(at);
    at++;
    if (style === "'" && wanted === "'" && written[at] === "'") at++;
  }
  return (index) => offsets[index] ?? written.length;
}

const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** True where blanks run up to a line break, which folding takes away. */
function foldsAt(written: string, at: number): boolean {
  return /^[ \t]*\n/.test(written.slice(at, at + 80));
}

/** A backslash at the end of a line joins it to the next. */
function skipContinuation(written: string, at: number): number {
  const match = /^\\\n\s*/.exec(written.slice(at, at + 200));
  return match ? at + match[0].length : at;
}
