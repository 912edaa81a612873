/*
 * Names and venues, as their indexes and the pages of names show them.
 */
import type { SearchFacts } from '../search-facts.ts';
import type { LinkView } from './card.ts';

/** A line of the index of names. */
export interface NameLineView {
  readonly text: string;
  /** What it is filed under, lower case. */
  readonly filing: string;
  readonly anchor: string | undefined;
  /** The letters of a misprint that are to be struck. */
  readonly wrong: string | undefined;
  /** The entry or the page of the name; nothing where all that is known stands in the line. */
  readonly href: string | undefined;
  /** What tells an entry from another of the same name. */
  readonly remark: string | undefined;
  /** How many works stand behind it; nothing where it leads to another name. */
  readonly count: number | undefined;
  /** The one work of a name that has no page. */
  readonly work: NamedWorkView | undefined;
  /** The entries that it is another name of. */
  readonly see: readonly LinkView[];
}

/** A work by its key, with what somebody did for it: “editor, translator”; nothing of an author. */
export interface NamedWorkView {
  readonly key: string;
  readonly role: string | undefined;
}

/** A link with how many works stand behind it. */
export interface CountedLinkView {
  readonly text: string;
  readonly href: string;
  readonly count: number;
}

/** The page of a name that two works or more have. */
export interface NamePageView {
  /** The last part of its address. */
  readonly slug: string;
  /** “Speer, Paul W.”. */
  readonly text: string;
  /** “Paul W. Speer”. */
  readonly direct: string;
  /** Its line in the index of all names. */
  readonly lineHref: string;
  /** True where it has the parts of a personal name. */
  readonly isPersonal: boolean;
  /** The works, the earliest first. */
  readonly works: readonly NamedWorkView[];
  /** “1995 to 2011”; nothing where no year is confirmed. */
  readonly years: string | undefined;
  /** Those with whom most works are, first. */
  readonly coAuthors: readonly CountedLinkView[];
  /** How many more there are. */
  readonly moreCoAuthors: number;
  readonly venues: readonly CountedLinkView[];
  /** Entries that other works lead to from the same name. */
  readonly entries: readonly LinkView[];
  readonly search: SearchFacts;
}

/** A journal, a book or a site that works stand in. */
export interface VenueLineView {
  readonly text: string;
  readonly filing: string;
  readonly anchor: string;
  readonly count: number;
  /** The keys of its works, the latest first, no more than a page can show. */
  readonly works: readonly string[];
}
