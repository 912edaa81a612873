import { isbn13 } from '../core/bibliography/check-digits.ts';
import { findDoi, standardDoi } from '../core/text/doi.ts';

/** What leads to a work by its number: paths below the base. */
export type NumberTable = readonly (readonly [from: string, to: string])[];

/**
 * The address in the table that `doi/10.1002/JCOP.20403`, `isbn/0-226-46968-9` or the number alone
 * means; nothing where the path holds no number. Hosts that lead on by themselves never come here.
 */
export function numberInAddress(path: string): string | undefined {
  const written = path.replace(/\/+$/, '');
  const doi = standardDoi(findDoi(written) ?? '');
  if (doi !== undefined) return `doi/${doi.toLowerCase()}`;
  const isbn = isbn13(written.replace(/^.*\//, ''));
  return isbn === undefined ? undefined : `isbn/${isbn}`;
}

/** True for a table as the build writes it. */
export function isNumberTable(file: unknown): file is NumberTable {
  return (
    Array.isArray(file) &&
    file.every(
      (row) => Array.isArray(row) && row.length === 2 && row.every((it) => typeof it === 'string'),
    )
  );
}
