/** The messages of the list, in one place. */

import { MOST_WORKS } from '../site/list-address.ts';
import type { Refusal } from './store.ts';

/** “2,000”. */
export function number(count: number): string {
  return count.toLocaleString('en-US');
}

/** “1 work”, “7 works”. */
export function works(count: number): string {
  return count === 1 ? '1 work' : `${number(count)} works`;
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** That the list could not be kept, and what became of it. */
export function notSaved(why: Refusal, before: number): string {
  if (why === 'long') return tooLong(before);
  return why === 'full'
    ? `Not saved: the store of this browser is full. Your list is as it was, with ${works(before)}.`
    : 'Not saved: this browser does not let the site keep anything. An address can hold the list: open “My list” and copy it.';
}

/** That a work could not be put on the list from where it stands. */
export function notAdded(why: Refusal, before: number): string {
  if (why === 'long') return tooLong(before);
  return why === 'full'
    ? `Not added: the store of this browser is full. Your list is as it was, with ${works(before)}.`
    : 'Not added: this browser does not let the site keep anything. The reference can be copied and downloaded here.';
}

function tooLong(before: number): string {
  return `Not added: a list holds ${works(MOST_WORKS)}. Your list is as it was, with ${works(before)}; take some off it first.`;
}

/** That an address names more works than a list holds. */
export function leftOut(count: number): string {
  return count === 0
    ? ''
    : `The address that you opened names ${works(MOST_WORKS + count)}, and a list holds ${number(MOST_WORKS)}: ${number(count)} were left out. They stay in the address until you change something here.`;
}

/** That keys of a list have new names. */
export function moved(pairs: readonly (readonly [before: string, now: string])[]): string {
  if (pairs.length === 0) return '';
  const names = someOf(pairs.map(([before, now]) => `“${before}” is now “${now}”`));
  return `${pairs.length === 1 ? 'A work has' : 'Works have'} a new key, and the list follows: ${names}.`;
}

/** That keys of a list are not in the library. */
export function gone(keys: readonly string[]): string {
  if (keys.length === 0) return '';
  const names = someOf(keys.map((key) => `“${key}”`));
  return `${keys.length === 1 ? 'One key is' : `${number(keys.length)} keys are`} not in this library: ${names}. ${keys.length === 1 ? 'It goes' : 'They go'} into no file.`;
}

/** Nobody reads the names of thousands. */
function someOf(names: readonly string[]): string {
  const more = names.length - 12;
  return more > 0 ? `${names.slice(0, 12).join(', ')} and ${number(more)} more` : listed(names);
}

/** How many of the references shown are incomplete; each says itself what it lacks. */
export function incomplete(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'One of these references is incomplete; it says below what it lacks.'
    : `${count} of these references are incomplete; each says below what it lacks.`;
}
