/*
 * Synthesis matrices.
 */
import type { WorkCardView } from './card.ts';

/** A row of a synthesis matrix: what one work asks, does, finds and leaves open. */
export interface MatrixRowView {
  readonly card: WorkCardView;
  /** A cell for each part of an annotation, in their order; empty where the annotation lacks it. */
  readonly cells: readonly {
    readonly label: string;
    readonly html: string;
    readonly text: string;
  }[];
}
