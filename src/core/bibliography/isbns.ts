/** The ISBNs of a field: a printed book and its e-book have one each. */
import { isbn13 } from './check-digits.ts';

/** Whatever has the form of an ISBN; figures inside a longer number are none of their own. */
export const ISBN = /(?<!\d)(?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dXx](?!\d)/g;

/** Whatever has the form of an ISBN in a text, with its hyphens; each once. */
export function isbnsIn(text: string): string[] {
  return [...new Set((text.match(ISBN) ?? []).map((isbn) => isbn.replace(/\s/g, '')))];
}

/** The ISBN of 13 digits where a record gives several, else the first; text that is none stays. */
export function oneIsbn(text: string): string {
  const found = isbnsIn(text);
  const digits = (isbn: string): number => isbn.replaceAll('-', '').length;
  return found.find((isbn) => digits(isbn) === 13) ?? found[0] ?? text;
}

/** All of them with a space between two, as Zotero and entries here have it; text that is none stays. */
export function allIsbns(text: string): string {
  return isbnsIn(text).join(' ') || text;
}

/** The valid ISBNs of a field as thirteen bare digits, each once. */
export function isbn13sOf(text: string | undefined): string[] {
  const found = isbnsIn(text ?? '').flatMap((isbn) => isbn13(isbn) ?? []);
  return [...new Set(found)];
}
