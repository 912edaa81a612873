import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../core/text/source.ts';

/** The folder of the entries, from the project’s folder. */
export const CONTENT_FOLDER = 'content';

/** The one file there that is no entry: texts that the library must not copy, as hashes. */
export const PROTECTED_TEXTS_FILE = 'protected-texts.json';

/**
 * Every file of the content folder, its path below that folder with `/` between the steps, sorted.
 * Bytes that are no UTF-8 become U+FFFD, which reading reports; files whose name begins with a dot
 * belong to the system and are passed over, and so is the file of protected texts. A link that leads nowhere or out of the folder, and a
 * file that may not be read, come with their fault instead of a text.
 */
export function readContent(root: string): SourceFile[] {
  const folder = join(root, CONTENT_FOLDER);
  if (!existsSync(folder)) {
    throw new Error(`There is no folder ${CONTENT_FOLDER}/ in ${root}; the entries stand there.`);
  }
  const home = realpathSync(folder) + sep;
  return listEntries(folder).map((path) => readFile(folder, home, path));
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

function readFile(folder: string, home: string, path: string): SourceFile {
  const file = join(folder, path);
  try {
    if (!realpathSync(file).startsWith(home)) {
      return fault(
        path,
        'The file is a link that leads out of content/.',
        'Put the file itself here.',
      );
    }
    return { path, text: DECODER.decode(readFileSync(file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT'
      ? fault(
          path,
          'The file is a link that leads nowhere.',
          'Delete it, or put the file itself here.',
        )
      : fault(path, `The file cannot be read (${code}).`, 'See that you may read it.');
  }
}

function fault(path: string, message: string, hint: string): SourceFile {
  return { path, text: '', fault: { message, hint } };
}

/** The paths of the same files, nothing of which is read. */
export function readContentPaths(root: string): string[] {
  return listEntries(join(root, CONTENT_FOLDER));
}

function listEntries(folder: string): string[] {
  return listFiles(folder).filter((path) => path !== PROTECTED_TEXTS_FILE);
}

/** Paths below public/, with `/` between the steps. */
export function publicFiles(root: string): Set<string> {
  const folder = join(root, 'public');
  return new Set(existsSync(folder) ? listFiles(folder) : []);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() || file.isSymbolicLink())
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((step) => step.startsWith('.')))
    .sort();
}
