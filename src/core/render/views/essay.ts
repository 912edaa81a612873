/*
 * The page of an essay.
 */
import type { LinkView } from './card.ts';
import type { OwnReferenceView } from './citation.ts';
import type { EntryView } from './entry.ts';
import type { BlockView } from './text.ts';

export interface EssayView extends EntryView {
  readonly kind: 'essays';
  readonly own: OwnReferenceView;
  readonly standfirst: string;
  /** “The editors of Tracings”. */
  readonly byline: string;
  readonly dateLabel: string;
  readonly date: string;
  readonly contents: readonly {
    readonly id: string;
    readonly text: string;
    readonly paragraphs: string;
  }[];
  readonly blocks: readonly BlockView[];
  readonly paragraphs: number;
  readonly concepts: readonly LinkView[];
}
