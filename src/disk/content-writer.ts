import { randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ID_PATTERN, isReservedId, LONGEST_ID } from '../core/model/ids.ts';
import { isKind } from '../core/model/kinds.ts';
import { CONTENT_FOLDER } from './content-folder.ts';

/** An entry that cannot be written; the message says why and what to do. */
export class ContentWriteError extends Error {
  override name = 'ContentWriteError';
}

/**
 * Writes a new entry, `works/key.mdx` below the content folder, whole or not at all: into a file
 * beside it first, which then takes its name. Line breaks become `\n`.
 *
 * @throws {ContentWriteError} where there is such a file already, or where the path is no place for
 * an entry. Nothing is written then.
 */
export function writeNewEntry(root: string, path: string, text: string): void {
  const file = entryFile(root, path);
  const temporary = writeBeside(file, text.replace(/\r\n?/g, '\n'));
  try {
    // A link fails where the name is taken, be it since a moment ago; renaming would overwrite.
    linkSync(temporary, file);
  } catch (error) {
    if (existsSync(file)) {
      throw new ContentWriteError(
        `${CONTENT_FOLDER}/${path} is there already; it was not overwritten.`,
      );
    }
    if (!(error instanceof Error && 'code' in error && error.code !== 'EEXIST')) throw error;
    // Disks without links.
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Puts another text in the place of an entry’s, whole or not at all. `before` is the text that the
 * change was made from: a file that somebody changed in between is left alone. The text is written
 * as it is, line breaks included.
 *
 * @throws {ContentWriteError} where there is no such file, or another text in it.
 */
export function rewriteEntry(root: string, path: string, before: string, text: string): void {
  const file = entryFile(root, path);
  if (!existsSync(file)) {
    throw new ContentWriteError(`There is no ${CONTENT_FOLDER}/${path}; nothing was written.`);
  }
  if (readFileSync(file, 'utf8') !== before) {
    throw new ContentWriteError(
      `${CONTENT_FOLDER}/${path} was changed meanwhile; it was left alone. Run the command again.`,
    );
  }
  const temporary = writeBeside(file, text);
  try {
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeBeside(file: string, text: string): string {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  writeFileSync(temporary, text, { encoding: 'utf8', flag: 'wx' });
  return temporary;
}

/** The file of a path, its folder made where it is missing. */
function entryFile(root: string, path: string): string {
  const [folder = '', name = '', ...deeper] = path.split('/');
  const id = name.replace(/\.mdx$/, '');
  const isId = ID_PATTERN.test(id) && id.length <= LONGEST_ID && !isReservedId(id);
  if (!isKind(folder) || deeper.length > 0 || !name.endsWith('.mdx') || !isId) {
    throw new ContentWriteError(
      `“${path}” is no place for an entry: write the folder of a kind, an id and .mdx.`,
    );
  }
  const content = resolve(root, CONTENT_FOLDER);
  mkdirSync(join(content, folder), { recursive: true });
  const real = realpathSync(join(content, folder));
  if (!real.startsWith(realpathSync(content) + sep)) {
    throw new ContentWriteError(
      `${CONTENT_FOLDER}/${folder} leads out of ${CONTENT_FOLDER}/; nothing was written.`,
    );
  }
  return join(real, name);
}
