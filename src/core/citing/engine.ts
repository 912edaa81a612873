import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { CSL_DATE_VARIABLES, CSL_TEXT_VARIABLES, type CslItem } from '../model/csl.ts';
import { withoutRepeatedPublisher } from './apa-publisher.ts';
import { type CitationFormat, NOT_PRINTED } from './cache-key.ts';
import { sortDatesInWords } from './engine-dates.ts';
import { mendLoneNumbers } from './engine-parts.ts';
import { quickenEngine, quickenEngines } from './engine-speed.ts';
import { takeTextsLiterally } from './engine-templates.ts';
import { dropMarks, isOwnWord, marked, shielded } from './engine-words.ts';
import type { Locale } from './locale.ts';
import { rememberSortKeys, skipLoneWorks } from './shortcuts.ts';
import type { Style } from './style.ts';
import { orderTitlesWithoutArticle } from './title-order.ts';
import { withoutUnnamedReview } from './unnamed-review.ts';

/** A record as the engine is given it: `system_id` comes back with each printed part. */
type EngineItem = Readonly<Record<string, unknown> & { title?: unknown }>;

/** One work in a citation, in the engine's words. */
export interface EngineCitationItem {
  id: string;
  locator?: string;
  label?: string;
  prefix?: string;
  suffix?: string;
  'suppress-author'?: boolean;
  'author-only'?: boolean;
}

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
export interface KnownName {
  /** In how many forms of initials it stands there. */
  readonly count: number;
  /** By initials, in how many full forms. */
  readonly ikey: Readonly<Record<string, { readonly count: number }>>;
}

/** What the engine knows of a work that it holds. */
export interface RegisteredWork extends SortToken {
  sortkeys?: readonly (string | undefined)[] | false;
  /** The work's citation before works are told apart. */
  readonly ambig: string;
  /** `year_suffix` counts the letters behind the year from 0; false where there is none. */
  readonly disambig?: { readonly year_suffix?: unknown };
}

/** What we use of citeproc-js (https://citeproc-js.readthedocs.io/en/latest/running.html). */
export interface Engine {
  readonly opt: {
    readonly 'disambiguate-add-givenname': boolean;
    readonly development_extensions: {
      /** Hands each work's part of a citation to `sys.wrapCitationEntry`. */
      apply_citation_wrapper: boolean;
      /** Asks the locale for the form of "and" where a style wants “&”. */
      expect_and_symbol_form: boolean;
      /** Reads lines of a note such as “issued: 1900” as fields. */
      field_hack: boolean;
    };
  };
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
    retrieveItem: (id: string) => EngineItem;
    /** Ours: the record itself, as it was given. */
    recordOf?: (id: string) => CslItem;
    wrapCitationEntry?: ((text: string, id: string | undefined) => string) | undefined;
    /** What to put before and behind an entry of the bibliography: an extension of plugin-csl. */
    wrapBibliographyEntry?: ((id: string) => [string, string]) | undefined;
  };
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

/**
 * Ends the key that each entry of a bibliography begins with: the engine leaves out entries that
 * print nothing, but not their ids, so the list of ids cannot be relied on.
 */
export const ENTRY_KEY_END = '\u0000';

/** The engines of this process: one takes up to a second to make and is kept. */
const engines = new Map<string, Engine>();
/** The plug-in keeps engines, too, by the name of their style. */
let generation = 0;

/**
 * The engine of that name for a locale and a format, made at the first call. `name` must stand for
 * one style text only, so it holds the style's digest; `styleXml` is asked for when it is needed.
 * @throws {Error} where the engine refuses the style.
 */
export function engineFor(
  name: string,
  styleXml: () => string,
  locale: Locale,
  format: CitationFormat,
): Engine {
  const key = `${name} ${locale.lang} ${locale.digest} ${format} ${generation}`;
  const kept = engines.get(key);
  if (kept !== undefined) return kept;
  quickenEngines();
  takeTextsLiterally();
  dropMarks();
  mendLoneNumbers();
  sortDatesInWords();
  const csl = plugins.config.get('@csl');
  const xml = styleXml();
  csl.styles.add(key, xml);
  csl.locales.add(locale.lang, locale.xml);
  const engine: Engine = csl.engine([], key, locale.lang, format);
  // A note is printed as it stands; the record is what its fields say.
  engine.opt.development_extensions.field_hack = false;
  // A work may be cited as “constructor”, and nothing else is looked up there.
  Object.setPrototypeOf(engine.registry.ambigcites, null);
  quickenEngine(engine);
  orderTitlesWithoutArticle(engine);
  skipLoneWorks(engine);
  rememberSortKeys(engine, xml);
  engine.sys.wrapBibliographyEntry = (id) => [`${id}${ENTRY_KEY_END}`, ''];
  engines.set(key, engine);
  return engine;
}

