import type { Kind } from '../model/kinds.ts';

/** A name as works bear it: family name and given names, or a name without parts. */
export type RecordedName = readonly [family: string, given?: string];

/** What the index of names holds of an entry: by what one may call it. */
export interface NameRecord {
  readonly kind: Kind;
  readonly id: string;
  /** The heading. */
  readonly title: string;
  /** Other names, other and former titles, abbreviations. */
  readonly others?: readonly string[];
  /** Words that the search takes for it, and that are no names of it. */
  readonly synonyms?: readonly string[];
  /** Who a work is by, in the order of the title page. */
  readonly names?: readonly RecordedName[];
  readonly year?: number;
  /** In what a work appeared. */
  readonly venue?: string;
  /** DOI, ISBN and other numbers, each as `comparedNumber` writes it. */
  readonly numbers?: readonly string[];
  readonly formerly?: readonly string[];
  /** The ids of concepts, persons and organizations that a work or essay is filed under. */
  readonly about?: readonly string[];
  /** What it says, in a sentence. */
  readonly summary?: string;
}

/** The file of the index, as the site serves it. */
export interface NamesFile {
  readonly entries: readonly NameRecord[];
  /** Words that mean the same to the search, group by group. */
  readonly synonyms: readonly (readonly string[])[];
  /** True where the numbers stand in a file of their own. */
  readonly numbersApart: boolean;
}
