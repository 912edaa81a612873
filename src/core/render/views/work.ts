/*
 * The page of a work.
 */
import type { BasisView, LinkView, WorkCardView } from './card.ts';
import type { SourceView } from './source.ts';

export interface BasisFullView extends BasisView {
  readonly unseen: string | undefined;
  /** The language of that, where it is not the language of the page. */
  readonly unseenLang?: string | undefined;
  /** “Read by the editors of Tracings”. */
  readonly by: string;
  /** “November 2026”. */
  readonly dateLabel: string;
  readonly date: string;
  readonly sources: readonly SourceView[];
}

/** A field of the record with where it was seen. */
export interface FieldEvidenceView {
  /** “Title”, “Journal, ISSN”. */
  readonly label: string;
  readonly value: string;
  /** How many sources show it: two stands for two or more. */
  readonly pips: 0 | 1 | 2;
  /** “Two sources or more”, “One source”, “No source seen”. */
  readonly pipsLabel: string;
  readonly sources: readonly SourceView[];
  readonly note: string | undefined;
}

export interface RelationView {
  readonly arrow: 'out' | 'in' | 'same';
  readonly verb: string;
  /** The other work; `text` where it is no entry. */
  readonly work: WorkCardView | undefined;
  readonly text: string | undefined;
  readonly note: string | undefined;
  readonly sources: readonly SourceView[];
}

export interface AsCitedView {
  /** The work that cites. */
  readonly by: LinkView;
  /** The work that is cited. */
  readonly of: LinkView;
  /** The citation letter by letter; faults in `<del>` or followed by a numbered `<sup>`. */
  readonly html: string;
  readonly faults: readonly { readonly number: number; readonly correction: string }[];
}
