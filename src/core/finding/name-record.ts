/** A name as works bear it: family name and given names, or a name without parts. */
export type RecordedName = readonly [family: string, given?: string];

/** What a query can name an entry by. */
export interface NameRecord {
  /** The kind of the entry; `names` for a name without an entry. */
  readonly kind: string;
  readonly id: string;
  /** The heading. */
  readonly title: string;
  /** Other names, other and former titles, abbreviations. */
  readonly others?: readonly string[];
  /** Words that the search takes for it, and that are no names of it. */
  readonly synonyms?: readonly string[];
  /** Who a work is by, in the order of the title page. */
  readonly names?: readonly RecordedName[];
  readonly year?: number | undefined;
  /** The year that is believed, where none is known. */
  readonly believedYear?: number;
  /** In what a work appeared. */
  readonly venue?: string;
  /** DOI, ISBN and other numbers, each as `comparedNumber` writes it. */
  readonly numbers?: readonly string[];
  readonly formerly?: readonly string[];
  /** The headings of what a work or essay is filed under. */
  readonly about?: readonly string[];
  /** Of what kind it is: “Essays”; of a work its type and evidence, too: “dissertation”, “interviews”. */
  readonly form?: readonly string[];
  /** True where its text gathers what many works say. */
  readonly gathers?: boolean;
  /** What it says, or the telling words of it. */
  readonly summary?: string;
}

/** The kind of names without an entry: they are found, and never answer in the place of an entry. */
export const WITHOUT_ENTRY = 'names';
