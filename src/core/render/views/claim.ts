/*
 * Claims and how they stand to their sources.
 */
import type { ClaimStatus } from '../../model/kinds/claim.ts';
import type { LinkView } from './card.ts';
import type { HistoryView } from './history.ts';
import type { SourceView } from './source.ts';

/** How a claim stands to its sources, in an icon and a word, with its number and address. */
export interface ClaimStatusView {
  readonly status: ClaimStatus;
  /** “Partly”. */
  readonly label: string;
  /** The name of its icon: `st-partly`. */
  readonly icon: string;
  readonly number: string;
  readonly href: string;
}

/** A claim as rows show it. */
export interface ClaimRowView extends ClaimStatusView {
  readonly id: string;
  /** The claim as plain text. */
  readonly plain: string;
  readonly textHtml: string;
  /** The words that are judged, without quotation marks. */
  readonly quote: string | undefined;
  readonly findingHtml: string;
  readonly saidBy: string;
  /** The work that makes the claim. */
  readonly by: LinkView;
  /** Where it stands there: “paragraph 4”. */
  readonly place: string;
  /** The works that are said to say it. */
  readonly about: readonly LinkView[];
  readonly sources: readonly SourceView[];
  readonly dateLabel: string;
  readonly history: HistoryView;
  /** The paragraphs of our essays that take it up. */
  readonly takenUp: readonly LinkView[];
}
