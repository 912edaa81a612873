import { type Chosen, FACET_NAMES, FACETS } from './facets.ts';
import type { Nearest } from './nearest.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small number as a word: “four”. */
function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** “1 result”, “7 results”. */
export function results(count: number): string {
  return count === 1 ? '1 result' : `${count} results`;
}

/** “a”, “a and b”, “a, b and c”. */
function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Words in quotation marks. */
function quoted(words: readonly string[]): string {
  return list(words.map((word) => `“${word}”`));
}

/** How many results there are, and of how many: “7 of 15 results”. */
export function tally(total: number, unfiltered: number, isNarrowed: boolean): string {
  return isNarrowed && unfiltered !== total ? `${total} of ${results(unfiltered)}` : results(total);
}

/** That nothing holds what was asked, with what was understood. */
export function nothingFound(words: string): string {
  if (/^".+"$/.test(words)) return `No entry holds the phrase “${words.slice(1, -1)}”.`;
  const parts = words.split(' ').filter(Boolean);
  if (parts.length === 1) return `No entry holds ${quoted(parts)}.`;
  if (parts.length === 2) return `No entry holds both words, ${quoted(parts)}.`;
  return `No entry holds all ${inWords(parts.length)} words, ${quoted(parts)}.`;
}

/** How the nearest question differs from the one that was asked. */
export function nearestBy({ by, leftOut, words }: Nearest): string {
  if (by === 'spelling') return `The nearest, spelled “${words}”:`;
  if (by === 'unquoting') return 'The nearest, with the words in any order:';
  return `The nearest, without ${quoted(leftOut)}:`;
}

/** What is chosen, by facet: “kind Works; person Christens, Brian D. or Speer, Paul W.”. */
export function inFacets(chosen: Chosen): string {
  return FACET_NAMES.filter((facet) => chosen[facet].length > 0)
    .map((facet) => `${FACETS[facet].toLowerCase()} ${chosen[facet].join(' or ')}`)
    .join('; ');
}
