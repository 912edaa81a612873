/*
 * What pages that show no single entry need to know.
 */
import type { ClaimStatus } from '../../model/kinds/claim.ts';
import type { Kind } from '../../model/kinds.ts';
import type { CardView, IndexRowView, WorkCardView } from './card.ts';
import type { StyleView } from './citation.ts';
import type { ClaimRowView } from './claim.ts';
import type { FeedView } from './entry.ts';
import type { EvidenceMapView } from './evidence.ts';
import type { CorrectionView } from './history.ts';
import type { LiteratureMapView } from './literature-map.ts';
import type { NameLineView, VenueLineView } from './name.ts';
import type { NeedView } from './need.ts';
import type { MovedClaimView, WithdrawnView } from './withdrawn.ts';

/** What every page shows of the whole library. */
export interface FrameView {
  /** How many entries each kind has. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** The styles that references are prepared in; the first is that of the library. */
  readonly styles: readonly StyleView[];
  /** Changes with the files of the styles and of their languages. */
  readonly stylesVersion: string;
}

/** What pages that show no single entry need to know of the whole library. */
export interface LibraryView extends FrameView {
  /** Every work, the latest first. */
  readonly works: readonly WorkCardView[];
  /** The entries of a kind in the order of its index; works are above, and kinds without a tab have none. */
  readonly indexes: Readonly<Record<Kind, readonly IndexRowView[]>>;
  /** The feed of each kind; kinds in which no entry gives a date have none. */
  readonly feeds: Readonly<Record<Kind, FeedView | undefined>>;
  /** Every name, A to Z: of works, of entries, and other names of these. */
  readonly names: readonly NameLineView[];
  /** Every journal, book and site that a work stands in, A to Z. */
  readonly venues: readonly VenueLineView[];
  /** Every claim, by number, with how many stand at each status. */
  readonly claims: readonly ClaimRowView[];
  readonly statuses: readonly {
    readonly status: ClaimStatus;
    readonly label: string;
    readonly icon: string;
    readonly meaning: string;
    readonly count: number;
  }[];
  readonly evidence: EvidenceMapView;
  /** Who builds on, cites or disputes whom; nothing where no such relation is recorded. */
  readonly literature: LiteratureMapView | undefined;
  /** The works that need a reader, those on which most pages rest first. */
  readonly needs: readonly NeedView[];
  /** Works of which nothing was seen. */
  readonly leads: readonly CardView[];
  /** Entries that do not count any more, and anchors of claims that lead elsewhere. */
  readonly withdrawn: readonly WithdrawnView[];
  readonly movedClaims: readonly MovedClaimView[];
  /** How many works stand at each grade. */
  readonly grades: readonly {
    readonly grade: string;
    readonly label: string;
    readonly icon: string;
    readonly count: number;
  }[];
  /** “Of 81 works one was read in full, … Each says which.” */
  readonly restsOn: string;
  /** The cards of the drawer on the first page. */
  readonly drawer: readonly WorkCardView[];
  /** The keys of all works in the order of the library’s style. */
  readonly bibliography: readonly string[];
  /** How many of all references are incomplete. */
  readonly incomplete: string | undefined;
  /** What was wrong in an entry and was put right, the newest first. */
  readonly corrections: readonly CorrectionView[];
  /** The day of the last change, ISO: of dates in the entries, never of the clock; empty where none gives one. */
  readonly updated: string;
}
