import { join } from 'node:path';
import { z } from 'zod';
import { readLocale } from '../core/citing/locale.ts';
import { officialName, underName } from '../core/citing/styles/official-names.ts';
import { readStyle } from '../core/citing/styles/style.ts';
import { loadStyle, ownFile } from './style-files.ts';
import { describeSystemError } from './system-error.ts';
import { writeWhole } from './write-whole.ts';

/** A file to fetch into `csl/`. */
export interface OfficialFile {
  /** Its name in the folder: `apa.csl`, `locales-en-US.xml`. */
  readonly file: string;
  readonly address: string;
  /**
   * What the file is, in words (“APA Style 7th edition”), and as it is to be written.
   * @throws {Error} where it cannot be used.
   */
  readonly read: (text: string) => { readonly title: string; readonly text: string };
  /** What to say where there is no such file, beyond that. */
  readonly whenGone?: () => Promise<string>;
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

class NotThereError extends Error {
  override name = 'NotThereError';
}

/** How long one file may take, in milliseconds. */
const TIMEOUT = 30_000;

/** Of which project a style is to be fetched, and whether it may be of another edition. */
export interface StyleOptions {
  readonly root: string;
  /** Where another edition may come in the place of that which the site prints. */
  readonly newEditions: boolean;
}

/** The file of a style, in the folder at that address, under the name that it has there. */
export function styleFile(id: string, from: string, options: StyleOptions): OfficialFile {
  const folder = from.replace(/\/+$/, '');
  const official = officialName(id);
  const printed = editionPrinted(id, options.root);
  return {
    file: `${id}.csl`,
    address: `${folder}/${official}.csl`,
    read: (xml) => {
      const found = readStyle(xml, `${official}.csl`);
      if (found.id !== official) {
        throw new Error(`${official}.csl contains another style: "${found.id}".`);
      }
      const { edition, title } = found;
      const isOther = printed !== undefined && edition !== undefined && edition !== printed;
      if (isOther && !options.newEditions) {
        throw new Error(
          `${official}.csl is the ${edition} today, and the site prints the ${printed}. Nothing was changed: npm run styles -- --new-editions takes it.`,
        );
      }
      return { title, text: underName(xml, id) };
    },
    whenGone: () => nameToday(official, folder),
  };
}

/** The edition that a build prints now; nothing where the style is not there or names none. */
function editionPrinted(id: string, root: string): string | undefined {
  try {
    return loadStyle(id, root).edition;
  } catch {
    return undefined;
  }
}

const renamedStyles = z.record(z.string(), z.string());

/** What the collection says of a name that it has given up: it keeps a list of those. */
async function nameToday(official: string, folder: string): Promise<string> {
  try {
    const renamed = renamedStyles.parse(
      JSON.parse(await download(`${folder}/renamed-styles.json`)),
    );
    const name = renamed[official];
    if (name === undefined) throw new Error();
    const { title } = readStyle(await download(`${folder}/${name}.csl`), `${name}.csl`);
    return ` The collection has given up this name and refers to "${name}" (${title}). To print that, name it in src/site.config.ts.`;
  } catch {
    return ' The collection may have given up this name: look for another at https://github.com/citation-style-language/styles.';
  }
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
      return { title: `the terms of ${lang}`, text };
    },
  };
}

/**
 * Fetches a file into the project’s folder `csl`. It is read whole and looked over first, written
 * under another name and renamed: a file that was there before is replaced by a sound one or left as
 * it is, and a link is not written through.
 */
export async function fetchFile(wanted: OfficialFile, root: string): Promise<FetchedFile> {
  const { file, address, read, whenGone } = wanted;
  try {
    const { title, text } = read(await downloadOr(address, whenGone));
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

/** The same, and what more there is to say of a file that is not there. */
async function downloadOr(address: string, whenGone: OfficialFile['whenGone']): Promise<string> {
  try {
    return await download(address);
  } catch (error) {
    if (!(error instanceof NotThereError) || whenGone === undefined) throw error;
    throw new Error(`${error.message}${await whenGone()}`);
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
  if (response.status === 404) throw new NotThereError(`There is no ${address}.`);
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
