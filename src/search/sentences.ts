/** A stretch of words: from the first to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stops that end nothing: initials, titles and Latin abbreviations. */
const NO_END =
  /^[(“"‘[]?(?:\p{Lu}\.)+$|^[(]?(?:al|ca|cf|e\.g|ed|eds|i\.e|Dr|Jr|Mr|Mrs|Ms|St|Sr)\.$/u;
/** The same before a number: “pp. 3–4”, “no. 2”. */
const NO_END_BEFORE_NUMBER = /^[(]?(?:ch|no|nos|p|pp|vol|vols|art)\.$/i;
const END = /[.?!…]["”’)\]]*$/;
const BEGINNING = /^["“‘([]*[\p{Lu}\p{N}]/u;

/**
 * Cuts a stretch of words into sentences. A sentence ends at a full stop, question or exclamation
 * mark before a word that may begin one; initials and the usual abbreviations end none.
 * It ends, too, before a word with which something new begins, as `starts` tells.
 */
export function sentencesOf(
  words: readonly string[],
  within: Stretch,
  starts: readonly number[] = [],
): Stretch[] {
  const sentences: Stretch[] = [];
  const begun = new Set(starts);
  let from = within.from;
  for (let at = within.from; at < within.to; at += 1) {
    const word = words[at] ?? '';
    const next = at + 1 < within.to ? words[at + 1] : undefined;
    const ends = next === undefined || begun.has(at + 1) || endsBefore(word, next);
    if (!ends) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  return sentences;
}

function endsBefore(word: string, next: string): boolean {
  if (!END.test(word) || NO_END.test(word) || !BEGINNING.test(next)) return false;
  return !(NO_END_BEFORE_NUMBER.test(word) && /^\d/.test(next));
}
