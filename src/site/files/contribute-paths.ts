/** Where what a reader’s browser checks proposals against stands, below the base. */
export const LIBRARY_FILE = 'contribute/library.json';

/** Where the form for a correction stands, below the base, with the entry it is about. */
export function correctionPath(id: string): string {
  return `contribute/correct/?entry=${encodeURIComponent(id)}`;
}
