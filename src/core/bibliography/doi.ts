const RESOLVER = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:\s*)+/i;

/**
 * A DOI in the standard form: without the resolver’s address or `doi:` before it, without the
 * sentence’s full stop or bracket behind it, with its characters as they are and not as an address
 * writes them. Its letters stay as they are; text that holds no DOI gives nothing.
 */
export function standardDoi(written: string): string | undefined {
  const trimmed = written.trim();
  const bare = decoded(trimmed.replace(RESOLVER, ''), RESOLVER.test(trimmed));
  if (!/^10\.\d{4,9}\/\S+$/.test(bare)) return undefined;
  return withoutTail(bare);
}

/** The first DOI that stands in a text, an address or a query, with all that touches it behind. */
export function findDoi(text: string): string | undefined {
  return /(?:^|[\s/:=(])(10\.\d{4,9}\/[^\s"<>]+)/.exec(text)?.[1];
}

/** The DOI by which two records are the same: DOIs know no difference of case (DOI Handbook, 2.4). */
export function sameDoiKey(written: string): string | undefined {
  return standardDoi(written)?.toLowerCase();
}

/** The DOI that an address of doi.org leads to, or nothing. */
export function doiOfAddress(address: string): string | undefined {
  return /^https?:\/\/(?:dx\.|www\.)?doi\.org\/10\./i.test(address)
    ? standardDoi(address)
    : undefined;
}

/** The address of a DOI, with the characters that no address may hold percent-encoded. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi.replace(/[<>#%"\s]/g, encodeURIComponent)}`;
}

function decoded(doi: string, fromAddress: boolean): string {
  // Outside an address a percent sign may be the DOI’s own; `%2F` never is.
  if (!fromAddress && !/^10\.\d{4,9}%2F/i.test(doi)) return doi;
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