/** Lets every engine be made anew when it is asked for next: one that has thrown is good for nothing. */
export function forgetEngines(): void {
  engines.clear();
  generation += 1;
}

/**
 * Lets the engine look records up in a map and forget all it had before. Records that are added to
 * the map later are found, too.
 */
export function useItems(engine: Engine, items: ReadonlyMap<string, CslItem>, style: Style): void {
  const recordOf = (id: string) => {
    const item = items.get(id);
    if (item === undefined) throw new Error(`There is no record with the key "${id}".`);
    return item;
  };
  engine.sys.recordOf = recordOf;
  engine.sys.retrieveItem = (id) =>
    engineItem(withoutRepeatedPublisher(withoutUnnamedReview(recordOf(id)), style));
  engine.updateItems([]);
  // Else a work without names would be sorted by the names of another that had its key before.
  engine.registry.authorstrings = {};
}

const TEXT_VARIABLES: ReadonlySet<string> = new Set(CSL_TEXT_VARIABLES);
const DATE_VARIABLES: ReadonlySet<string> = new Set(CSL_DATE_VARIABLES);

/**
 * Numbers become text, which the engine's sort keys insist on; all else stays.
 * @throws {Error} where a text variable holds neither: the engine would leave it out in silence.
 */
function engineItem(item: CslItem): EngineItem {
  const variables: Record<string, unknown> = { system_id: item.id };
  for (const [variable, value] of Object.entries<unknown>(item)) {
    if (value === undefined || NOT_PRINTED.has(variable)) continue;
    if (variable === 'language' && isOwnWord(value)) continue;
    variables[variable] =
      typeof value === 'number' ? String(value) : marked(shielded(variable, value));
    if (isName(variable, value)) variables[variable] = withoutRanges(variables[variable]);
    if (DATE_VARIABLES.has(variable)) variables[variable] = inWords(variables[variable]);
    if (TEXT_VARIABLES.has(variable) && typeof variables[variable] !== 'string') {
      throw new Error(`"${variable}" of "${item.id}" is no text: ${JSON.stringify(value)}.`);
    }
  }
  return variables;
}

/**
 * Whether a number with a hyphen names a thing, and does not count from one to another. In a series
 * a volume may count for two, “12-13”, “9-10”; “14-3” is the third of 2014, and “18-2424” is no
 * range either: the second number counts on only where it is larger and has no more digits than the
 * first, or is at most ten more.
 */
function isName(variable: string, value: unknown): boolean {
  if (variable === 'number') return true;
  if (variable !== 'collection-number') return false;
  const [, from = '', to = ''] = /^\s*(\d+)\s*-\s*(\d+)\s*$/.exec(String(value)) ?? [];
  const more = Number(to) - Number(from);
  const isNear = more <= 10 && !to.startsWith('0');
  return !(from !== '' && more > 0 && (to.length <= from.length || isNear));
}

/**
 * The number of a report, a standard, a patent is a name: “18-2424” is no range of two (APA 7,
 * 10.4). The engine would print “Nos. 18–2424”, but leaves a hyphen alone that has this character
 * before it, which it does not print. Pages, issues, volumes and the like stay ranges.
 */
function withoutRanges(number: unknown): unknown {
  return typeof number === 'string' ? number.replace(/(?<!\\)-/g, '\\-') : number;
}

/** A date that is printed in words and has a year beside them: the engine would print both. */
function inWords(date: unknown): unknown {
  if (typeof date !== 'object' || date === null || !('literal' in date)) return date;
  if (date.literal === undefined || !('date-parts' in date)) return date;
  return { literal: date.literal, meant: date['date-parts'] };
}
