/*
 * What the addresses of entries show that are no entries of the library any more.
 */
import type { Kind } from '../../model/kinds.ts';
import type { LinkView } from './card.ts';

/** An entry that is withdrawn. */
export interface WithdrawnView {
  readonly kind: Kind;
  readonly id: string;
  readonly heading: string;
  /** “Withdrawn in November 2026.” */
  readonly since: string;
  readonly why: string;
  /** The entry to read instead. */
  readonly instead: LinkView | undefined;
}

/** An anchor of the page with all claims that leads to an entry of another kind or number. */
export interface MovedClaimView {
  readonly id: string;
  readonly to: LinkView;
}
