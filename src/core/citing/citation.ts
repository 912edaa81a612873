import type { LocatorLabel } from '../body/locators.ts';

/** One work in a citation. */
export interface CitationItem {
  /** The citation key, which is the record's `id`. */
  readonly key: string;
  /** The place in the work: "12", "12–14, 20". */
  readonly locator?: string | undefined;
  /** What the locator counts; a page where it is not said. */
  readonly label?: LocatorLabel | undefined;
  /** What stands before: "see". A space follows by itself. */
  readonly prefix?: string | undefined;
  /** What stands behind, with its comma: ", emphasis added". */
  readonly suffix?: string | undefined;
  /** `[-@key]`: the sentence has named the author already. */
  readonly suppressAuthor?: boolean | undefined;
}

/**
 * How a citation stands in its sentence: in parentheses, as part of it ("Abel (2014)"), or in
 * parentheses without the author of its first work.
 */
export type ClusterMode = 'parenthetical' | 'narrative' | 'suppress-author';

/** One citation: the works that stand together, in the order they are written. */
export interface Cluster {
  readonly items: readonly CitationItem[];
  readonly mode: ClusterMode;
  /** The number of the note, from 1; note styles count for themselves where it is missing. */
  readonly noteIndex?: number | undefined;
}
