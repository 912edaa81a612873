import { expect, test } from 'vitest';
import { decodeText, encodingProblems } from '../../src/core/importing/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

test.each([
  ['UTF-8', utf8('TY  - é–中'), 'TY  - é–中', 'utf-8'],
  ['UTF-8 with its mark', utf8('\uFEFFTY  - é'), 'TY  - é', 'utf-8'],
  ['UTF-16, little end first', utf16('\uFEFFTY  - é', true), 'TY  - é', 'utf-16le'],
  ['UTF-16, big end first', utf16('\uFEFFTY  - é', false), 'TY  - é', 'utf-16be'],
  ['UTF-16 without its mark', utf16('TY  - é', true), 'TY  - é', 'utf-16le'],
  ['UTF-16 of the other kind', utf16('TY  - é', false), 'TY  - é', 'utf-16be'],
  ['Windows-1252', Uint8Array.of(0x54, 0xe9, 0x96, 0x93, 0x81), 'Té–“\u0081', 'windows-1252'],
  ['a broken file in UTF-8', Uint8Array.of(0xef, 0xbb, 0xbf, 0x54, 0xe9), 'T\uFFFD', 'utf-8'],
  ['nothing', new Uint8Array(), '', 'utf-8'],
  ['null bytes', Uint8Array.of(0x54, 0, 0, 0x54, 0x54, 0x54), 'T\0\0TTT', 'utf-8'],
] as const)('%s', (_what, bytes, text, encoding) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

test('a file of two encodings, line by line', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const bytes = Uint8Array.from([...utf8('Löw\r\nLow\n'), ...latin('Fenêtres\n'), ...utf8('é')]);
  const decoded = decodeText(bytes);
  expect(decoded).toEqual({
    text: 'Löw\r\nLow\nFenêtres\né',
    encoding: 'utf-8 and windows-1252',
    odd: [3],
  });
  expect(encodingProblems(decoded).map(({ line }) => line)).toEqual([3]);
  expect(encodingProblems(decodeText(latin('Fenêtres\nLow')))).toEqual([]);
});
