import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LibraryError, type Problem, pathBelow } from '../core/text/problem.ts';
import { type FileFault, LONGEST_ENTRY, type SourceFile } from '../core/text/source.ts';
import {
  type FoundFile,
  faultOfFolderItself,
  readOrdinaryFile,
  readOrdinaryText,
  walkFolder,
} from './ordinary-files.ts';
import { naming } from './system-error.ts';

/** The folder of the entries, from the project’s folder. */
export const CONTENT_FOLDER = 'content';

/** A letter takes four bytes at most. */
const MOST_BYTES = 4 * LONGEST_ENTRY;
/** A file there that is no entry: texts that the library must not copy, as hashes. */
export const PROTECTED_TEXTS_FILE = 'protected-texts.json';
/** Another: every address that the library has published. */
export const ADDRESSES_FILE = 'addresses.txt';
const NO_ENTRIES: ReadonlySet<string> = new Set([PROTECTED_TEXTS_FILE, ADDRESSES_FILE]);
/** The folder there that holds no entries: what each edition of the library held. */
export const EDITIONS_FOLDER = 'editions';

/**
 * Every file of the content folder, its path below that folder with `/` between the steps, sorted.
 * Bytes that are no UTF-8 become U+FFFD, which reading reports; files whose name begins with a dot
 * belong to the system and are passed over, and so are the protected texts, the register of
 * addresses and the editions. What is no ordinary file, and what may not be read, comes with its
 * fault instead of a text, the folder itself under the path “”.
 */
export function readContent(root: string): SourceFile[] {
  return findContent(root).map((found) => readContentFile(root, found));
}

/** The same files, nothing of which is read: `readContentFile` reads one. */
export function findContent(root: string): FoundFile[] {
  const folder = join(root, CONTENT_FOLDER);
  const fault = faultOfFolderItself(folder);
  if (fault !== undefined) return [{ path: '', fault }];
  if (!existsSync(folder)) {
    throw new Error(
      `There is no folder ${CONTENT_FOLDER}/ in ${root}. The entries belong in this folder.`,
    );
  }
  return entryFiles(folder);
}

/** Reads a file that `findContent` has found. */
export function readContentFile(root: string, { path, fault }: FoundFile): SourceFile {
  if (fault !== undefined) return { path, text: '', fault };
  const read = readOrdinaryText(join(root, CONTENT_FOLDER, path), MOST_BYTES);
  return 'fault' in read ? { path, text: '', fault: read.fault } : { path, text: read.text };
}

/** The paths of the same files, nothing of which is read. */
export function readContentPaths(root: string): string[] {
  return entryFiles(join(root, CONTENT_FOLDER)).map(({ path }) => path);
}

function entryFiles(folder: string): FoundFile[] {
  return walkFolder(folder, (path) => (path.endsWith('.mdx') ? A_FOLDER : undefined)).filter(
    ({ path }) => !isHidden(path) && !NO_ENTRIES.has(path) && !isEditionPath(path),
  );
}

function isEditionPath(path: string): boolean {
  return path.startsWith(`${EDITIONS_FOLDER}/`) && path.endsWith('.json');
}

/** Paths below public/, with `/` between the steps. */
export function publicFiles(root: string): Set<string> {
  const folder = join(root, 'public');
  if (faultOfFolderItself(folder) !== undefined || !existsSync(folder)) return new Set();
  return new Set(
    walkFolder(folder)
      .filter(({ path, fault }) => fault === undefined && !isHidden(path))
      .map(({ path }) => path),
  );
}

/** No file that is served is larger, in bytes: Node reads no more at once. */
const LARGEST_SERVED = 2 ** 31 - 1;

/**
 * Copies the files of public/ into the folder of a site, hidden ones too. Each is opened as an
 * ordinary file, so that a link or a pipe that has come since the check is neither followed nor
 * waited for. What stands there already stays.
 * @throws {LibraryError} with each of them that is no ordinary file, or cannot be read.
 */
export function copyPublicFiles(root: string, target: string): void {
  const folder = join(root, 'public');
  const fault = faultOfFolderItself(folder);
  if (fault !== undefined) throw strangeAtLast([problemOf('../public/', fault)]);
  if (!existsSync(folder)) return;
  const problems: Problem[] = [];
  for (const { path, fault: found } of walkFolder(folder)) {
    const read =
      found === undefined ? readOrdinaryFile(join(folder, path), LARGEST_SERVED) : { fault: found };
    if ('fault' in read) {
      problems.push(problemOf(`../public/${path}`, read.fault));
      continue;
    }
    const copy = join(target, path);
    if (existsSync(copy)) continue;
    naming(copy, () => {
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, read.bytes);
    });
  }
  if (problems.length > 0) throw strangeAtLast(problems);
}

function strangeAtLast(problems: readonly Problem[]): LibraryError {
  return new LibraryError(
    problems.map((problem) => ({
      ...problem,
      path: pathBelow(`${CONTENT_FOLDER}/`, problem.path),
    })),
  );
}

/** The folders beside the entries that a build reads: what is served as it is, and styles. */
const FURTHER_FOLDERS = ['public', 'csl'] as const;

/**
 * What is no file that a build could read or publish in the folders beside the entries: links,
 * pipes, devices, files that may not be read; hidden ones too, since they are served as well. Paths
 * begin at the folder of the entries: `../public/map.png`.
 */
export function strangeFiles(root: string): Problem[] {
  return FURTHER_FOLDERS.flatMap((name) => {
    const folder = join(root, name);
    const fault = faultOfFolderItself(folder);
    if (fault !== undefined) return [problemOf(`../${name}/`, fault)];
    if (!existsSync(folder)) return [];
    return walkFolder(folder).flatMap(({ path, fault: found }) => {
      const reason = found ?? unreadable(join(folder, path));
      return reason === undefined ? [] : [problemOf(`../${name}/${path}`, reason)];
    });
  });
}

function problemOf(path: string, { rule, message, hint }: FileFault): Problem {
  return { path, line: 1, column: 1, rule, severity: 'error', message, hint };
}

function unreadable(file: string): FileFault | undefined {
  try {
    accessSync(file, constants.R_OK);
    return undefined;
  } catch {
    return {
      rule: 'unreadable',
      message: 'The file may not be read.',
      hint: 'See that you may read it.',
    };
  }
}

function isHidden(path: string): boolean {
  return path.split('/').some((step) => step.startsWith('.'));
}

const A_FOLDER: FileFault = {
  rule: 'misplaced',
  message: 'This is a folder, and an entry is a file.',
  hint: 'Move the entry that is in it to its place, and delete the folder.',
};
