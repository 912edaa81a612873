/** What the list says, in one place. */

import type { Refusal } from './store.ts';

/** “1 work”, “7 works”. */
export function works(count: number): string {
  return count === 1 ? '1 work' : `${count} works`;
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** That the list could not be kept, and what became of it. */
export function notKept(why: Refusal, before: number): string {
  return why === 'full'
    ? `Not saved: the store of this browser is full. Your list is as it was, with ${works(before)}.`
    : 'Not saved: this browser does not let the site keep anything. An address can hold the list: open “My list” and copy it.';
}

/** That a work could not be put on the list from where it stands. */
export function notAdded(why: Refusal, before: number): string {
  return why === 'full'
    ? `Not added: the store of this browser is full. Your list is as it was, with ${works(before)}.`
    : 'Not added: this browser does not let the site keep anything. The reference can be copied and downloaded here.';
}

/** That keys of a list have new names. */
export function moved(pairs: readonly (readonly [before: string, now: string])[]): string {
  if (pairs.length === 0) return '';
  const names = pairs.map(([before, now]) => `“${before}” is now “${now}”`);
  return `${pairs.length === 1 ? 'A work has' : 'Works have'} a new key, and the list follows: ${listed(names)}.`;
}

/** That keys of a list are not in the library. */
export function gone(keys: readonly string[]): string {
  if (keys.length === 0) return '';
  const names = listed(keys.slice(0, 12).map((key) => `“${key}”`));
  const more = keys.length > 12 ? ` and ${keys.length - 12} more` : '';
  return `${keys.length === 1 ? 'One key is' : `${keys.length} keys are`} not in this library: ${names}${more}. ${keys.length === 1 ? 'It goes' : 'They go'} into no file.`;
}

/** How many of the references shown are incomplete; each says itself what it lacks. */
export function incomplete(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'One of these references is incomplete; it says below what it lacks.'
    : `${count} of these references are incomplete; each says below what it lacks.`;
}
