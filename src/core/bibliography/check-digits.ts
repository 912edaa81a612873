/** Identifiers that carry a check digit: a slip of the pen shows in the number itself. */

import { ORCID_FORM } from '../text/orcid.ts';

/** An ISSN as it is printed. */
export const ISSN_FORM = /^\d{4}-\d{3}[\dX]$/;

/** True for an ISBN of ten or thirteen digits whose last digit fits the others (ISO 2108). */
export function isIsbn(written: string): boolean {
  const digits = written.replace(/[- ]/g, '');
  if (/^\d{9}[\dXx]$/.test(digits)) return weighted(digits, (place) => 10 - place) % 11 === 0;
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  return weighted(digits, (place) => (place % 2 === 0 ? 1 : 3)) % 10 === 0;
}

/**
 * The ISBN as thirteen bare digits, so that a book found under its old number is the same book;
 * nothing where it is no ISBN.
 */
export function isbn13(written: string): string | undefined {
  if (!isIsbn(written)) return undefined;
  const digits = written.replace(/[- ]/g, '');
  if (digits.length === 13) return digits;
  const body = `978${digits.slice(0, 9)}`;
  const sum = weighted(body, (place) => (place % 2 === 0 ? 1 : 3));
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** True for an ISSN as it is printed, `0090-4392`, whose last digit fits the others (ISO 3297). */
export function isIssn(written: string): boolean {
  if (!ISSN_FORM.test(written)) return false;
  return weighted(written.replace('-', ''), (place) => 8 - place) % 11 === 0;
}

/** True for an ORCID whose last character fits the others (ISO 7064, MOD 11-2). */
export function isOrcid(written: string): boolean {
  if (!ORCID_FORM.test(written)) return false;
  const digits = written.replaceAll('-', '');
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  return (12 - (total % 11)) % 11 === valueOfCharacter(digits.charAt(15));
}

function weighted(digits: string, weight: (place: number) => number): number {
  return [...digits].reduce(
    (sum, digit, place) => sum + valueOfCharacter(digit) * weight(place),
    0,
  );
}

function valueOfCharacter(digit: string): number {
  return digit === 'X' || digit === 'x' ? 10 : Number(digit);
}
