/**
 * The reference of our own page as HTML, from what the style prints: a description in the place of a
 * title stands upright and without quotation marks, and the address may break.
 */
export function ownReferenceHtml(html: string): string {
  return breakable(withUprightDescription(withoutQuotedBrackets(html)));
}

/** Where a style sets the description in quotation marks, these are enough. */
function withoutQuotedBrackets(text: string): string {
  return text.replace(/“\[([^”]*)\]([.,]?)”/, '“$1$2”');
}

/** A description in the place of a title is not set in italics, as titles are (APA 7, 9.22). */
function withUprightDescription(html: string): string {
  return html.replace(/<i>(\[(?:(?!<\/?i>).)*\])<\/i>/s, '$1');
}

/** Lets the address that is shown break behind its slashes. */
function breakable(html: string): string {
  return html.replace(
    /(>https?:\/\/)([^<]*)/g,
    (_all, start: string, rest: string) => `${start}${rest.replace(/\/(?!$)/g, '/<wbr>')}`,
  );
}
