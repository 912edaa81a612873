/** The page of lists, below the base. */
const PAGE = 'my-list/';

/**
 * No list holds more works, be it shared or kept: it is far more than anybody puts together by hand,
 * and few enough for a browser to show.
 */
export const MOST_WORKS = 2000;

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

/** The keys that an address names. */
export interface AddressedKeys {
  /** Each once, in the order of the address. */
  readonly keys: readonly string[];
  /** How many more it names than a list holds. */
  readonly leftOut: number;
}

/**
 * The keys that an address names, as many as a list holds; undefined where it names no list. They
 * are read behind the “#” or the “?”, with commas, pluses or spaces between them, since mail and
 * chat change addresses.
 */
export function keysOfAddress({
  hash,
  search,
}: Readonly<Record<'hash' | 'search', string>>): AddressedKeys | undefined {
  const named = /^#keys=(.*)$/s.exec(hash)?.[1] ?? /^\?(?:.*&)?keys=([^&]*)/s.exec(search)?.[1];
  if (named === undefined) return undefined;
  const written = decoded(named)
    .split(/[\s,+;]+/)
    .map((key) => key.slice(0, MOST_LETTERS))
    .filter((key) => key !== '');
  const keys = [...new Set(written)];
  return { keys: keys.slice(0, MOST_WORKS), leftOut: Math.max(0, keys.length - MOST_WORKS) };
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
