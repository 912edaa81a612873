/*
 * The evidence map.
 */
import type { LinkView, WorkCardView } from './card.ts';

/** One place of the evidence map: the works on a concept that bring one kind of evidence. */
export interface EvidenceCellView {
  readonly evidence: string;
  readonly label: string;
  /** How many studies: works that use each other’s data or text count once. */
  readonly studies: number;
  readonly works: readonly WorkCardView[];
  /** The number of the gap, where an empty place has a name. */
  readonly gap: number | undefined;
}

/** Concepts by kind of evidence. */
export interface EvidenceMapView {
  readonly kinds: readonly {
    readonly id: string;
    readonly label: string;
    readonly works: number;
  }[];
  readonly rows: readonly {
    readonly concept: LinkView;
    readonly id: string;
    readonly cells: readonly EvidenceCellView[];
    readonly works: number;
    readonly studies: number;
  }[];
  readonly gaps: readonly {
    readonly number: number;
    readonly concept: LinkView;
    readonly kinds: readonly string[];
    readonly text: string;
  }[];
  /** Works that bring evidence of several kinds and stand in each of them. */
  readonly several: readonly LinkView[];
  /** Works whose kind of evidence the notes do not tell. */
  readonly unclassed: readonly LinkView[];
  /** What is counted with what. */
  readonly remarks: readonly string[];
}
