import type { CitationItem } from '../body/citation.ts';

/**
 * How a citation stands in its sentence: in parentheses, as part of it ("Abel (2014)"), or in
 * parentheses without the author of its first work.
 */
export type ClusterMode = 'parenthetical' | 'narrative' | 'suppress-author';

/** One citation: the works that stand together, in the order they are written. */
export interface Cluster {
  readonly items: readonly CitationItem[];
  readonly mode: ClusterMode;
  /** True where a sentence begins with it. */
  readonly startsSentence?: boolean | undefined;
  /** The number of the note, from 1; note styles count for themselves where it is missing. */
  readonly noteIndex?: number | undefined;
}
