import { join } from 'node:path';
import { readLocale } from '../core/citing/locale.ts';
import { readStyle } from '../core/citing/styles/style.ts';
import { ownFile } from './style-files.ts';
import { describeSystemError } from './system-error.ts';
import { writeWhole } from './write-whole.ts';

/** A file to fetch into `csl/`. */
export interface OfficialFile {
  /** Its name in the folder: `apa.csl`, `locales-en-US.xml`. */
  readonly file: string;
  readonly address: string;
  /**
   * What the file is, in words: “APA Style 7th edition”.
   * @throws {Error} where it cannot be used.
   */
  readonly read: (text: string) => string;
}

/** What became of one file. */
export type FetchedFile = { readonly file: string } & (
  | { readonly state: 'new' | 'changed' | 'unchanged'; readonly title: string }
  /** `isUnreachable`: nobody answered at the address. */
  | { readonly state: 'failed'; readonly reason: string; readonly isUnreachable: boolean }
);

class UnreachableError extends Error {
  override name = 'UnreachableError';
}

/** How long one file may take, in milliseconds. */
const TIMEOUT = 30_000;

/** The file of a style, in the folder at that address. */
export function styleFile(id: string, from: string): OfficialFile {
  const file = `${id}.csl`;
  return {
    file,
    address: `${from.replace(/\/+$/, '')}/${file}`,
    read: (text) => {
      const style = readStyle(text, file);
      if (style.id !== id) throw new Error(`${file} contains another style: "${style.id}".`);
      return style.title;
    },
  };
}

/** The file of a locale, in the folder at that address. */
export function localeFile(lang: string, from: string): OfficialFile {
  const file = `locales-${lang}.xml`;
  return {
    file,
    address: `${from.replace(/\/+$/, '')}/${file}`,
    read: (text) => {
      const locale = readLocale(text, file);
      if (locale.lang !== lang)
        throw new Error(`${file} contains another language: ${locale.lang}.`);
      return `the terms of ${lang}`;
    },
  };
}

/**
 * Fetches a file into the project’s folder `csl`. It is read whole and looked over first, written
 * under another name and renamed: a file that was there before is replaced by a sound one or left as
 * it is, and a link is not written through.
 */
export async function fetchFile(wanted: OfficialFile, root: string): Promise<FetchedFile> {
  const { file, address, read } = wanted;
  try {
    const text = await download(address);
    const title = read(text);
    const before = ownFile(root, file)?.text;
    if (before === text) return { file, state: 'unchanged', title };
    writeWhole(join(root, 'csl', file), text);
    return { file, state: before === undefined ? 'new' : 'changed', title };
  } catch (error) {
    const reason =
      describeSystemError(error) ?? (error instanceof Error ? error.message : `${error}`);
    return { file, state: 'failed', reason, isUnreachable: error instanceof UnreachableError };
  }
}

/**
 * @throws {Error} saying in a sentence why there is no text; an `UnreachableError` where nobody
 * answers.
 */
async function download(address: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
  } catch (error) {
    throw new UnreachableError(`${address} cannot be reached${because(error)}.`);
  }
  if (response.status === 404) throw new Error(`There is no ${address}.`);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const expected = Number(response.headers.get('content-length') ?? Number.NaN);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Error(`${address} broke off before its end${because(error)}.`);
  }
  // The length is that of the compressed file, where it came compressed.
  const isPlain = response.headers.get('content-encoding') === null;
  if (isPlain && expected > bytes.length) throw new Error(`${address} broke off before its end.`);
  return new TextDecoder('utf-8').decode(bytes);
}

/** “ (getaddrinfo ENOTFOUND example.org)”: what the network said, where it said anything. */
function because(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.name === 'TimeoutError') return ` within ${TIMEOUT / 1000} seconds`;
  const { cause } = error;
  const said = cause instanceof Error ? cause.message || cause.name : error.message;
  return said === '' ? '' : ` (${said})`;
}
