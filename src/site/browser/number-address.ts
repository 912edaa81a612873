/** Runs in the reader’s browser, on the page for addresses that lead nowhere. */
import { isbn13 } from '../../core/bibliography/check-digits.ts';

/** What leads to a work by its number: paths below the base. */
export type NumberTable = readonly (readonly [from: string, to: string])[];

/**
 * Where `doi/10.1002/JCOP.20403` or `isbn/0-226-46968-9` leads; nothing where no work has the number,
 * or the path names none. Hosts that lead on by themselves never come here.
 */
export function targetOfNumber(path: string, table: NumberTable): string | undefined {
  const [, kind, written = ''] = /^(doi|isbn)\/(.+?)\/*$/i.exec(path) ?? [];
  if (kind === undefined) return undefined;
  const isDoi = kind.toLowerCase() === 'doi';
  const number = isDoi ? written.toLowerCase() : isbn13(written);
  if (number === undefined) return undefined;
  const from = `${isDoi ? 'doi' : 'isbn'}/${number}`;
  return table.find(([each]) => each === from)?.[1];
}
