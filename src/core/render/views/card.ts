/*
 * Entries as lists, neighbours and links show them. Views are plain data, ready to be set: a page reads one
 * and does no work of its own. All `href`s carry the base; every `html` is sanitized.
 */
import type { CslType } from '../../model/csl.ts';
import type { Tone } from '../../model/define-kind.ts';
import type { Kind } from '../../model/kinds.ts';

/** A link to an entry. */
export interface LinkView {
  readonly href: string;
  readonly text: string;
  readonly tone: Tone;
}

/** A name of a work, with where it leads: to a card, a page of its own, or its line among all names. */
export interface NameView {
  /** “Speer, Paul W.”, as a catalogue files it. */
  readonly text: string;
  /** “Paul W. Speer”, as it stands behind a first name. */
  readonly direct: string;
  /** “Speer”, as a row of a list names it; a name without parts as it is. */
  readonly family: string;
  readonly href: string;
}

/** How far a work was read. */
export interface BasisView {
  readonly grade: string;
  /** “Abstract”. */
  readonly label: string;
  /** The name of its leaf among the icons: `leaf-abstract`. */
  readonly icon: string;
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
  /** The language of heading and summary, on the card of a translated page that translates them. */
  readonly headingLang?: string | undefined;
  readonly summaryLang?: string | undefined;
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
  readonly type: CslType;
  /** “article”, “book”, “dissertation”: the kind of publication in a word or two. */
  readonly form: string;
  readonly basis: BasisView;
  readonly evidence: readonly { readonly id: string; readonly label: string }[];
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

/** A row of an index. */
export interface IndexRowView extends CardView {
  /** What it is filed under, lower case. */
  readonly filing: string;
  /** How many works stand behind it. */
  readonly count: number;
  /** A second line: “known until 2018 as PICO”. */
  readonly remark: string | undefined;
}
