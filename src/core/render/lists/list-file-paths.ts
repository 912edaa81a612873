/**
 * The addresses of lists as files, below the base and up to the format’s ending. They are lasting:
 * a style goes by the name that it has among all styles.
 */

/** A list in a style: `people/addams.apa`; with annotations `people/addams.annotated.apa`. */
export function listFile(path: string, styleId: string, annotated = false): string {
  return `${path}.${annotated ? 'annotated.' : ''}${styleId}`;
}

/** A list of records with annotations: `people/addams.annotated`. */
export function annotatedFile(path: string): string {
  return `${path}.annotated`;
}

/**
 * A work’s reference in every style. Without the word at its end a file `works/key.html` would be
 * served to whoever forgets the slash behind the address of the page.
 */
export function referencesFile(key: string): string {
  return `works/${key}.references`;
}
