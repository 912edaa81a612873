import * as PAGE_PATHS from '../../core/model/page-paths.ts';
import type { Annotated } from '../../core/render/lists/list-record.ts';

/**
 * No list holds more works, be it shared or kept: it is far more than anybody puts together by hand,
 * and few enough for a browser to show.
 */
export const MOST_WORKS = 2000;

/** No key is longer. */
const MOST_LETTERS = 100;

/** What an address says of a list: which works, and how they are to be printed and taken away. */
export interface DeskChoices {
  /** A list of the library, as its files are called: `people/addams`, `library`. */
  readonly list?: string | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly style?: string | undefined;
  /** In the order of the style, rather than in that of the list. */
  readonly sorted?: boolean | undefined;
  readonly annotated?: Annotated | undefined;
  /** The format of a file: `rtf`. */
  readonly format?: string | undefined;
}

/**
 * The address that opens a list on the desk. Its choices stand behind the “#”, so no server is told
 * them, and none can find the address too long.
 */
export function deskAddress(base: string, choices: DeskChoices): string {
  return `${base}${PAGE_PATHS.myList}${deskHash(choices)}`;
}

/** The part of such an address from the “#” on. */
export function deskHash({ list, keys, style, sorted, annotated, format }: DeskChoices): string {
  const parts = [
    list !== undefined && `list=${encodeURI(list)}`,
    keys !== undefined && `keys=${keys.map(encodeURIComponent).join(',')}`,
    style !== undefined && `style=${encodeURIComponent(style)}`,
    sorted !== undefined && `order=${sorted ? 'style' : 'list'}`,
    annotated === true && 'annotated=yes',
    annotated === 'read' && 'annotated=read',
    format !== undefined && `format=${encodeURIComponent(format)}`,
  ];
  return `#${parts.filter((part) => part !== false).join('&')}`;
}

const ANNOTATED: ReadonlyMap<string, Annotated> = new Map<string, Annotated>([
  ['yes', true],
  ['read', 'read'],
]);
const NAME = /^[a-z0-9][a-z0-9.-]{0,99}$/;
const LIST = /^[a-z0-9-]{1,100}(?:\/[a-z0-9-]{1,100})?$/;

/** The choices of an address. What is not understood is left out, as if it were not said. */
export function readDeskAddress(
  location: Readonly<Record<'hash' | 'search', string>>,
): DeskChoices & { readonly leftOut: number } {
  const said = new Map(
    location.hash
      .slice(1)
      .split('&')
      .map((part): [string, string] => {
        const [name = '', ...value] = part.split('=');
        return [name, decoded(value.join('='))];
      }),
  );
  const matching = (name: string, pattern: RegExp) => {
    // Whoever writes an address by hand may write “APA”; no name has a capital letter.
    const value = said.get(name)?.toLowerCase();
    return value !== undefined && pattern.test(value) ? value : undefined;
  };
  const addressed = keysOfAddress(location);
  const order = matching('order', /^(?:style|list)$/);
  return {
    list: addressed === undefined ? matching('list', LIST) : undefined,
    keys: addressed?.keys,
    leftOut: addressed?.leftOut ?? 0,
    style: matching('style', NAME),
    sorted: order === undefined ? undefined : order === 'style',
    annotated: ANNOTATED.get(said.get('annotated') ?? ''),
    format: matching('format', NAME),
  };
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
  const named =
    /^#(?:.*&)?keys=([^&]*)/s.exec(hash)?.[1] ?? /^\?(?:.*&)?keys=([^&]*)/s.exec(search)?.[1];
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
