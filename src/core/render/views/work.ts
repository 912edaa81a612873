/*
 * The page of a work.
 */
import type { IncompleteParts } from '../../bibliography/incomplete.ts';
import type { BasisView, LinkView, WorkCardView } from './card.ts';
import type { CitedView, OwnReferenceView } from './citation.ts';
import type { ClaimRowView } from './claim.ts';
import type { EntryView } from './entry.ts';
import type { SectionView, SourceView } from './text.ts';

export interface BasisFullView extends BasisView {
  readonly unseen: string | undefined;
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

export interface WorkView extends EntryView {
  readonly kind: 'works';
  readonly card: WorkCardView;
  /** The key broken as a call number: “christens”, “2010”, “public”. */
  readonly call: readonly string[];
  /** Names that are believed and not confirmed, in brackets. */
  readonly bracketedNames: string | undefined;
  /** Volume, issue, pages that are believed and not confirmed, in brackets. */
  readonly bracketedImprint: string | undefined;
  /** Journal, volume, publisher, year, as one line of HTML with the container in `<cite>`. */
  readonly imprintHtml: string;
  readonly link: SourceView | undefined;
  readonly basis: BasisFullView;
  readonly sections: readonly SectionView[];
  readonly cited: readonly CitedView[];
  /** That the reference is incomplete, and what to do about it. */
  readonly incompleteReference: IncompleteParts | undefined;
  readonly bibtex: string;
  readonly own: OwnReferenceView;
  /** The files to take away: `.bib`, `.biblatex.bib`, `.ris`, `.json`. */
  readonly files: readonly {
    readonly label: string;
    readonly href: string;
    readonly title: string;
  }[];
  /** What others say it says. */
  readonly claims: readonly ClaimRowView[];
  readonly relations: readonly RelationView[];
  readonly asCited: readonly AsCitedView[];
  /** How this work cites others, where its citation is faulty. */
  readonly citesWrongly: readonly AsCitedView[];
  readonly record: readonly FieldEvidenceView[];
  readonly unconfirmed: readonly FieldEvidenceView[];
  readonly remarks: readonly string[];
}
