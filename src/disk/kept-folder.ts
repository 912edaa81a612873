import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { readCached, writeCached } from './cache-files.ts';
import { codeOf } from './system-error.ts';

/** The digest of each file by its path. */
type Digests = Readonly<Record<string, string>>;

const noteSchema = z.object({ madeFrom: z.string(), files: z.record(z.string(), z.string()) });

const NAME = 'kept folder 1';

/**
 * Notes, in a file under `.cache`, what a folder holds and the digest of all that it was made from. A
 * note that cannot be written is left out: the folder is made again next time.
 * @throws {Error} of the system, where a file of the folder cannot be read.
 */
export function noteFolder(note: string, folder: string, madeFrom: string): void {
  writeCached(note, NAME, { madeFrom, files: digestsOf(folder, pathsBelow(folder)) });
}

/**
 * Whether a folder holds what was noted, each byte and no file more or less, and would be made from
 * the same now. A note that is damaged counts as none.
 */
export function isAsNoted(note: string, folder: string, madeFrom: string): boolean {
  const noted = readCached(note, NAME, noteSchema);
  if (noted?.madeFrom !== madeFrom) return false;
  try {
    const found = digestsOf(folder, pathsBelow(folder));
    return digestOfAll(found) === digestOfAll(noted.files);
  } catch {
    return false;
  }
}

/**
 * One digest for files below a folder: of their paths, in any order, and their bytes.
 * @throws {Error} of the system, where one cannot be read.
 */
export function digestOfFiles(folder: string, paths: readonly string[]): string {
  return digestOfAll(digestsOf(folder, paths));
}

/**
 * The paths of all that stands below a folder and is none itself, with slashes; none where there is
 * no such folder.
 */
export function pathsBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => !file.isDirectory())
      .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}

function digestsOf(folder: string, paths: readonly string[]): Digests {
  return Object.fromEntries(
    paths.map((path) => {
      const file = join(folder, path);
      // Reading a pipe or a device would never end.
      if (!statSync(file).isFile()) throw new Error(`${file} is not an ordinary file.`);
      return [path, digestOfFile(file)];
    }),
  );
}

/** One for all files: a new one for each would lie in memory until somebody clears up. */
const BUFFER = Buffer.alloc(1 << 18);

function digestOfFile(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const digest = createHash('sha256');
    for (let read = readSync(handle, BUFFER); read > 0; read = readSync(handle, BUFFER)) {
      digest.update(BUFFER.subarray(0, read));
    }
    return digest.digest('base64url');
  } finally {
    closeSync(handle);
  }
}

function digestOfAll(files: Digests): string {
  const lines = Object.entries(files).map(([path, digest]) => `${digest} ${path}\n`);
  return hash('sha256', lines.sort().join(''), 'base64url');
}
