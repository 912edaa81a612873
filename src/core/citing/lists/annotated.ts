/** How far annotations stand in from the margin, in inches. */
export type AnnotationIndent = 0.5 | 1;

/**
 * The styles that lists are offered in with annotations. Each is the style itself, with the
 * annotation as a block below the reference, as its manual has it. The annotated variants of the
 * style files print `note` in the same place; but they make one paragraph of several, not every
 * program keeps italics there or a `note` that begins “Word:”, and their references lag behind: that
 * of APA leaves out the number of a chapter, that of Chicago puts the last full stop below the block.
 */
const ANNOTATED: readonly { readonly style: RegExp; readonly indent: AnnotationIndent }[] = [
  // Publication Manual of the APA, 7th edition, 9.51.
  { style: /^apa(?:-\d|$)/, indent: 0.5 },
  // MLA Handbook, 9th edition, 5.132.
  { style: /^modern-language-association(?:-\d|$)/, indent: 1 },
  // Chicago Manual of Style, 17th edition, 14.64; lists of references by author and date have none.
  { style: /^chicago-(?:fullnote|notes?|shortened-notes)-bibliography(?:-\d|$)/, indent: 0.5 },
];

/**
 * How far an annotation stands in from the margin in that style, in inches; nothing where the style
 * has no annotated bibliography.
 */
export function annotationIndent(styleId: string): AnnotationIndent | undefined {
  return ANNOTATED.find(({ style }) => style.test(styleId))?.indent;
}
