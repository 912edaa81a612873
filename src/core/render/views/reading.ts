/*
 * The page of a reading path.
 */
import type { CardView, WorkCardView } from './card.ts';
import type { OwnReferenceView } from './citation.ts';
import type { EntryView } from './entry.ts';
import type { MatrixRowView } from './matrix.ts';
import type { SectionView } from './text.ts';

export interface ReadingView extends EntryView {
  readonly kind: 'readings';
  readonly own: OwnReferenceView;
  readonly standfirst: string;
  readonly dateLabel: string;
  readonly date: string;
  readonly steps: readonly {
    readonly number: number;
    readonly id: string;
    readonly card: CardView | WorkCardView;
    readonly reasonHtml: string;
    readonly question: string | undefined;
    readonly minutes: string | undefined;
    readonly access: string | undefined;
  }[];
  readonly sections: readonly SectionView[];
  /** The works of the path as rows of its synthesis matrix. */
  readonly matrix: readonly MatrixRowView[];
  readonly matrixHref: string;
}
