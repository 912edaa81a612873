/*
 * What a page or a list needs to be printed in another style: plain data, small enough to come along
 * with it.
 */
import type { Cluster } from '../../citing/citation.ts';
import type { CslItem } from '../../model/csl.ts';
import type { CitingEntry } from '../citations/print-citation.ts';
import type { CitationNoteView } from './entry.ts';

/** An entry with its citations, as they are before any style prints them. */
export interface CitedEntry extends CitingEntry {
  readonly clusters: readonly Cluster[];
  /** Works that its list names without a citation. */
  readonly uncited?: readonly string[] | undefined;
}

/** The records and citations behind a page. */
export interface CitingData {
  /** Every work that is cited or listed, as references print it. */
  readonly records: readonly CslItem[];
  /** The entries whose texts are shown, each whole: letters and numbers depend on all it cites. */
  readonly entries: readonly CitedEntry[];
  /** The ids of the entries whose own page this is: their citations have anchors. */
  readonly own: readonly string[];
  /** The record of the page itself, by its key among the records: it has no card to lead to. */
  readonly page?: string | undefined;
}

/** What a page shows of the library. */
export interface Shown {
  /** Citations of other entries’ texts, by the names that `borrowedName` gives. */
  readonly borrowed: readonly string[];
  /** Works whose references stand on the page, by key, in the order in which they are wanted. */
  readonly works: readonly string[];
}

/** Citations and references of a page in one style. */
export interface StyledPageView {
  /** By the id of the citation’s element, or by its name where it is borrowed from another page. */
  readonly citations: Readonly<Record<string, string>>;
  /** In a note style the notes of the page. */
  readonly notes: readonly CitationNoteView[];
  /** The list at the end of the page, in the order of the style. */
  readonly list: readonly { readonly key: string; readonly html: string }[];
  /** References that stand for themselves, by the key of the work. */
  readonly works: Readonly<Record<string, string>>;
}
