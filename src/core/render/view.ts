/**
 * What the pages show: plain data, ready to be set. Each page reads one of these objects and does
 * no work of its own. All `href`s carry the base; every `html` is sanitized.
 */

import type { BasisGrade } from '../model/basis.ts';
import type { ClaimStatus } from '../model/claim.ts';
import type { Position } from '../model/concept.ts';
import type { EvidenceKind } from '../model/evidence.ts';
import type { Kind } from '../model/kinds.ts';

/** What a link leads to decides its colour: red for ideas, green for names, violet for essays. */
export type Tone = 'work' | 'name' | 'subject' | 'essay';

/** A link to an entry. */
export interface LinkView {
  readonly href: string;
  readonly text: string;
  readonly tone: Tone;
}

/** A name, with a link where the person or organization has a card. */
export interface NameView {
  /** “Speer, Paul W.”, as a catalogue files it. */
  readonly text: string;
  /** “Paul W. Speer”, as it stands behind a first name. */
  readonly direct: string;
  readonly href: string | undefined;
}

/** How far a work was read. */
export interface BasisView {
  readonly grade: BasisGrade;
  /** “Abstract”. */
  readonly label: string;
  /** The name of its leaf among the signs: `leaf-abstract`. */
  readonly sign: string;
  /** “with the first page”. */
  readonly seen: string | undefined;
  /** “Abstract, with the first page”: the grade and what was seen, for lists. */
  readonly line: string;
}

/** An entry as lists, neighbours and previews show it. */
export interface CardView {
  readonly kind: Kind;
  readonly id: string;
  readonly href: string;
  readonly tone: Tone;
  /** The heading, plain: a title, a name, a concept. */
  readonly heading: string;
  /** How running text names it: “Christens 2010”, “Brian D. Christens”. */
  readonly short: string;
  /** One sentence on it, plain. */
  readonly summary: string | undefined;
}

/** A work as lists show it. */
export interface WorkCardView extends CardView {
  readonly kind: 'works';
  readonly names: readonly NameView[];
  readonly title: { readonly main: string; readonly sub: string | undefined };
  /** The year as printed: “2010”, “about 1890”, “n.d.”. */
  readonly yearLabel: string;
  /** The year as a number, for order and facets; nothing where none is confirmed. */
  readonly year: number | undefined;
  /** “article”, “book”, “dissertation”: the kind of publication in a word or two. */
  readonly form: string;
  readonly basis: BasisView;
  readonly evidence: readonly { readonly id: EvidenceKind; readonly label: string }[];
  /** The reference in the library’s style, its title a link to this card. */
  readonly referenceHtml: string;
  /** Unconfirmed fields in brackets, to stand behind the reference: `[47 (3–4): 253–263?]`. */
  readonly bracketed: string | undefined;
  readonly concepts: readonly LinkView[];
  /** People and organizations that it is about. */
  readonly subjectsNamed: readonly LinkView[];
  /** What it is filed under: first family name, or the title. */
  readonly filing: string;
}

/** Where something was seen. Without `href` it is a copy that is named and not linked. */
export interface SourceView {
  readonly text: string;
  /** What was seen there, and of a copy when: “abstract, November 2026”. */
  readonly detail?: string | undefined;
  readonly href: string | undefined;
}

/** A side note: a remark, or a claim with its status. */
export interface NoteView {
  readonly id: string;
  /** All of it; of a claim its text, then what was found. */
  readonly html: string;
  readonly claim: NoteClaimView | undefined;
}

/** A claim in a side note: what it says stands open, what was found can be folded. */
export interface NoteClaimView extends ClaimSignView {
  readonly textHtml: string;
  readonly findingHtml: string;
}

/** How a claim stands to its sources, in a sign and a word, with its number and address. */
export interface ClaimSignView {
  readonly status: ClaimStatus;
  /** “Partly”. */
  readonly label: string;
  /** The name of its sign: `st-partly`. */
  readonly sign: string;
  readonly number: string;
  readonly href: string;
}

/** A claim as rows show it. */
export interface ClaimRowView extends ClaimSignView {
  readonly id: string;
  readonly textHtml: string;
  readonly findingHtml: string;
  readonly saidBy: string;
  /** The work that makes the claim. */
  readonly by: LinkView;
  /** Where it stands there: “paragraph 4”. */
  readonly place: string;
  /** The works that are said to say it. */
  readonly about: readonly LinkView[];
  readonly sources: readonly SourceView[];
  readonly dateLabel: string;
  /** The paragraphs of our essays that take it up. */
  readonly takenUp: readonly LinkView[];
}

/** A claim, as `/claims/` shows it among the others. */
export interface ClaimView extends EntryView {
  readonly kind: 'claims';
  readonly row: ClaimRowView;
}

/** A work of which nothing was seen. */
export interface LeadView extends EntryView {
  readonly kind: 'leads';
  readonly believed: string;
  readonly origin: string;
  readonly searched: string;
  readonly wanted: string;
  readonly dateLabel: string;
  readonly seeAlso: readonly LinkView[];
}

/** A block of running text. */
export type BlockView =
  | { readonly type: 'heading'; readonly id: string; readonly depth: number; readonly html: string }
  | {
      readonly type: 'text';
      readonly id: string;
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
}

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

/** A style that references are prepared in. */
export interface StyleView {
  readonly id: string;
  /** “APA”. */
  readonly label: string;
  /** The same with its edition: “APA, 7th edition”. */
  readonly name: string;
}

/** A style’s text of the reference: HTML for the eye, plain for the clipboard. */
export interface CitedView extends StyleView {
  readonly html: string;
  readonly text: string;
}

