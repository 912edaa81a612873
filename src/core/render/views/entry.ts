/*
 * What every entry’s page shows, whatever its kind.
 */
import type { CardView, LinkView, WorkCardView } from './card.ts';
import type { HistoryView } from './history.ts';

/** One reference at the end of a page, with links back into the text. */
export interface ReferenceView {
  readonly key: string;
  readonly html: string;
  readonly bracketed: string | undefined;
  /** “Christens 2010”; with its title, where another of the references is called the same. */
  readonly short: string;
  /** “a”, “b” …: every place of this page that cites it. */
  readonly backlinks: readonly {
    readonly href: string;
    readonly label: string;
    readonly where: string;
    /** The number of the paragraph, where paragraphs are numbered. */
    readonly paragraph: number | undefined;
  }[];
  readonly elsewhere: ElsewhereView;
}

/** The places of other pages that cite a work. */
export interface ElsewhereView {
  readonly total: number;
  /** So many of them as a list may hold, page by page. */
  readonly pages: readonly {
    readonly from: LinkView;
    readonly places: readonly { readonly href: string; readonly where: string }[];
  }[];
  /** Where the work’s own card lists them all. */
  readonly allHref: string;
}

/** In a note style, one note of a page. */
export interface CitationNoteView {
  readonly number: number;
  readonly id: string;
  readonly html: string;
  /** Back to its mark. */
  readonly href: string;
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
  /** True where a work is cited there, false for a link. */
  readonly isCitation: boolean;
}

/** A feed that a page names. */
export interface FeedView {
  /** “Concepts”, “One-to-one”. */
  readonly title: string;
  /** Its address below the base: `concepts/one-to-one.atom`. */
  readonly path: string;
}

/** A language in which an entry has a page. */
export interface LanguageView {
  /** Its tag; nothing for the language of the library. */
  readonly lang: string | undefined;
  readonly href: string;
  readonly isHere: boolean;
}

/** What a translated page says of itself. */
interface TranslationView {
  readonly lang: string;
  /** The texts that are not translated, as readers call them. */
  readonly missing: readonly string[];
}

/** Works under one head, as rows. */
interface WorkRowsView {
  /**
   * The address of the section, where it is not made of its heading: one of those that
   * `core/body/slug.ts` keeps from the headings of entries.
   */
  readonly id?: string;
  readonly heading: string;
  readonly works: readonly WorkCardView[];
  /** True where all are by one person or body, whom the page names already. */
  readonly ownWorks?: boolean;
}

/** What the foot of every entry shows. */
export interface EntryView {
  readonly card: CardView;
  readonly references: readonly ReferenceView[];
  /** Which of the references are incomplete, or how many. */
  readonly incomplete: string | undefined;
  readonly mentions: readonly MentionView[];
  /** Lists of works, which grow with the library: the page goes on where one is long. */
  readonly workRows: readonly WorkRowsView[];
  /** In how many places of other pages it is cited. */
  readonly citedCount: number;
  /** In a note style the notes of the page. */
  readonly notes: readonly CitationNoteView[];
  readonly previous: CardView | undefined;
  readonly next: CardView | undefined;
  readonly history: HistoryView;
  /** The plain text of the entry, for descriptions and the feed. */
  readonly excerpt: string;
  /** The languages in which the page is there, that of the library first; nothing where it is one. */
  readonly languages?: readonly LanguageView[] | undefined;
  /** On a translated page, what it leaves in the language of the library. */
  readonly translation?: TranslationView | undefined;
}
