/** What every DOI begins with, as a piece of a regular expression. */
export const DOI_START = String.raw`10\.\d{4,9}\/`;

/** A DOI and nothing else, as a record holds it. */
export const DOI_FORM: RegExp = new RegExp(String.raw`^${DOI_START}\S{1,1000}$`);

const BEGINS = new RegExp(`^${DOI_START}`);
const ENCODED_START = /^10\.\d{4,9}%2F/i;
const INSIDE = new RegExp(String.raw`(?:^|[\s/:=(])(${DOI_START}[^\s"<>]+)`);
const RESOLVER = /^(?:(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:)(?:\s|%20)*)+/i;
const ADDRESS = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/10\./i;

/** A text without the address of the resolver or `doi:` in front; what follows stays as it is. */
export function withoutResolver(written: string): string {
  return written.replace(RESOLVER, '');
}

/**
 * A DOI in the standard form: without the resolver’s address or `doi:` before it, without the
 * sentence’s full stop or bracket behind it, with its characters as they are and not as an address
 * writes them. Its letters stay as they are; text that holds no DOI gives nothing.
 */
export function standardDoi(written: string): string | undefined {
  const trimmed = written.trim();
  const bare = decoded(withoutResolver(trimmed), RESOLVER.test(trimmed));
  if (!DOI_FORM.test(bare)) return undefined;
  return withoutTail(bare);
}

/** The first DOI that stands in a text, an address or a query, with all that touches it behind. */
export function findDoi(text: string): string | undefined {
  return INSIDE.exec(text)?.[1];
}

/** The DOI by which two records are the same: DOIs know no difference of case (DOI Handbook, 2.4). */
export function sameDoiKey(written: string): string | undefined {
  return standardDoi(written)?.toLowerCase();
}

/** The DOI that an address of doi.org leads to, or nothing. */
export function doiOfAddress(address: string): string | undefined {
  return ADDRESS.test(address) ? standardDoi(address) : undefined;
}

/** The address of a DOI, with the characters that no address may hold percent-encoded. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi.replace(/[<>#%"{}|\\^`\s]/g, encodeURIComponent)}`;
}

/**
 * Where an address or a bare DOI leads that a reference prints: `https://doi.org/10.1000/a<b>` to
 * `https://doi.org/10.1000/a%3Cb%3E`. What no address may hold is percent-encoded.
 */
export function hrefOfPrinted(printed: string): string {
  const isAddress = ADDRESS.test(printed);
  // Where it ends is known: an apostrophe may be its last letter.
  const doi = isAddress ? decoded(withoutResolver(printed), true) : printed;
  return isAddress || BEGINS.test(printed)
    ? doiAddress(doi)
    : printed.replace(/[<>"{}|\\^`\s]/g, encodeURIComponent);
}

function decoded(doi: string, fromAddress: boolean): string {
  // Outside an address a percent sign may be the DOI’s own; `%2F` never is.
  if (!fromAddress && !ENCODED_START.test(doi)) return doi;
  try {
    return decodeURIComponent(doi);
  } catch {
    return doi;
  }
}

/** Old DOIs end in brackets and digits, `…3.0.CO;2-4`: only what a sentence adds is taken off. */
function withoutTail(doi: string): string {
  let rest = doi;
  for (;;) {
    const last = rest.at(-1) ?? '';
    const opened = last === ')' ? '(' : last === ']' ? '[' : last === '}' ? '{' : undefined;
    const surplus =
      opened === undefined
        ? /[.,;:'"’”]/.test(last)
        : rest.split(last).length > rest.split(opened).length;
    if (!surplus) return rest;
    rest = rest.slice(0, -1);
  }
}