/** How our own page is cited, apart from the work it is about. */
export interface OwnReferenceView {
  readonly cited: readonly CitedView[];
  readonly bibtex: string;
  /** “This is our note, and not the words of Christens.” */
  readonly remark?: string | undefined;
}

export interface WorkView extends EntryView {
  readonly kind: 'works';
  readonly card: WorkCardView;
  /** The key broken as a call number: “christens”, “2010”, “public”. */
  readonly call: readonly string[];
  /** Names that are believed and not confirmed, in brackets. */
  readonly bracketedNames: string | undefined;
  /** Year, volume, issue, pages that are believed and not confirmed, in brackets. */
  readonly bracketedImprint: string | undefined;
  /** Journal, volume, publisher, year, as one line of HTML with the container in `<cite>`. */
  readonly imprintHtml: string;
  readonly link: SourceView | undefined;
  readonly basis: BasisFullView;
  readonly sections: readonly SectionView[];
  readonly cited: readonly CitedView[];
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

export interface AuthorityView extends EntryView {
  readonly kind: 'people' | 'organizations';
  /** “1860–1935”, “since 1972”. */
  readonly dates: string | undefined;
  readonly descriptionHtml: string;
  readonly seeFrom: readonly VariantNameView[];
  readonly seeAlso: readonly LinkView[];
  readonly timeline: TimelineView | undefined;
  readonly facts: readonly FactView[];
  readonly conflicts: readonly FactView[];
  readonly sections: readonly SectionView[];
  readonly worksBy: readonly WorkCardView[];
  readonly worksOn: readonly WorkCardView[];
  readonly identifiers: readonly {
    readonly label: string;
    readonly href: string;
    readonly value: string;
  }[];
}

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

/** The view of each kind. */
export interface ViewOf {
  readonly works: WorkView;
  readonly people: AuthorityView;
  readonly organizations: AuthorityView;
  readonly concepts: ConceptView;
  readonly essays: EssayView;
  readonly readings: ReadingView;
  readonly claims: ClaimView;
  readonly leads: LeadView;
}

/** One place of the evidence map: the works on a concept that bring one kind of evidence. */
export interface EvidenceCellView {
  readonly evidence: EvidenceKind;
  readonly label: string;
  /** How many studies: works that use each other’s data or text count once. */
  readonly studies: number;
  readonly works: readonly WorkCardView[];
  /** The number of the gap, where an empty place has a name. */
  readonly gap: number | undefined;
}

/** Concepts by kind of evidence. */
export interface EvidenceMapView {
  readonly kinds: readonly {
    readonly id: EvidenceKind;
    readonly label: string;
    readonly works: number;
  }[];
  readonly rows: readonly {
    readonly concept: LinkView;
    readonly id: string;
    readonly cells: readonly EvidenceCellView[];
    readonly works: number;
    readonly studies: number;
  }[];
  readonly gaps: readonly {
    readonly number: number;
    readonly concept: LinkView;
    readonly kinds: readonly string[];
    readonly text: string;
  }[];
  /** Works that bring evidence of several kinds and stand in each of them. */
  readonly several: readonly LinkView[];
  /** Works whose kind of evidence the notes do not tell. */
  readonly unclassed: readonly LinkView[];
  /** What is counted with what. */
  readonly remarks: readonly string[];
}

/** A row of a synthesis matrix: what one work asks, does, finds and leaves open. */
export interface MatrixRowView {
  readonly card: WorkCardView;
  /** In the order of `MATRIX_COLUMNS`; “Not seen.” where the annotation has nothing. */
  readonly cells: readonly { readonly html: string; readonly text: string }[];
}

/** A work that needs a reader, and what exactly is wanted. */
export interface NeedView {
  readonly card: WorkCardView;
  /** How many other pages rest on it. */
  readonly pages: number;
  readonly wanted: readonly string[];
}

/** What pages that show no single entry need to know of the whole library. */
export interface LibraryView {
  /** Every entry of a kind, in the order of its index. */
  readonly works: readonly WorkCardView[];
  readonly people: readonly IndexRowView[];
  readonly organizations: readonly IndexRowView[];
  readonly concepts: readonly IndexRowView[];
  readonly essays: readonly IndexRowView[];
  readonly readings: readonly IndexRowView[];
  /** Every claim, by number, with how many stand at each status. */
  readonly claims: readonly ClaimRowView[];
  readonly statuses: readonly {
    readonly status: ClaimStatus;
    readonly label: string;
    readonly sign: string;
    readonly meaning: string;
    readonly count: number;
  }[];
  readonly evidence: EvidenceMapView;
  /** The works that need a reader, those on which most pages rest first. */
  readonly needs: readonly NeedView[];
  /** Works of which nothing was seen. */
  readonly leads: readonly CardView[];
  /** How many works stand at each grade. */
  readonly grades: readonly {
    readonly grade: BasisGrade;
    readonly label: string;
    readonly sign: string;
    readonly count: number;
  }[];
  /** “Of 81 works one was read in full, … Each says which.” */
  readonly restsOn: string;
  /** The cards of the drawer on the first page. */
  readonly drawer: readonly WorkCardView[];
  /** The formatted bibliography of all works, in the order of the style. */
  readonly bibliography: readonly {
    readonly card: WorkCardView;
    readonly html: string;
    readonly bracketed: string | undefined;
  }[];
  /** The styles that references are prepared in; the first is that of the library. */
  readonly styles: readonly StyleView[];
  /** The day of the last change, ISO: of dates in the entries, never of the clock. */
  readonly updated: string;
}

/** A row of an index. */
export interface IndexRowView extends CardView {
  /** What it is filed under, lower case. */
  readonly filing: string;
  /** How many works stand behind it. */
  readonly count: number;
  /** A second line: “known until 2018 as PICO”. */
  readonly remark: string | undefined;
}
