import * as PAGE_PATHS from '../../core/model/page-paths.ts';

/** Where what a reader’s browser checks proposals against stands, below the base. */
export const LIBRARY_FILE = `${PAGE_PATHS.contribute}library.json`;

/** Where the form for a correction stands, below the base, with the entry it is about. */
export function correctionPath(id: string): string {
  return `${PAGE_PATHS.correctionForm}?entry=${encodeURIComponent(id)}`;
}
