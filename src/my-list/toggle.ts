import { openList, type Refusal, saveList } from './store.ts';
import { withKeys, withoutKey } from './stored-list.ts';

/** What came of a press of the button of a work. */
export interface Toggled {
  /** True where the work was on the list before. */
  readonly wasOn: boolean;
  /** How many works were on it. */
  readonly before: number;
  /** Why nothing could be kept; then the list is as it was. */
  readonly refusal: Refusal | undefined;
}

/** Puts a work on the list or takes it off, at once. */
export function toggle(key: string): Toggled {
  const { list, refused } = openList();
  const wasOn = list.keys.includes(key);
  const changed = wasOn ? withoutKey(list, key) : withKeys(list, [key]);
  const refusal = refused ? 'refused' : saveList(changed);
  return { wasOn, before: list.keys.length, refusal };
}
