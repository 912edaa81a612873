import type { KnownEditions } from '../model/edition.ts';

/** What rendering needs to know of the site: handed in, never read here. */
export interface Settings {
  /** The name of the library. */
  readonly title: string;
  /** The address of the site, without a path. */
  readonly site: string;
  /** The path below which the site stands, with a slash at both ends. */
  readonly base: string;
  /** Who signs the annotations, as it stands inside a sentence. */
  readonly editors: string;
  /** Under what the texts are given away: “CC BY 4.0”, and where that is written. */
  readonly licence: { readonly name: string; readonly url: string };
  /** Keys of works for the drawer of the first page; the last one stands in front. */
  readonly drawer: readonly string[];
  /** The editions of the library; nothing where none was made. */
  readonly editions?: KnownEditions | undefined;
}
