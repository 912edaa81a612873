/** Letters by how wide they are at most, in parts of the size of the type, in the face of labels. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [
    /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3ffff}]/u,
    1.05,
  ],
  [/\p{M}/u, 0],
  [/[MWmw—…&@]/u, 0.88],
  [/\p{Lu}/u, 0.68],
  [/[ .,:;’'“”"!()|ijl-]/u, 0.32],
  [/./u, 0.51],
];

/** How wide a text is at most, estimated without its type face. */
export function widthOf(text: string, size: number): number {
  let parts = 0;
  for (const letter of text) {
    parts += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
  }
  return parts * size;
}

/** A text in lines that are no wider than `width`; a word that is wider is parted. */
export function textLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && widthOf(line + letter, size) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
