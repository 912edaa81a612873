/** How many equal words in a row are a run. */
export const RUN_LENGTH = 8;

/** A word of a text, and where what holds it begins. */
export interface PlacedWord {
  readonly word: string;
  readonly offset: number;
}

/**
 * The words of a text: in lower case, without marks, punctuation and the target of a link. The
 * words of “[[x|four]] five—six” are four, five, six.
 */
export function placedWords(text: string): PlacedWord[] {
  const shown = text.replace(/\[\[[^\]|]*\|/g, (link) => ' '.repeat(link.length));
  return [...shown.matchAll(/\S+/g)].flatMap(({ 0: piece, index: offset }) =>
    piece
      .normalize('NFKD')
      .replace(/[\u0300-\u036f’']/g, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map((word) => ({ word, offset })),
  );
}

/** Every run of words in a text, its words joined by blanks, and where it begins. */
export function* runsOf(
  words: readonly PlacedWord[],
): Generator<{ readonly run: string; readonly at: number }> {
  for (let at = 0; at + RUN_LENGTH <= words.length; at++) {
    const run = words.slice(at, at + RUN_LENGTH).map(({ word }) => word);
    yield { run: run.join(' '), at };
  }
}
