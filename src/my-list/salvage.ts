import { MOST_WORKS } from '../site/pages/list-address.ts';
import type { State } from './state.ts';
import { damagedText } from './store.ts';
import { readStored, salvagedKeys } from './stored-list.ts';

/** What can be had back of a text that could not be read whole as a list. */
export interface Salvage {
  /** Works of the library that it names and the list has not, as many as there is room for. */
  readonly keys: readonly string[];
  /** How many more there are than there is room for. */
  readonly without: number;
  /** How many works it had more than a list holds, where it is nothing but too long. */
  readonly leftOut: number | undefined;
}

let last: { readonly text: string; readonly known: unknown; readonly named: string[] } | undefined;

/** What can be put back on the reader’s list; nothing where nothing was put aside. */
export function salvage({ list, library }: State): Salvage | undefined {
  const text = damagedText();
  if (text === undefined) return undefined;
  const held = typeof library === 'object' ? library.keys : undefined;
  // The text may be long, and the page is drawn often.
  if (last?.text !== text || last.known !== held) {
    last = { text, known: held, named: salvagedKeys(text, new Set(held)) };
  }
  const onList = new Set(list.keys);
  const lacking = last.named.filter((key) => !onList.has(key));
  const room = Math.max(0, MOST_WORKS - list.keys.length);
  return {
    keys: lacking.slice(0, room),
    without: Math.max(0, lacking.length - room),
    leftOut: readStored(text).leftOut,
  };
}
