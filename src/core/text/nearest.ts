import { distance } from 'fastest-levenshtein';

/**
 * The known names nearest to a mistyped one, best first, three at most. A name counts as near when
 * it takes at most a third of its letters in edits, or begins with what was written. Reads as many
 * as `names` holds: meant for the moment a problem is told, not for every lookup.
 */
export function nearest(written: string, names: Iterable<string>): string[] {
  const wanted = written.toLowerCase();
  const scored: { name: string; score: number }[] = [];
  for (const name of names) {
    const lower = name.toLowerCase();
    const edits = distance(wanted, lower);
    const begins = wanted.length >= 3 && (lower.startsWith(wanted) || wanted.startsWith(lower));
    const limit = Math.max(2, Math.ceil(Math.max(wanted.length, lower.length) / 3));
    if (edits <= limit || begins)
      scored.push({ name, score: begins ? Math.min(edits, limit) : edits });
  }
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return scored.slice(0, 3).map(({ name }) => name);
}

/** "Did you mean a, b or c?", or the given fallback where nothing is near. */
export function didYouMean(written: string, names: Iterable<string>, fallback: string): string {
  const found = nearest(written, names);
  if (found.length === 0) return fallback;
  const last = found.at(-1) ?? '';
  const list = found.length === 1 ? last : `${found.slice(0, -1).join(', ')} or ${last}`;
  return `Did you mean ${list}?`;
}
