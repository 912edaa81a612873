/*
 * The queue of works that need a reader.
 */
import type { WorkCardView } from './card.ts';

/** A work that needs a reader, and what exactly is wanted. */
export interface NeedView {
  readonly card: WorkCardView;
  /** How many other pages rest on it. */
  readonly pages: number;
  readonly wanted: readonly string[];
}
