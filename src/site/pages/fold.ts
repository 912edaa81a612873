/** So many items of a list at the foot of an entry are shown; the rest is folded. */
const SHOWN = 5;

/**
 * The items of a list that are shown, and those that are folded away behind a count. A single one
 * is never folded: the count would take its room.
 */
export function folded<Item>(
  items: readonly Item[],
  shown: number = SHOWN,
): {
  readonly shown: readonly Item[];
  readonly rest: readonly Item[];
} {
  const end = items.length === shown + 1 ? items.length : shown;
  return { shown: items.slice(0, end), rest: items.slice(end) };
}
