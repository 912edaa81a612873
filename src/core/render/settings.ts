/** What the pages need to know of the site that they stand on; another library changes only this. */
export interface Settings {
  /** The name of the library: “Tracings”. */
  readonly title: string;
  /** What it is, in half a line. */
  readonly strap: string;
  /** Two sentences for the first page and for machines. */
  readonly description: string;
  /** Where it stands: `https://tracings.example`, without the base. */
  readonly site: string;
  /** The path below which it stands, with a slash at both ends. */
  readonly base: string;
  /** Who signs the annotations, inside a sentence: “the editors of Tracings”. */
  readonly editors: string;
  /** The language of the library. */
  readonly language: string;
  /** The CSL style of references and citations. */
  readonly style: string;
  /** The address of the public repository, where there is one. */
  readonly repository: string | undefined;
  /** The question that the first page puts. */
  readonly question: string;
  /** Under which heading an annotation says why it matters for the library’s subject. */
  readonly home: {
    readonly lede: string;
    /** The cards of the drawer, the last one in front. */
    readonly drawer: readonly string[];
    /** The essay to begin with. */
    readonly essay: string | undefined;
  };
}
