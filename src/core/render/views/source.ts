/** Where something was seen. Without `href` it is a copy that is named and not linked. */
export interface SourceView {
  readonly text: string;
  /** What was seen there, and of a copy when: “abstract, November 2026”. */
  readonly detail?: string | undefined;
  readonly href: string | undefined;
}
