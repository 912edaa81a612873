/*
 * What changes on a page when the reader chooses another style.
 */
import type { StyleView } from './citation.ts';
import type { CitationNoteView } from './entry.ts';

/** All citations and references of one page in one style. */
export interface StyledPageView extends StyleView {
  /** By the id of the citation’s element, or by its name where it is borrowed from another page. */
  readonly citations: Readonly<Record<string, string>>;
  /** In a note style the notes of the page. */
  readonly notes: readonly CitationNoteView[];
  /** The list at the end of the page, in the order of the style. */
  readonly list: readonly { readonly key: string; readonly html: string }[];
  /** References that stand for themselves, by the key of the work. */
  readonly works: Readonly<Record<string, string>>;
}
