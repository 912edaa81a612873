/**
 * Text that is safe to put on one line of a file: every serializer starts from it, whatever a
 * record holds.
 */
import { withoutResolver } from '../text/doi.ts';

/** Spaces, tabs and line breaks of every kind; no-break and other typographic spaces stay. */
const WHITESPACE = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/**
 * Control characters, the byte order mark, and the noncharacters of Unicode, which no file should
 * hold (The Unicode Standard, 23.7). Two of the latter are used inside `tex.ts` as marks.
 */
const UNWANTED = /[\p{Cc}\uFEFF\p{Noncharacter_Code_Point}]/gu;

/**
 * One line of well-formed text: line breaks become spaces, control characters go, half a surrogate
 * pair becomes U+FFFD. Gives an empty string for text of which nothing is left.
 */
export function cleanText(text: string): string {
  const visible = text.toWellFormed().replace(WHITESPACE, ' ').replace(UNWANTED, '');
  // Where a character went from between two spaces, they are one: text cleaned twice stays the
  // same.
  return visible.replace(/ {2,}/g, ' ').trim();
}

/**
 * A verbatim value (a DOI, an address) that cannot end the field it stands in: braces, backslashes
 * and spaces are percent-encoded, all else stays, since readers take it literally.
 */
export function cleanVerbatim(text: string): string {
  return cleanText(text).replace(/[{}\\\s]/gu, (character) => encodeURIComponent(character));
}

/** An address on one line, with its spaces encoded and every other letter as it is. */
export function cleanAddress(text: string): string {
  return cleanText(text).replace(/\s/gu, (character) => encodeURIComponent(character));
}

/** A DOI without the resolver's address or the prefix `doi:` in front. */
export function bareDoi(text: string): string {
  return withoutResolver(cleanVerbatim(text));
}
