/*
 * What every entry’s page shows, whatever its kind.
 */
import type { CardView, LinkView } from './card.ts';

/** One reference at the end of a page, with the doors back into the text. */
export interface ReferenceView {
  readonly key: string;
  readonly html: string;
  readonly bracketed: string | undefined;
  /** “Christens 2010”. */
  readonly short: string;
  /** “a”, “b” …: every place of this page that cites it. */
  readonly backlinks: readonly {
    readonly href: string;
    readonly label: string;
    readonly where: string;
  }[];
}

/** One place elsewhere that names the entry. */
export interface MentionView {
  readonly from: LinkView;
  /** “¶ 4”, “positions”, “What it finds”. */
  readonly place: string;
  /** The very place. */
  readonly href: string;
  /** The sentence, the name in a `<mark>`. */
  readonly html: string;
}

/** What the foot of every entry shows. */
export interface EntryView {
  readonly card: CardView;
  readonly references: readonly ReferenceView[];
  readonly mentions: readonly MentionView[];
  readonly previous: CardView | undefined;
  readonly next: CardView | undefined;
  /** The plain text of the entry, for descriptions and the feed. */
  readonly excerpt: string;
}
