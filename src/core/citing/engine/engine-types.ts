import type { CslItem } from '../../model/csl.ts';
import type { CitationFormat } from '../cache-key.ts';
import type { WordLists } from '../word-lists.ts';

/** A record as the engine is given it: `system_id` comes back with each printed part. */
export type EngineItem = Readonly<Record<string, unknown> & { title?: unknown }>;

/** One work in a citation, in the engine's words. */
export interface EngineCitationItem {
  id: string;
  locator?: string;
  label?: string;
  prefix?: string;
  suffix?: string;
  'suppress-author'?: boolean;
  'author-only'?: boolean;
  /** Which note on the work it is, where it is not for the engine to find out: `LATER`. */
  position?: number;
}

/** A note on a work that an earlier note names in full. */
export const LATER = 1;

/** One citation, in the engine's words. */
export interface EngineCitation {
  citationID: string;
  citationItems: EngineCitationItem[];
  properties: { noteIndex: number; unsorted?: boolean };
}

/** What the engine sorts by; `ref` is the record, where it sorts a list. */
export interface SortToken {
  readonly seq?: number;
  readonly sortkeys?: readonly (string | undefined)[] | false;
  readonly ref?: EngineItem;
}

/** What the engine knows of a family name on a page. */
interface KnownName {
  /** In how many forms of initials it stands there. */
  readonly count: number;
  /** By initials, in how many full forms. */
  readonly ikey: Readonly<Record<string, { readonly count: number }>>;
}

/** What the engine knows of a work that it holds. */
interface RegisteredWork extends SortToken {
  sortkeys?: readonly (string | undefined)[] | false;
  /** The work's citation before works are told apart. */
  readonly ambig: string;
  /** `year_suffix` counts the letters behind the year from 0; false where there is none. */
  readonly disambig?: { readonly year_suffix?: unknown };
}

/** What we use of citeproc-js (https://citeproc-js.readthedocs.io/en/latest/running.html). */
export interface Engine {
  readonly opt: {
    readonly lang: string;
    readonly 'disambiguate-add-givenname': boolean;
    readonly development_extensions: {
      /** Hands each work's part of a citation to `sys.wrapCitationEntry`. */
      apply_citation_wrapper: boolean;
      /** Asks the locale for the form of "and" where a style wants “&”. */
      expect_and_symbol_form: boolean;
      /** Reads lines of a note such as “issued: 1900” as fields. */
      field_hack: boolean;
      /** Makes links of addresses. */
      wrap_url_and_doi: boolean;
    };
  };
  /** By language. */
  readonly locale: Readonly<
    Record<
      string,
      {
        readonly opts: {
          /** The words that stay small in titles, and a pattern that finds them. */
          'skip-words': readonly string[];
          'skip-words-regexp': RegExp;
        };
      }
    >
  >;
  readonly citation: {
    readonly opt: { readonly layout_prefix: string; readonly layout_suffix: string };
    readonly srt: {
      compareCompositeKeys: (a: [EngineItem, SortToken], b: [EngineItem, SortToken]) => number;
    };
  };
  readonly registry: {
    readonly sorter: { compareKeys: (a: SortToken, b: SortToken) => number };
    /** The works that the engine holds, in the order of the bibliography. */
    getSortedIds(): string[];
    readonly registry: Readonly<Record<string, RegisteredWork>>;
    /** The ids of the works held, in the order given. */
    mylist: readonly string[];
    /** The works by their citation before works are told apart. */
    readonly ambigcites: Readonly<Record<string, readonly string[]>>;
    readonly namereg: {
      /** By work, each name met while it was rendered, as "family::initials::given". */
      readonly nameind: Readonly<Record<string, Readonly<Record<string, true>>>>;
      /** By work and family name. */
      readonly nameindpkeys: Readonly<Record<string, Readonly<Record<string, KnownName>>>>;
    };
    /** The authors of each work as a citation with several works groups them. */
    authorstrings: Record<string, string>;
    /** Takes works in, without telling any apart. */
    doinserts(ids: readonly string[]): void;
    /** Makes the sort keys of the works in `mylist` that lack them. */
    setsortkeys: () => void;
  };
  readonly disambiguate: {
    /** Tells the works apart whose citations are the same text. */
    run: (citation: string) => void;
  };
  readonly fun: {
    /** Turns markup and quotation marks inside a text into parts of their own. */
    readonly flipflopper: { processTags: (blob: { readonly blobs: string }) => void };
  };
  readonly sys: {
    readonly words: WordLists;
    /** What to put before and behind an entry of the bibliography: an extension of plugin-csl. */
    wrapBibliographyEntry?: ((id: string) => [string, string]) | undefined;
    retrieveItem: (id: string) => EngineItem;
    /** Ours: the record itself, as it was given. */
    recordOf?: (id: string) => CslItem;
    wrapCitationEntry?: ((text: string, id: string | undefined) => string) | undefined;
  };
  setOutputFormat(format: CitationFormat): void;
  /** Whether the language of the style has commas and full stops inside quotation marks. */
  getOpt(option: 'punctuation-in-quote'): boolean;
  getTerm(term: string, form?: string, ...rest: unknown[]): string;
  updateItems(ids: readonly string[], unsorted?: boolean): void;
  /** Triples of citation id, note number and text, in the order of the citations. */
  rebuildProcessorState(
    citations: readonly EngineCitation[],
    format: CitationFormat,
    uncited: readonly string[],
  ): [string, number, string][];
  /** As above for one citation among others; 2 says that all works are held already. */
  processCitationCluster(
    citation: EngineCitation,
    before: readonly (readonly [id: string, noteNumber: number])[],
    behind: readonly (readonly [id: string, noteNumber: number])[],
    allItemsRegistered: 2,
  ): [unknown, [index: number, text: string, id: string][]];
  makeCitationCluster(items: readonly EngineCitationItem[]): string;
  makeBibliography(selection?: {
    readonly include: readonly { readonly field: 'id'; readonly value: string }[];
  }): [unknown, string[]] | false;
}

/** What an engine is made with. */
export interface EngineSystem {
  retrieveItem: (id: string) => EngineItem;
  /** The XML of a locale; an object without any where there is none. */
  retrieveLocale: (lang: string) => string | object;
  /** Ours: the lists of words that its style needs. */
  readonly words: WordLists;
}

/** An engine that tells no works apart, so that it need forget none between pages. */
export interface PlainRegistry {
  readonly engine: Engine;
  /** The records that it holds. */
  readonly records: Map<string, CslItem>;
  /** Texts printed before, by what they were printed from; they hold for these records. */
  readonly texts: Map<string, string>;
}
