/**
 * Maps an index of a YAML scalar’s value to the offset in the scalar as it is written: escapes,
 * doubled quotation marks, folded lines and the header of a block make the two differ. Right for
 * every character but a blank that folding made, which is given the line break it stands for.
 */
export function scalarOffsets(written: string, value: string): (index: number) => number {
  const style = written.charAt(0);
  const offsets =
    style === '|' || style === '>'
      ? blockOffsets(written, value)
      : flowOffsets(written, value, style);
  return (index) => offsets[index] ?? written.length;
}

const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** Plain and quoted text: a run of blanks with one line break is a space, with n it is n - 1. */
function flowOffsets(written: string, value: string, style: string): number[] {
  const offsets: number[] = [];
  let at = style === '"' || style === "'" ? 1 : 0;
  const fold = /[ \t]*\n\s*/y;
  const joint = /\\\n[ \t]*/y;
  while (offsets.length < value.length) {
    const wanted = value.charAt(offsets.length);
    joint.lastIndex = at;
    fold.lastIndex = at;
    const joined = style === '"' ? joint.exec(written)?.[0] : undefined;
    const folded = /\s/.test(wanted) ? fold.exec(written)?.[0] : undefined;
    if (joined !== undefined) {
      at += joined.length;
    } else if (folded !== undefined) {
      const breaks = folded.split('\n').length - 1;
      for (let n = 0; n < Math.max(1, breaks - 1); n++) offsets.push(at);
      at += folded.length;
    } else if (style === '"' && written[at] === '\\') {
      const length = ESCAPE_LENGTHS[written.charAt(at + 1)] ?? 2;
      offsets.push(at);
      // A character beyond the basic plane has two units and one escape.
      if (length === 10 && /[\udc00-\udfff]/.test(value.charAt(offsets.length))) offsets.push(at);
      at += length;
    } else {
      offsets.push(at);
      at += style === "'" && wanted === "'" ? 2 : 1;
    }
  }
  return offsets;
}

/** Block text: below its header, each line behind its indentation; folding drops line breaks. */
function blockOffsets(written: string, value: string): number[] {
  const header = written.indexOf('\n') + 1;
  const lines = written.slice(header).split('\n');
  const indent = leadingBlanks(lines) - leadingBlanks(value.split('\n'));
  const content: number[] = [];
  let start = header;
  for (const line of lines) {
    for (let column = Math.min(indent, line.length); column <= line.length; column++) {
      content.push(start + column);
    }
    start += line.length + 1;
  }
  const offsets: number[] = [];
  let next = 0;
  for (const wanted of value.split('')) {
    const charAt = () => written[content[next] ?? written.length];
    while (charAt() === '\n' && wanted !== '\n' && wanted !== ' ') next++;
    offsets.push(content[next] ?? written.length);
    next++;
  }
  return offsets;
}

/** How many blanks the first line begins with that is not blank altogether. */
function leadingBlanks(lines: readonly string[]): number {
  const line = lines.find((candidate) => candidate.trim() !== '') ?? '';
  return line.length - line.trimStart().length;
}
