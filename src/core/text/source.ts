import type { FileRule } from './file-rules.ts';
import type { LineIndex } from './lines.ts';
import type { Problem } from './problem.ts';

/** What kept whoever reads a file from reading it: it is a link, or too large, or may not be read. */
export interface FileFault {
  readonly rule: FileRule;
  readonly message: string;
  readonly hint: string;
}

/** A file as it came from outside: its path below the library’s folder, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Why there is no text. */
  readonly fault?: FileFault | undefined;
}

/** The largest entry that is read, in characters: 1 MB. A longer one is no entry. */
export const LONGEST_ENTRY = 1_000_000;

/** True for the name of a translation, which has the language before its ending: `talk.de.mdx`. */
export function isTranslationPath(path: string): boolean {
  return /\.[^./]*\.mdx$/.test(path);
}

/** A file taken apart: the values of its front matter, its body, and the way back to places. */
export interface Source {
  readonly path: string;
  /** The text without a byte order mark and with line breaks as `\n`. */
  readonly text: string;
  /** The lines of `text`. */
  readonly lines: LineIndex;
  /** The front matter's values: text, true or false, null, lists, maps; numbers stay text. */
  readonly values: unknown;
  /** Where the body begins in `text`; the front matter stands before it. */
  readonly bodyOffset: number;
}

/** Either a source, or what kept it from being read. */
export type SourceResult =
  | { readonly source: Source; readonly problems: readonly Problem<FileRule>[] }
  | { readonly source: undefined; readonly problems: readonly Problem<FileRule>[] };
