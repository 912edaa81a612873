/** The page of lists, below the base. */
const PAGE = 'my-list/';

/** Lists are made by hand, or by a search of the library: this is far beyond both. */
const MOST_KEYS = 5000;

/** No key is longer. */
const MOST_LETTERS = 100;

/**
 * The address that opens a list: it holds keys and nothing else. They stand behind the “#”, so no
 * server is told them, and none can find the address too long.
 */
export function listAddress(base: string, keys: readonly string[]): string {
  return `${base}${PAGE}${listHash(keys)}`;
}

/** The part of such an address from the “#” on. */
export function listHash(keys: readonly string[]): string {
  return `#keys=${keys.map(encodeURIComponent).join(',')}`;
}

/**
 * The keys that an address names, each once, in its order; undefined where it names no list. They
 * are read behind the “#” or the “?”, with commas, pluses or spaces between them, since mail and
 * chat change addresses.
 */
export function keysOfAddress({
  hash,
  search,
}: Readonly<Record<'hash' | 'search', string>>): string[] | undefined {
  const named = /^#keys=(.*)$/s.exec(hash)?.[1] ?? /^\?(?:.*&)?keys=([^&]*)/s.exec(search)?.[1];
  if (named === undefined) return undefined;
  const keys = decoded(named)
    .split(/[\s,+;]+/)
    .map((key) => key.slice(0, MOST_LETTERS))
    .filter((key) => key !== '');
  return [...new Set(keys)].slice(0, MOST_KEYS);
}

/** Half an escape at the end of an address that was cut off stays as it is. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
