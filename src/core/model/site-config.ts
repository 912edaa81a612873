/**
 * All that another library would change, beside `content/`: name, address, words of the first
 * page, style, repository.
 */
export interface SiteConfig {
  readonly title: string;
  /** What the library is, in half a line: behind its name at the head of each page. */
  readonly strap: string;
  /** One or two sentences for the first page and for machines. */
  readonly description: string;
  /** The address of the site, without a path. */
  readonly site: string;
  /** Who signs annotations and essays, as it stands inside a sentence. */
  readonly editors: string;
  /** Under what the texts of the library are given away, and where that is written. */
  readonly licence: { readonly name: string; readonly url: string };
  readonly language: string;
  /** The CSL style of every reference and citation. */
  readonly style: string;
  /** Further CSL styles in which references are offered to be copied. */
  readonly styles: readonly string[];
  /** The address of the public repository; leave it out and no link to one is shown. */
  readonly repository?: string;
  /**
   * The mail address of the editors, for proposals and corrections of those without an account;
   * leave it out and no way by mail is shown.
   */
  readonly contact?: string;
  /** The first page. */
  readonly home: {
    /** The question that the library answers, as its heading. */
    readonly question: string;
    readonly lede: string;
    /** Keys of works for the drawer of cards; the last one stands in front. */
    readonly drawer: readonly string[];
    /** The id of the essay to begin with. */
    readonly essay?: string;
  };
}
