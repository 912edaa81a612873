/*
 * Synthesis matrices.
 */
import type { WorkCardView } from './card.ts';

/** A row of a synthesis matrix: what one work asks, does, finds and leaves open. */
export interface MatrixRowView {
  readonly card: WorkCardView;
  /** In the order of `MATRIX_COLUMNS`; empty where the annotation has nothing. */
  readonly cells: readonly { readonly html: string; readonly text: string }[];
}
