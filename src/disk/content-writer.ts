import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ID_PATTERN, isReservedId, LONGEST_ID } from '../core/model/ids.ts';
import { isKind } from '../core/model/kinds.ts';
import { CONTENT_FOLDER } from './content-folder.ts';
import { faultOfFolderItself, readOrdinaryText } from './ordinary-files.ts';
import { codeOf, naming } from './system-error.ts';

/** An entry that cannot be written; the message says why and what to do. */
export class ContentWriteError extends Error {
  override name = 'ContentWriteError';
}

/**
 * Writes a new entry, `works/key.mdx` below the content folder, whole or not at all: into a file
 * beside it first, which then takes its name. Line breaks become `\n`.
 *
 * @throws {ContentWriteError} where there is something of that name already, a link too, or where
 * the path is no place for an entry. Nothing is written then.
 */
export function writeNewEntry(root: string, path: string, text: string): void {
  const file = entryFile(root, path);
  writeBeside(file, text.replace(/\r\n?/g, '\n'), (temporary) => {
    try {
      // A link fails where the name is taken, be it since a moment ago; renaming would overwrite.
      linkSync(temporary, file);
    } catch (error) {
      if (isThere(file)) {
        throw new ContentWriteError(
          `${CONTENT_FOLDER}/${path} is there already; it was not overwritten.`,
        );
      }
      if (codeOf(error) === undefined) throw error;
      // Disks without links.
      renameSync(temporary, file);
    }
  });
}

/**
 * Puts another text in the place of an entry’s, whole or not at all. `before` is the text that the
 * change was made from: a file that somebody changed in between is left alone. The text is written
 * as it is, line breaks included.
 *
 * @throws {ContentWriteError} where there is no such file, another text in it, or a link.
 */
export function rewriteEntry(root: string, path: string, before: string, text: string): void {
  const file = entryFile(root, path);
  if (!isThere(file)) {
    throw new ContentWriteError(`There is no ${CONTENT_FOLDER}/${path}; nothing was written.`);
  }
  const read = readOrdinaryText(file, Number.POSITIVE_INFINITY);
  if ('fault' in read) {
    throw new ContentWriteError(
      `${CONTENT_FOLDER}/${path} was left alone. ${read.fault.message} ${read.fault.hint}`,
    );
  }
  if (read.text !== before) {
    throw new ContentWriteError(
      `${CONTENT_FOLDER}/${path} was changed meanwhile; it was left alone. Run the command again.`,
    );
  }
  writeBeside(file, text, (temporary) => renameSync(temporary, file));
}

/** True for `works/christens2010public.mdx`: the folder of a kind, an id, and the ending. */
export function isEntryPath(path: string): boolean {
  const [folder = '', name = '', ...deeper] = path.split('/');
  const id = name.replace(/\.mdx$/, '');
  const isId = ID_PATTERN.test(id) && id.length <= LONGEST_ID && !isReservedId(id);
  return isKind(folder) && deeper.length === 0 && name.endsWith('.mdx') && isId;
}

/** Writes a text into a file beside, and lets it take its place; nothing is left where that fails. */
function writeBeside(file: string, text: string, take: (temporary: string) => void): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  naming(file, () => {
    try {
      writeFileSync(temporary, text, { encoding: 'utf8', flag: 'wx' });
      take(temporary);
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

/** True where anything has that name, a link that leads nowhere too. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** The file of a path, its folder made where it is missing. */
function entryFile(root: string, path: string): string {
  const [folder = '', name = ''] = path.split('/');
  if (!isEntryPath(path)) {
    throw new ContentWriteError(
      `“${path}” is not a place for an entry: write the folder of a kind, an id and .mdx.`,
    );
  }
  const content = resolve(root, CONTENT_FOLDER);
  refuseStrange(content, `${CONTENT_FOLDER}/`);
  const kind = join(content, folder);
  refuseStrange(kind, `${CONTENT_FOLDER}/${folder}/`);
  naming(kind, () => mkdirSync(kind, { recursive: true }));
  return join(kind, name);
}

/** A link is not written through, wherever it leads. */
function refuseStrange(folder: string, shown: string): void {
  const fault = faultOfFolderItself(folder);
  if (fault === undefined) return;
  throw new ContentWriteError(`${shown}: ${fault.message} ${fault.hint} Nothing was written.`);
}
