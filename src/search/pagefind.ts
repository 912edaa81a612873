/**
 * The part of Pagefind's JavaScript interface that the search uses. Pagefind writes the script
 * beside its index when the site is built, and publishes no types for it.
 */

/** How many results carry each value of each facet: `counts.kind.Works`. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A condition on one facet, any of its values; several stand together as all-of. */
export interface Filters {
  readonly [name: string]: { readonly any: readonly string[] } | Filters;
}

/** A found word: the number of the word in the page's text, with its weight. */
interface FoundWord {
  readonly weight: number;
  readonly balanced_score: number;
  readonly location: number;
}

/** An element of the page with an id, and the number of its first word. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** A page with its text. */
export interface FoundPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
  readonly weighted_locations: readonly FoundWord[];
}

/** What one search gives; the text of a page is loaded by `data()`. */
export interface Answer {
  readonly results: readonly {
    /** What Pagefind calls the page. */
    readonly id: string;
    /** How well it answers; 0 where the words stand only in what has the weight 0. */
    readonly score: number;
    data(): Promise<FoundPage>;
  }[];
}

/** What the search asks of Pagefind. `null` instead of words lists every page. */
export interface Engine {
  search(words: string | null, options: { readonly filters: Filters }): Promise<Answer>;
}
