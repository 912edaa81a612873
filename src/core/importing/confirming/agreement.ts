/** How a value of an entry stands to what a record says of the same field. */
export type Agreement =
  /** The same. */
  | { readonly kind: 'agrees' }
  /** The same as far as the entry goes; the record says more. */
  | { readonly kind: 'finer'; readonly more: string }
  /** The same as far as the record goes; the entry says more. `parts` are borne out all the same. */
  | { readonly kind: 'coarser'; readonly parts: readonly string[] }
  | { readonly kind: 'differs' }
  /** The record says nothing of it. */
  | { readonly kind: 'absent' };

/** How good an agreement is, to take the best of several. */
const ORDER: readonly Agreement['kind'][] = ['agrees', 'finer', 'coarser', 'differs', 'absent'];

/** The best of several agreements; `absent` where there are none. */
export function best(agreements: readonly Agreement[]): Agreement {
  const [first] = [...agreements].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return first ?? { kind: 'absent' };
}
