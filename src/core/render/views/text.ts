/*
 * Running text, its sources and its side notes.
 */
import type { ClaimStatusView } from './claim.ts';

/** A side note: a remark, or a claim with its status. */
export interface NoteView {
  readonly id: string;
  /** All of it; of a claim its text, then what was found. */
  readonly html: string;
  /** Its language, where that is not the language of the page. */
  readonly lang?: string | undefined;
  readonly claim: NoteClaimView | undefined;
}

/** A claim in a side note: what it says stands open, what was found can be folded. */
interface NoteClaimView extends ClaimStatusView {
  readonly textHtml: string;
  readonly findingHtml: string;
}

/** A block of running text. */
export type BlockView =
  | {
      readonly type: 'heading';
      readonly id: string;
      /** Further anchors that lead to it. */
      readonly also: readonly string[];
      readonly depth: number;
      readonly html: string;
      readonly lang?: string | undefined;
    }
  | {
      readonly type: 'text';
      /** The anchor by its place, `p3`, which moves with the text. */
      readonly id: string;
      /** The anchor that stays, where its author has pinned one, and further ones. */
      readonly pins: readonly string[];
      /** The number of the paragraph; lists, tables and figures have none. */
      readonly number: number | undefined;
      readonly html: string;
      readonly notes: readonly NoteView[];
    };

/** A part of an annotation under its side head; the first may have none. */
export interface SectionView {
  readonly id: string | undefined;
  readonly heading: string | undefined;
  readonly html: string;
  /** The language of its heading, where that is not the language of the page. */
  readonly lang?: string | undefined;
}
