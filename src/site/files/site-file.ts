/** A file of the site that is no page. */
export interface SiteFile {
  /** Its path below the base: `works/christens2010public.bib`. */
  readonly path: string;
  readonly contentType: string;
  readonly text: () => string;
  /** The same text in UTF-8, where it is at hand: it need not be encoded again. */
  readonly bytes?: Uint8Array | undefined;
}
