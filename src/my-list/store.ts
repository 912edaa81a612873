import {
  dropAside,
  keepStored,
  openStored,
  type Refusal as StoreRefusal,
  textAside,
} from '../site/browser/kept-in-browser.ts';
import { MOST_WORKS } from '../site/pages/list-address.ts';
import { EMPTY, KEPT_LIST, type StoredList } from './stored-list.ts';

/** Tells every part of a page that the list has changed. */
const CHANGED = 'my-list-changed';

/** Why a list could not be kept; `long` where it has more works than a list holds. */
export type Refusal = StoreRefusal | 'long';

/** The list that is kept, and what went wrong with it. */
export interface Opened {
  readonly list: StoredList;
  /** True where the browser lets the site keep nothing. */
  readonly refused: boolean;
}

/**
 * Opens the list. A text that cannot be read whole, or is longer than a list may be, is put aside
 * first, as it was; what could be read of it is the list.
 */
export function openList(): Opened {
  const { value, refused } = openStored(KEPT_LIST);
  return { list: refused ? EMPTY : value, refused };
}

/** Keeps the list and tells the page; gives the reason where that cannot be done. */
export function saveList(list: StoredList): Refusal | undefined {
  if (list.keys.length > MOST_WORKS) return 'long';
  const refusal = keepStored(KEPT_LIST, list);
  if (refusal === undefined) document.dispatchEvent(new Event(CHANGED));
  return refusal;
}

/** The text that was put aside because it could not be read whole, until it is dropped. */
export function damagedText(): string | undefined {
  return textAside(KEPT_LIST);
}

/** Drops the text that was put aside. */
export function dropDamaged(): void {
  dropAside(KEPT_LIST);
}

/** Calls back whenever the list has changed here or in another tab, or may have. */
export function onListChange(changed: () => void): void {
  document.addEventListener(CHANGED, changed);
  addEventListener('storage', ({ key }) => {
    // Without a key, all that the site kept was dropped.
    if (key === KEPT_LIST.name || key === null) changed();
  });
  // A page that the browser kept for the way back was told of nothing.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed();
  });
}
