import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../core/text/source.ts';

/** The folder of the entries, from the project’s folder. */
export const CONTENT_FOLDER = 'content';

/**
 * Every file of the content folder, its path below that folder with `/` between the steps, sorted.
 * Bytes that are no UTF-8 become U+FFFD, which reading reports; files whose name begins with a dot
 * belong to the system and are passed over. A link is read like the file it leads to only where
 * that stands in the folder too.
 */
export function readContent(root: string): SourceFile[] {
  const folder = join(root, CONTENT_FOLDER);
  if (!existsSync(folder)) {
    throw new Error(`There is no folder ${CONTENT_FOLDER}/ in ${root}; the entries stand there.`);
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return listFiles(folder).map((path) => ({
    path,
    text: decoder.decode(readFileSync(join(folder, path))),
  }));
}

/** Paths below public/, with `/` between the steps. */
export function publicFiles(root: string): Set<string> {
  const folder = join(root, 'public');
  return new Set(existsSync(folder) ? listFiles(folder) : []);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (file) =>
        file.isFile() ||
        (file.isSymbolicLink() && statSync(join(file.parentPath, file.name)).isFile()),
    )
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((step) => step.startsWith('.')))
    .sort();
}
