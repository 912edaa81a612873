/** From the bytes of a file to its text. */
import type { ImportProblem } from './record/imported.ts';

/** The encodings that are told apart. */
type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file to which programs with different encodings have written, as when two files were joined. */
const MIXED = 'utf-8 and windows-1252';

/** A text, and the encoding its bytes were read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding | typeof MIXED;
  /** The lines of a mixed file that are in Windows-1252, from 1. */
  readonly odd?: readonly number[];
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** UTF-16 without a mark shows in zeros on every other place, since tags and keys are ASCII. */
function unmarkedUtf16(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, 1000);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

function decode(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/**
 * The text of a file: in the encoding of its byte order mark, else in UTF-8 if it is valid, else in
 * Windows-1252, which older programs write and which gives every byte a character. Where some lines
 * have letters in the one and some in the other, each is read in its own. No mark stays in the text.
 * Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const encoding = marked ?? unmarkedUtf16(bytes);
  if (encoding !== undefined) return decode(bytes, encoding);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeMixed(bytes) ?? decode(bytes, 'windows-1252');
  }
}

const LINE_END = 0x0a;
const FIRST_BEYOND_ASCII = 0x80;

/** A file line by line; undefined where no line shows that it is in UTF-8. */
function decodeMixed(bytes: Uint8Array): DecodedText | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const loose = new TextDecoder('windows-1252');
  const lines: string[] = [];
  const odd: number[] = [];
  let isMixed = false;
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from);
    const line = bytes.subarray(from, end === -1 ? bytes.length : end);
    try {
      lines.push(strict.decode(line));
      isMixed ||= line.some((byte) => byte >= FIRST_BEYOND_ASCII);
    } catch {
      lines.push(loose.decode(line));
      odd.push(lines.length);
    }
    if (end === -1) break;
    from = end + 1;
  }
  return isMixed ? { text: lines.join('\n'), encoding: MIXED, odd } : undefined;
}

/** What a mixed file has to be told of, at its lines. */
export function encodingProblems({ odd = [] }: DecodedText): ImportProblem[] {
  return odd.map((line) => ({
    line,
    column: 1,
    message: 'The letters of this line are not in UTF-8 as those of others are.',
    hint: 'They were read in Windows-1252; compare them with the work.',
  }));
}
