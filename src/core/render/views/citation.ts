/*
 * References to be copied, in each style.
 */
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

/** One of the forms in which a work is cited in a text. */
export interface InTextFormView {
  /** “in brackets”. */
  readonly name: string;
  readonly html: string;
}

/** How our own page is cited, apart from the work it is about. */
export interface OwnReferenceView {
  /** The key of the page among records. */
  readonly key: string;
  /** The reference in the library’s style. */
  readonly html: string;
  readonly bibtex: string;
  /** “This is our note, and not the words of Christens.” */
  readonly remark?: string | undefined;
}
