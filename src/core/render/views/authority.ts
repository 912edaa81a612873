import type { SourceView } from './source.ts';

/** A variant name: “see from”. */
export interface VariantNameView {
  readonly name: string;
  /** The letters of a misprint that are to be struck. */
  readonly wrong: string | undefined;
  readonly kind: 'variant' | 'former' | 'reading' | 'misprint';
  /** “1972 to 2004”. */
  readonly dates: string | undefined;
  readonly note: string | undefined;
  readonly sources: readonly SourceView[];
}

export interface FactView {
  readonly id: string;
  readonly label: string;
  /** The languages of label and note, where they are not the language of the page. */
  readonly labelLang?: string | undefined;
  readonly noteLang?: string | undefined;
  /** “6 September 1860”. */
  readonly dateLabel: string | undefined;
  readonly html: string;
  readonly note: string | undefined;
  readonly sources: readonly SourceView[];
}

/** Names as bars in time, with works and events as pins; positions run from 0 to 1. */
export interface TimelineView {
  readonly from: number;
  readonly to: number;
  readonly bars: readonly {
    readonly name: string;
    readonly dates: string;
    readonly start: number;
    readonly end: number;
    readonly current: boolean;
  }[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  readonly pins: readonly {
    readonly text: string;
    readonly href: string | undefined;
    readonly year: number;
    readonly at: number;
  }[];
}
