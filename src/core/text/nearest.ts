import { distance } from 'fastest-levenshtein';

/** A name longer than this was never meant as one. */
const LONGEST = 100;

/**
 * The known names nearest to a mistyped one, best first, three at most. A name counts as near when
 * it takes at most a third of its letters in edits, or begins with what was written. Reads as many
 * as `names` holds: meant for the moment a problem is reported, not for every lookup.
 */
export function nearest(written: string, names: Iterable<string>): string[] {
  if (written.length > LONGEST) return [];
  const wanted = written.toLowerCase();
  const scored: { name: string; score: number }[] = [];
  for (const name of names) {
    const lower = name.toLowerCase();
    // Two letters that changed places are one slip, not two.
    const edits = distance(wanted, lower) - (lettersOf(wanted) === lettersOf(lower) ? 1 : 0);
    const longer = Math.max(wanted.length, lower.length);
    const begins =
      Math.min(wanted.length, lower.length) >= 3 &&
      (lower.startsWith(wanted) || wanted.startsWith(lower));
    const limit = Math.ceil(longer / 3);
    // Of two names without a common letter none is near the other.
    if ((edits <= limit && edits < longer) || begins)
      scored.push({ name, score: begins ? Math.min(edits, limit) : edits });
  }
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return scored.slice(0, 3).map(({ name }) => name);
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** "Did you mean a, b or c?", or the given fallback where nothing is near. */
export function didYouMean(written: string, names: Iterable<string>, fallback: string): string {
  const found = nearest(written, names);
  if (found.length === 0) return fallback;
  const last = found.at(-1) ?? '';
  const list = found.length === 1 ? last : `${found.slice(0, -1).join(', ')} or ${last}`;
  return `Did you mean ${list}?`;
}
