/** What the engine prints where a style has nothing to print. */
const NOTHING_PRINTED = /\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR: reference with no printed form\.\]/;

/** Whether nothing was printed: no text at all, or the engine's own words for it somewhere. */
export function isBlank(html: string): boolean {
  return NOTHING_PRINTED.test(html) || html.replace(/<[^>]*>/g, '').trim() === '';
}

/** Whether an entry has nothing behind its number: IEEE has no date for pages of the web. */
export function isNumberAlone(html: string): boolean {
  return /^(?:\[\d+\]|\d+\.)$/.test(html.replace(/<[^>]*>/g, '').trim());
}

/** One entry of the engine's bibliography without the element around it. */
export function entryContent(entry: string): string {
  const inner = /^\s*<div class="csl-entry">([\s\S]*)<\/div>\s*$/.exec(entry)?.[1] ?? entry;
  return inner.trim();
}

/**
 * Passes a printed text on, if it is one; `source` is what it was printed from.
 * @throws {Error} where a value that is no text slipped into it: a record is at fault.
 */
export function checkedText(text: string, source: unknown): string {
  const slip = /\bundefined\b|\[object Object\]|\bNaN\b/.exec(text)?.[0];
  if (slip === undefined) return text;
  const written = JSON.stringify(source) ?? '';
  // In plain text “unde<i>fined</i>” is one word.
  const texts = `${written}\n${written.replace(/<[^<>]*>/g, '')}`;
  if (texts.toLowerCase().includes(slip.toLowerCase())) return text;
  throw new Error(
    `"${slip}" slipped into a citation: some variable is no text, no list of names and no date in ${written}.`,
  );
}

/** Text as HTML, for what does not pass through the engine. */
export function escapeLikeEngine(text: string): string {
  return text
    .replaceAll('&', '&#38;')
    .replaceAll('<', '&#60;')
    .replaceAll('>', '&#62;')
    .replaceAll('"', '&#34;');
}
