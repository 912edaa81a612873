/*
 * When an entry was made, what changed in it, and which editions hold it.
 */
import type { LinkView } from './card.ts';

/** A day or a month: as data, and in words. */
export interface DayView {
  readonly date: string;
  readonly label: string;
}

/** A change in substance; where it put something right, what had been wrong. */
export interface ChangeView extends DayView {
  readonly what: string;
  readonly correction?: {
    readonly wrong: string;
    /** Since when it stood here; nothing where that is not known. */
    readonly since: DayView | undefined;
    /** Who told us, as it stands inside a sentence. */
    readonly toldBy: string;
  };
}

/** A correction as the page of corrections lists it. */
export interface CorrectionView extends ChangeView {
  readonly correction: NonNullable<ChangeView['correction']>;
  readonly entry: LinkView;
}

/** What the page of an entry says of its history. */
export interface HistoryView {
  /** Nothing where the entry does not say when it was made. */
  readonly made: DayView | undefined;
  /** The last change, where the entry gives its date and no note. */
  readonly changed: DayView | undefined;
  /** The newest first. */
  readonly changes: readonly ChangeView[];
  /** The editions that hold it, the newest first, each with its address where one is known. */
  readonly editions: readonly (DayView & { readonly href: string | undefined })[];
  /** True where the latest edition holds the entry as it is now. */
  readonly isAsInEdition: boolean;
}
