import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, named } from './system-error.ts';

/**
 * Writes a file whole or not at all, its folder too: under another name beside it, which is then
 * renamed. Whoever reads meanwhile sees the file of before. What is there and is no ordinary file,
 * such as `/dev/stdout`, is written as it is.
 *
 * @throws the system’s error, naming the file, where it cannot be written; nothing is left behind.
 */
export function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (!isReplaceable(file)) {
      writeFileSync(file, text);
      return;
    }
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    removeQuietly(unfinished);
    throw named(error, file);
  }
}

function isReplaceable(file: string): boolean {
  try {
    return lstatSync(file).isFile();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
}

/** What cannot be removed now must not hide why it could not be written. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The error that led here is the one to tell.
  }
}
