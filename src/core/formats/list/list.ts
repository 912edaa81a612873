/** A list of references before it is written in one of the formats. */
import type { AnnotationIndent } from '../../citing/lists/annotated.ts';

/** What is said of a work below its reference. */
export interface FormattedAnnotation {
  /** Inline HTML, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** Who wrote it, from what, when, and under which licence; inline HTML. */
  readonly signature: string;
}

/** One reference of a list. */
export interface FormattedEntry {
  /** The citation key of the work. */
  readonly key: string;
  /** The reference as inline HTML; links inside the site are dropped, addresses become links. */
  readonly html: string;
  /** What stands before it: “[1]” in a list that is numbered, the style’s name in one of styles. */
  readonly label?: string | undefined;
  readonly annotation?: FormattedAnnotation | undefined;
}

/** A list of references, in the order in which it is to be written. */
export interface FormattedList {
  /** Plain text: “Works by Jane Addams”. */
  readonly title: string;
  /** The name of the style with its edition, plain: “APA, 7th edition”. */
  readonly styleName: string;
  /** Where the list comes from and under which licence, as inline HTML. */
  readonly note?: string | undefined;
  /** The language tag of what the references are written in; standard: `en`. */
  readonly language?: string | undefined;
  /** How far annotations stand in from the margin, in inches; standard: 0.5, as in APA. */
  readonly annotationIndent?: AnnotationIndent | undefined;
  readonly entries: readonly FormattedEntry[];
}
