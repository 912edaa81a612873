/**
 * What a form tells whoever fills it, in pieces: words of the page, and what the check and the
 * readers of formats say, which is English on every page.
 */
export type Told = readonly (string | { readonly english: string })[];

/** A sentence of theirs alone. */
export function inEnglish(english: string): Told {
  return [{ english }];
}
