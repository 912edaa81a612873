import { EMPTY, type KeptList, readKept, writeKept } from './kept-list.ts';

/** Where the browser keeps the list; the head of every page reads it under this name. */
export const STORE = 'my-list';

/** Where a text is put that could not be read as a list. */
const ASIDE = 'my-list-damaged';

/** Tells every part of a page that the list has changed. */
export const CHANGED = 'my-list-changed';

/** Why a list could not be kept. */
export type Refusal = 'refused' | 'full';

/** The list that is kept, and what went wrong with it. */
export interface Opened {
  readonly list: KeptList;
  /** True where the browser lets the site keep nothing. */
  readonly refused: boolean;
}

/**
 * Opens the list. A text that cannot be read is put aside first, as it was; what could be read of
 * it is the list.
 */
export function openList(): Opened {
  try {
    const { list, damaged } = readKept(localStorage.getItem(STORE));
    if (damaged !== undefined) {
      const before = localStorage.getItem(ASIDE);
      localStorage.setItem(ASIDE, before === null ? damaged : `${before}\n${damaged}`);
      localStorage.setItem(STORE, writeKept(list));
    }
    return { list, refused: false };
  } catch (error) {
    // A full store can still be read; what is damaged stays where it is then.
    return isFull(error) ? { list: readable(), refused: false } : { list: EMPTY, refused: true };
  }
}

function readable(): KeptList {
  return readKept(localStorage.getItem(STORE)).list;
}

/** Keeps the list and tells the page; gives the reason where that cannot be done. */
export function keepList(list: KeptList): Refusal | undefined {
  try {
    localStorage.setItem(STORE, writeKept(list));
  } catch (error) {
    return isFull(error) ? 'full' : 'refused';
  }
  document.dispatchEvent(new Event(CHANGED));
  return undefined;
}

/** The text that was put aside because it could not be read, until it is dropped. */
export function damagedText(): string | undefined {
  try {
    return localStorage.getItem(ASIDE) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Drops the text that was put aside. */
export function dropDamaged(): void {
  try {
    localStorage.removeItem(ASIDE);
  } catch {
    // Where nothing can be kept, nothing was put aside.
  }
}

/** Calls back whenever the list has changed here or in another tab. */
export function onListChange(changed: () => void): void {
  document.addEventListener(CHANGED, changed);
  addEventListener('storage', ({ key }) => {
    // Without a key, all that the site kept was dropped.
    if (key === STORE || key === null) changed();
  });
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
