/*
 * The page of a concept.
 */
/** How much of what a concept rests on was read, as leaves by grade. */
export interface EvidenceSummaryView {
  readonly leaves: readonly {
    readonly grade: string;
    readonly icon: string;
    readonly count: number;
  }[];
  /** “Rests on 8 works from 7 studies: 0 read in full, 1 in part, 4 by abstract, 3 second hand.” */
  readonly sentence: string;
  /** What is counted with what, and why. */
  readonly remarks: readonly string[];
  /** “Three quantitative works, two handbooks, one ethnography.” */
  readonly evidence: string | undefined;
}
