/*
 * The page of a concept.
 */
import type { BasisGrade } from '../../model/basis.ts';
import type { Position } from '../../model/concept.ts';
import type { LinkView, WorkCardView } from './card.ts';
import type { OwnReferenceView } from './citation.ts';
import type { EntryView } from './entry.ts';
import type { MatrixRowView } from './matrix.ts';
import type { SectionView, SourceView } from './text.ts';

/** How much of what a concept rests on was read, as leaves by grade. */
export interface FootingView {
  readonly leaves: readonly {
    readonly grade: BasisGrade;
    readonly sign: string;
    readonly count: number;
  }[];
  /** “Rests on 8 works from 7 studies: 0 read in full, 1 in part, 4 by abstract, 3 second hand.” */
  readonly sentence: string;
  /** What is counted with what, and why. */
  readonly remarks: readonly string[];
  /** “Three quantitative works, two handbooks, one ethnography.” */
  readonly evidence: string | undefined;
}

export interface ConceptView extends EntryView {
  readonly kind: 'concepts';
  readonly own: OwnReferenceView;
  readonly definitionHtml: string;
  readonly seeFrom: readonly string[];
  readonly seeAlso: readonly LinkView[];
  readonly footing: FootingView | undefined;
  readonly positions: readonly {
    readonly id: string;
    readonly position: Position;
    readonly label: string;
    readonly sign: string;
    readonly html: string;
    readonly work: WorkCardView;
  }[];
  /** Positions that no work of the library takes. */
  readonly gaps: readonly {
    readonly position: Position;
    readonly label: string;
    readonly sign: string;
  }[];
  readonly conflicts: readonly {
    readonly id: string;
    readonly heading: string;
    readonly html: string;
    readonly sources: readonly SourceView[];
  }[];
  readonly sections: readonly SectionView[];
  /** Works on the concept that stand in no position. */
  readonly otherWorks: readonly WorkCardView[];
  /** Every work on the concept as a row of its synthesis matrix. */
  readonly matrix: readonly MatrixRowView[];
  readonly matrixHref: string;
}
