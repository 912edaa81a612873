/**
 * Runs in the reader’s browser: the one door to what it keeps for this site. Whatever stands there
 * may have been written by an older page, a newer one, another program, or be half of a text; so it
 * is read as far as it can be, and what cannot is put aside under another name before anything is
 * written over it.
 *
 * The readers are written by hand: the smallest schema of zod would add five kilobytes to a script
 * that every page loads, and that is less than one.
 */

import type { KeptName } from './kept-names.ts';

/** A thing that the browser keeps, and how it is read and written. */
export interface Stored<Value> {
  /** The name it has in the browser; others with the same address share these names. */
  readonly name: KeptName;
  /** What a text holds, nothing kept being `null`, and whether all of it could be read. */
  read(text: string | null): { readonly value: Value; readonly isWhole: boolean };
  /** The value as a text; nothing where nothing need be kept. */
  write(value: Value): string | undefined;
}

/** Why nothing could be kept. */
export type Refusal = 'refused' | 'full';

/** What is kept; `refused` where the browser lets the site keep nothing. */
export interface Opened<Value> {
  readonly value: Value;
  readonly refused: boolean;
}

/** Reads what is kept; what cannot be read whole is put aside, as it was, where there is room. */
export function openStored<Value>(stored: Stored<Value>): Opened<Value> {
  try {
    const text = localStorage.getItem(stored.name);
    const { value, isWhole } = stored.read(text);
    if (!isWhole && text !== null) putAside(stored, text, value);
    return { value, refused: false };
  } catch {
    return { value: stored.read(null).value, refused: true };
  }
}

/** Keeps a value; gives the reason where it cannot, and then nothing has changed. */
export function keepStored<Value>(stored: Stored<Value>, value: Value): Refusal | undefined {
  try {
    const text = localStorage.getItem(stored.name);
    const before = stored.read(text);
    // What could not be read must not be written over.
    if (!before.isWhole && text !== null && !putAside(stored, text, before.value)) return 'full';
    put(stored, value);
    return undefined;
  } catch (error) {
    return isFull(error) ? 'full' : 'refused';
  }
}

/** The text that could not be read whole, until it is dropped. */
export function textAside({ name, read }: Stored<unknown>): string | undefined {
  try {
    const aside = localStorage.getItem(asideOf(name));
    const text = localStorage.getItem(name);
    // Where there was no room to put it aside it is where it was.
    const left = read(text).isWhole ? null : text;
    return [aside, left].filter((part) => part !== null).join('\n') || undefined;
  } catch {
    return undefined;
  }
}

/** Drops the text that could not be read whole; what could be read of it stays. */
export function dropAside<Value>(stored: Stored<Value>): void {
  try {
    localStorage.removeItem(asideOf(stored.name));
    const { value, isWhole } = stored.read(localStorage.getItem(stored.name));
    if (!isWhole) put(stored, value);
  } catch {
    // Where nothing can be kept, nothing was put aside.
  }
}

/** Whether anything is kept under a name, or was put aside of it; nothing where the browser refuses. */
export function isKept(name: KeptName): boolean | undefined {
  try {
    return [name, asideOf(name)].some((one) => localStorage.getItem(one) !== null);
  } catch {
    return undefined;
  }
}

/** Drops what is kept under a name and what was put aside of it. False where the browser refuses. */
export function dropKept(name: KeptName): boolean {
  try {
    localStorage.removeItem(name);
    localStorage.removeItem(asideOf(name));
    return true;
  } catch {
    return false;
  }
}

/** A thing that is one of a few words; `none` where none is kept. */
export function storedWord<const Word extends string>(
  name: KeptName,
  words: readonly Word[],
): Stored<Word | undefined> {
  return {
    name,
    read(text) {
      const value = words.find((word) => word === text);
      return { value, isWhole: text === null || value !== undefined };
    },
    write: (word) => word,
  };
}

/** False where there is no room: then nothing has changed. */
function putAside<Value>(stored: Stored<Value>, text: string, value: Value): boolean {
  const name = asideOf(stored.name);
  const before = localStorage.getItem(name);
  try {
    localStorage.setItem(name, before === null ? text : `${before}\n${text}`);
    put(stored, value);
    return true;
  } catch {
    // The copy may have fitted where the value did not: the next visit would add another one.
    if (before === null) localStorage.removeItem(name);
    else localStorage.setItem(name, before);
    return false;
  }
}

function put<Value>(stored: Stored<Value>, value: Value): void {
  const text = stored.write(value);
  if (text === undefined) localStorage.removeItem(stored.name);
  else localStorage.setItem(stored.name, text);
}

function asideOf(name: string): string {
  return `${name}-damaged`;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
