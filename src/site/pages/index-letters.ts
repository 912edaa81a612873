import type { IndexRowView } from '../../core/render/views/card.ts';

/** Entries under the first letter they are filed under; the order of the index stays. */
export function byFirstLetter(
  rows: readonly IndexRowView[],
): { readonly letter: string; readonly rows: readonly IndexRowView[] }[] {
  const letters = new Map<string, IndexRowView[]>();
  for (const row of rows) {
    const letter = row.filing.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), row]);
  }
  return [...letters].map(([letter, filed]) => ({ letter, rows: filed }));
}
