/** Character references of HTML and XML (`&#8211;`, `&#x2013;`, `&amp;`), for all who read them. */

/** The names that XML knows, and the one that HTML is full of. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', '\u00a0'],
  ['quot', '"'],
]);

/** The names that titles on the web are full of, beside those of XML. */
export const TITLE_NAMES: ReadonlyMap<string, string> = new Map([
  ...NAMED,
  ['hellip', '…'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['rdquo', '”'],
  ['rsquo', '’'],
  ['shy', ''],
]);

const REFERENCE = /&(?:#x([\da-f]+)|#(\d+)|([a-z][\da-z]*));/gi;

/** The character of a number; undefined for 0, for halves of a pair, and beyond Unicode. */
function characterOf(code: number): string | undefined {
  const isValid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isValid ? String.fromCodePoint(code) : undefined;
}

function decoded(
  [, hex, decimal, name]: readonly (string | undefined)[],
  names: ReadonlyMap<string, string>,
): string | undefined {
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
  if (decimal !== undefined) return characterOf(Number(decimal));
  return names.get(name?.toLowerCase() ?? '');
}

/**
 * A text with its references decoded, once. `names` are those that are known beside the numbers.
 * What stands for no character (`&#9999999;`, `&foo;`) stays as it is written.
 */
export function decodeReferences(text: string, names = NAMED): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (...match: string[]) => decoded(match, names) ?? match[0] ?? '');
}

/** A reference that stands for no character, with its offset. */
export interface BrokenReference {
  readonly written: string;
  readonly offset: number;
}

/**
 * The references of a text that stand for no character. A name that is unknown is one in XML alone:
 * elsewhere “AT&T;” is text.
 */
export function brokenReferences(text: string, isXml: boolean): BrokenReference[] {
  return [...text.matchAll(REFERENCE)]
    .filter((match) => decoded(match, NAMED) === undefined && (isXml || match[3] === undefined))
    .map((match) => ({ written: match[0], offset: match.index }));
}
