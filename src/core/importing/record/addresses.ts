/** Files whose names people give spaces: behind one, an address may go on. */
const ENDS_IN_FILE =
  /^[^()[\]<>;]+\.(?:pdf|html?|docx?|pptx?|xlsx?|txt|ps|zip|epub|jpe?g|png|php|aspx?)$/i;

/**
 * The addresses of a field that may hold several, and words beside them, each by itself. The name of
 * a file with spaces stays whole: “https://x.org/Paper 21/paths.pdf”.
 */
export function addressesIn(text: string): string[] {
  return text
    .trim()
    .split(/;?\s+(?=(?:https?|ftp):|www\.)/i)
    .flatMap((part) => {
      const [first = '', ...rest] = part.split(/;?\s+/);
      if (rest.length === 0) return [first];
      return ENDS_IN_FILE.test(part) ? [[first, ...rest].join(' ')] : [first, ...rest];
    });
}
