import type { Annotated } from '../core/render/lists/list-record.ts';
import type { Stored } from '../site/browser/kept-in-browser.ts';
import { MOST_WORKS } from '../site/pages/list-address.ts';

/** A list as the browser keeps it. */
export interface StoredList {
  /** The keys in the reader’s order, each once. */
  readonly keys: readonly string[];
  /** The style chosen for it; the library’s own where none was. */
  readonly style?: string | undefined;
  /** Whether its references stand in the order of the style. Standard: the reader’s own. */
  readonly sorted?: boolean | undefined;
  /** Whether annotations go with it. */
  readonly annotated?: Annotated | undefined;
}

/** A list without works. */
export const EMPTY: StoredList = { keys: [] };

/** What was found where a list is kept. */
export interface Found {
  readonly list: StoredList;
  /** The text that was there, when not all of it could be read, or it was too long for a list. */
  readonly damaged?: string | undefined;
  /** How many works it had more than a list holds. */
  readonly leftOut?: number | undefined;
}

/** Raise it when lists are written in another way, and go on reading the old one. */
const VERSION = 1;

/** No key is longer. */
const MOST_LETTERS = 100;

/**
 * Reads what was kept. Whatever is no list gives an empty one; whatever is no key, choices and fields
 * that a list does not have, and works beyond what it holds, are left out. The text comes along then,
 * so that it can be put aside: a list that is written again says all that it said, or is damaged.
 */
export function readStored(text: string | null): Found {
  if (text === null) return { list: EMPTY };
  const value = parsed(text);
  if (!isRecord(value) || value['version'] !== VERSION || !Array.isArray(value['keys'])) {
    return { list: EMPTY, damaged: text };
  }
  const { version: _, keys: kept, style, sorted, annotated, ...others } = value;
  const written: readonly unknown[] = kept;
  const keys = [...new Set(written.filter(isKey))];
  const leftOut = Math.max(0, keys.length - MOST_WORKS);
  const list: StoredList = {
    keys: keys.slice(0, MOST_WORKS),
    ...(typeof style === 'string' && { style }),
    ...(typeof sorted === 'boolean' && { sorted }),
    ...(isAnnotated(annotated) && { annotated }),
  };
  if (leftOut > 0) return { list, damaged: text, leftOut };
  const isWhole =
    keys.length === written.length &&
    isAbsentOr('string', style) &&
    isAbsentOr('boolean', sorted) &&
    (annotated === undefined || isAnnotated(annotated)) &&
    Object.keys(others).length === 0 &&
    // A name that stands twice is read once.
    withoutSpace(JSON.stringify(value)) === withoutSpace(text);
  return isWhole ? { list } : { list, damaged: text };
}

/** A list as the text that `readStored` reads. */
export function writeStored(list: StoredList): string {
  return JSON.stringify({ version: VERSION, ...list });
}

/** Where the browser keeps the list; the head of every page reads it under this name. */
export const KEPT_LIST: Stored<StoredList> = {
  name: 'my-list',
  read(text) {
    const { list, damaged } = readStored(text);
    return { value: list, isWhole: damaged === undefined };
  },
  write: writeStored,
};

/** A list with works put behind the others; those that are on it stay where they are. */
export function withKeys(list: StoredList, keys: readonly string[]): StoredList {
  return { ...list, keys: [...new Set([...list.keys, ...keys])] };
}

/** A list without a work. */
export function withoutKey(list: StoredList, key: string): StoredList {
  return { ...list, keys: list.keys.filter((other) => other !== key) };
}

/** A list with a work put before (`-1`) or behind (`1`) its neighbour; at the end it stays. */
export function withKeyMoved(list: StoredList, key: string, by: -1 | 1): StoredList {
  const keys = [...list.keys];
  const at = keys.indexOf(key);
  const other = keys[at + by];
  if (at === -1 || other === undefined) return list;
  keys[at + by] = key;
  keys[at] = other;
  return { ...list, keys };
}

/** Names of works in a text that could not be read as a list, as far as the library has them. */
export function salvagedKeys(text: string, known: ReadonlySet<string>): string[] {
  const words = text.match(/[a-z][a-z0-9-]*/g) ?? [];
  return [...new Set(words)].filter((word) => known.has(word));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isAbsentOr(type: 'string' | 'boolean', value: unknown): boolean {
  return value === undefined || typeof value === type;
}

function isAnnotated(value: unknown): value is Annotated {
  return typeof value === 'boolean' || value === 'read';
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MOST_LETTERS;
}
