import { isbn13 } from '../bibliography/check-digits.ts';
import { findDoi, standardDoi } from '../text/doi.ts';

/** An ISBN as thirteen digits, a DOI in lower case, any other number without spaces and hyphens. */
export function comparedNumber(written: string): string {
  const doi = standardDoi(written);
  if (doi !== undefined) return doi.toLowerCase();
  return isbn13(written) ?? written.replace(/[\s-]+/g, '').toLowerCase();
}

/**
 * What a query may mean as a number: a DOI in any form or a part of one, an ISBN, an ISSN, a PMID.
 * Nothing where it holds words beside.
 */
export function askedNumber(
  query: string,
): { readonly number: string; readonly isWhole: boolean } | undefined {
  const text = query
    .trim()
    .slice(0, 300)
    .replace(/^(?:isbn(?:-1[03])?|issn|pmid|pmcid)\s*:?\s*/i, '');
  const doi = standardDoi(text) ?? standardDoi(findDoi(text) ?? '');
  if (doi !== undefined) return { number: doi.toLowerCase(), isWhole: true };
  const isbn = isbn13(text);
  if (isbn !== undefined) return { number: isbn, isWhole: true };
  const bare = text.replace(/^doi:\s*/i, '').toLowerCase();
  if (/\s/.test(bare.replace(/(?<=\d)[\s](?=\d)/g, ''))) return undefined;
  // A part: enough of it, and with figures, so that no word is taken for one.
  const digits = bare.replace(/[\s-]+/g, '');
  if (/^\d{7,}x?$/.test(digits)) return { number: digits, isWhole: false };
  const looksSo = /^[\w.()/:;<>-]{6,}$/.test(bare) && /\d{3}/.test(bare) && /[a-z./-]/.test(bare);
  return looksSo ? { number: bare, isWhole: false } : undefined;
}
