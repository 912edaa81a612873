import { isStopWord } from './stop-words.ts';

/** Longer words are compared with none: what long is no word. */
const LONGEST = 40;

/**
 * How many slips lie between two words: a letter left out, added or mistaken counts one, and so do
 * two neighbours that changed places (the optimal string alignment form of Damerau’s distance).
 * Stops counting beyond `most` and answers with more than that.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let slips = Math.min(
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      }
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** How many slips a word of that length may have: none in short ones, which all resemble another. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 11 ? 2 : 3;
}

/** A slip in the first letter counts for more: hardly anybody mistakes it, so that `housing` is no `using`. */
const AT_BEGINNING = 0.6;

/**
 * The word of a vocabulary that was meant by a misspelt one: with the fewest slips, and of equals the
 * one that more entries hold. Nothing where none is near enough; `most` slips at the most.
 */
export function nearestWord(
  written: string,
  vocabulary: ReadonlyMap<string, number>,
  most: number = slipsAllowed(written.length),
): string | undefined {
  if (written.length > LONGEST || /\d/.test(written)) return undefined;
  if (Math.min(most, slipsAllowed(written.length)) === 0) return undefined;
  let best: { word: string; cost: number; count: number } | undefined;
  for (const [word, count] of vocabulary) {
    if (word.length < 3 || isStopWord(word) || Math.abs(word.length - written.length) > most)
      continue;
    const slips = slipsBetween(written, word, most);
    if (slips > most || slips * 3 > Math.max(word.length, written.length)) continue;
    const cost = slips + (word[0] === written[0] ? 0 : AT_BEGINNING);
    // One slip may be the first letter.
    if (slips > 1 && cost > most) continue;
    if (!best || cost < best.cost || (cost === best.cost && count > best.count)) {
      best = { word, cost, count };
    }
  }
  return best?.word;
}

/**
 * Takes a word apart that is several written as one, `faithbased` into `faith based`: into as few
 * known words as can be. Nothing where it is not made of known words alone.
 */
export function takenApart(
  written: string,
  isKnown: (word: string) => boolean,
): string[] | undefined {
  if (written.length < 5 || written.length > LONGEST) return undefined;
  const shortest: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= written.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = shortest[start];
      if (!before || end - start < 2) continue;
      if (before.length + 1 >= (shortest[end]?.length ?? MOST_PARTS + 1)) continue;
      const part = written.slice(start, end);
      if (isKnown(part)) shortest[end] = [...before, part];
    }
  }
  const parts = shortest[written.length];
  return parts && parts.length > 1 && parts.some((part) => part.length > 2) ? parts : undefined;
}

const MOST_PARTS = 4;
