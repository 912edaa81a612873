import { standardDoi } from '../core/text/doi.ts';
import { type Chosen, FACET_NAMES, NOTHING_CHOSEN } from './facets.ts';
import { SORTS, type Sort } from './sort.ts';

/** A query: all that the address of the page holds. */
export interface Query {
  readonly words: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
}

/** A shared address must not be able to keep the browser busy. */
const MOST_LETTERS_OF_VALUE = 200;
const MOST_VALUES = 20;
/** More is kept than is searched, so that it can be told that something was left out. */
const MOST_LETTERS = 2000;

/** Words as they are searched: single spaces, none at the ends. */
export function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS);
}

/** Words as they are put to the index: a DOI, however it is written, as the cards print it. */
export function asIndexed(words: string): string {
  const doi = standardDoi(words);
  return doi === undefined ? words : `doi:${doi}`;
}

/**
 * Reads the part of an address after “?”: `?q=one-to-one&basis=Abstract&sort=year`. What it does
 * not know it leaves aside.
 */
export function readAddress(search: string): Query {
  const parameters = new URLSearchParams(search);
  const read = FACET_NAMES.map((facet) => {
    const values = parameters
      .getAll(facet)
      .filter((value) => value !== '' && value.length <= MOST_LETTERS_OF_VALUE);
    return [facet, [...new Set(values)].slice(0, MOST_VALUES)] as const;
  });
  return {
    words: tidy(parameters.get('q') ?? ''),
    chosen: { ...NOTHING_CHOSEN, ...Object.fromEntries(read) },
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
  };
}

/** The same query as an address: `?q=…`, or nothing when nothing is asked. */
export function writeAddress({ words, chosen, sort }: Query): string {
  const parameters = new URLSearchParams();
  const tidied = tidy(words);
  if (tidied !== '') parameters.set('q', tidied);
  for (const facet of FACET_NAMES) {
    for (const value of chosen[facet]) parameters.append(facet, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
