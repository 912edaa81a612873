/** A piece of a text: plain, or one of the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

const INNER = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** A word as it is compared: without the marks around it and its accents, in lower case. */
export function bare(word: string): string {
  const inner = INNER.exec(word)?.[2] ?? word;
  return inner.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Only the letters and digits of a word, as the index compares them. */
export function compact(word: string): string {
  return bare(word).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Words as pieces; marks of punctuation around a found word stay outside it. */
export function pieces(words: readonly string[], isFound: (at: number) => boolean): Piece[] {
  const found: Piece[] = [];
  let plain = '';
  words.forEach((word, at) => {
    const gap = at === 0 ? '' : ' ';
    const [, before = '', inner = '', after = ''] = INNER.exec(word) ?? [];
    if (!isFound(at) || inner === '') {
      plain += gap + word;
      return;
    }
    plain += gap + before;
    if (plain !== '') found.push({ text: plain, isFound: false });
    found.push({ text: inner, isFound: true });
    plain = after;
  });
  if (plain !== '') found.push({ text: plain, isFound: false });
  return found;
}

/** A text of its own, as a title, in which the words found elsewhere on the page are marked. */
export function piecesOf(text: string, found: ReadonlySet<string>): Piece[] {
  const words = text.split(/\s+/);
  return pieces(words, (at) => found.has(bare(words[at] ?? '')));
}
