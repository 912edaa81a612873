import type { Orders } from './counts.ts';

/** A kind of entry as the page shows it. */
export interface GroupSetting {
  readonly kind: string;
  /** Its value in the index, which is its heading. */
  readonly value: string;
  /** “work”, “reading path”. */
  readonly singular: string;
  /** The colour of its links. */
  readonly tone: string;
}

/** What the page tells its script, written into `data-settings` when the site is built. */
export interface SearchSettings {
  /** The name of the site, for the title of the page. */
  readonly site: string;
  /** The facets whose values have an order of their own. */
  readonly orders: Orders;
  /** The kinds in the order in which their results stand, each with its value in the index. */
  readonly groups: readonly GroupSetting[];
  /** What stands above works that are only said to exist, in a library that has such a kind. */
  readonly leads?: { readonly heading: string; readonly about: string };
  /** False where the site has no lists that results could go on. */
  readonly lists?: false;
  /** The icons of the grades of `basis`. */
  readonly basis: readonly { readonly value: string; readonly icon: string }[];
}

/**
 * Reads the settings of a page.
 *
 * @throws {Error} when they are not there, which is a fault of the page.
 */
export function readSettings(json: string | undefined): SearchSettings {
  const settings: unknown = JSON.parse(json ?? 'null');
  if (!isSettings(settings)) throw new Error('The search page came without its settings.');
  return settings;
}

/** The page wrote them; that they are there shows that they are whole. */
function isSettings(value: unknown): value is SearchSettings {
  return typeof value === 'object' && value !== null && 'orders' in value && 'basis' in value;
}
