import fc from 'fast-check';

/** Where the halves of pairs stand, which are no characters, and how many there are. */
const HALVES = { from: 0xd800, count: 0x800 };

/**
 * Any character of Unicode, with equal chance. For its own `unit: 'binary'` fast-check makes a table
 * of a million characters, which takes seconds and stays in memory.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat(0x10ffff - HALVES.count)
  .map((at) => String.fromCodePoint(at < HALVES.from ? at : at + HALVES.count), placeOf);

/** Which of the characters a text is; the way back, by which fast-check takes known texts apart. */
function placeOf(text: unknown): number {
  const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
  const isHalf = point !== undefined && point >= HALVES.from && point < HALVES.from + HALVES.count;
  if (point === undefined || isHalf || String.fromCodePoint(point) !== text) {
    throw new Error('This is no single character.');
  }
  return point < HALVES.from ? point : point - HALVES.count;
}
