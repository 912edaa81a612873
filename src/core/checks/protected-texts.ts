import type { Fault } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';

/** Texts that are described and never copied, and where else than in entries they may not stand. */
export interface ProtectedTexts {
  /** The name of the text in which a run of words stands, or nothing; see `runsOf`. */
  readonly whose: (run: string) => string | undefined;
  /** Pages and documents, by their paths from content/: `../README.md`. */
  readonly documents: readonly SourceFile[];
  /** Why the texts cannot be read, and which file holds them. */
  readonly fault?: Fault & { readonly path: string };
}
