/** So many items of a list at the foot of an entry are shown; the rest is folded. */
const SHOWN = 5;

/** The items of a list that are shown, and those that are folded away behind a count. */
export function folded<Item>(
  items: readonly Item[],
  shown: number = SHOWN,
): {
  readonly shown: readonly Item[];
  readonly rest: readonly Item[];
} {
  return { shown: items.slice(0, shown), rest: items.slice(shown) };
}
