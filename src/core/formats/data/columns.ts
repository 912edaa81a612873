import { ID_PATTERN } from '../../model/ids.ts';

/** A key of an entry, and several of them. */
const KEY_FORM = ID_PATTERN.source;

/** A day or a month: `2026-11`, `2026-11-24`. */
const SEEN_FORM = '^\\d{4}-\\d{2}(?:-\\d{2})?$';

/** A text that each row has. */
export function text(says: string) {
  return { type: 'text', required: true, says } as const;
}

/** A text that some rows have. */
export function optionalText(says: string) {
  return { type: 'text', says } as const;
}

/** The key of the row itself. */
export function ownKey(says: string) {
  return { type: 'text', required: true, form: KEY_FORM, says } as const;
}

/** The key of a row of another table. */
export function keyOf(refersTo: string, says: string) {
  return { type: 'text', required: true, form: KEY_FORM, refersTo, says } as const;
}

/** The same, where some rows have none. */
export function optionalKeyOf(refersTo: string, says: string) {
  return { type: 'text', form: KEY_FORM, refersTo, says } as const;
}

/** Keys of entries. */
export function keys(says: string) {
  return { type: 'keys', form: KEY_FORM, says } as const;
}

/** Several texts. */
export function listOfTexts(says: string) {
  return { type: 'texts', says } as const;
}

/** A term of the library. */
export function oneTerm(terms: readonly { readonly id: string }[], says: string) {
  return { type: 'text', required: true, words: terms.map(({ id }) => id), says } as const;
}

/** Some of the terms of the library. */
export function someTerms(terms: readonly { readonly id: string }[], says: string) {
  return { type: 'keys', words: terms.map(({ id }) => id), says } as const;
}

/** One of a few words. */
export function oneOf(table: Readonly<Record<string, unknown>>, says: string) {
  return { type: 'text', required: true, words: Object.keys(table), says } as const;
}

/** When the editors saw or found something. */
export function seenOn(says: string) {
  return { type: 'text', required: true, form: SEEN_FORM, says } as const;
}
