import { hash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { GitError, git } from './git.ts';

/*
 * Which files of a project belong to its library, and which to the software. None belongs to both,
 * so that a new version of the software can replace the one and leave the other.
 */

/** What a library begins with a copy of: its icon, and the forms on GitHub in its language. */
export const BEGUN_WITH: readonly string[] = [
  'public',
  '.github/ISSUE_TEMPLATE',
  '.github/pull_request_template.md',
];

/** What belongs to a library: files, and folders with all that is in them. */
export const OF_A_LIBRARY: readonly string[] = [
  'content',
  'csl',
  'editions',
  'src/site.config.ts',
  'README.md',
  'CITATION.cff',
  '.zenodo.json',
  '.github/upkeep.md',
  ...BEGUN_WITH,
];

/** What commands make, and what belongs to neither. */
const OF_NEITHER: ReadonlySet<string> = new Set([
  '.astro',
  '.cache',
  '.git',
  'dist',
  'dist.hosting',
  'dist.next',
  'dist.previous',
  'node_modules',
  'reports',
]);

/** Where a library keeps what it took of the software. */
export const SOFTWARE_LIST = 'software.json';

/** The version of the software that a library has, and every file of it. */
const softwareList = z.strictObject({
  /** The version as package.json names it. */
  version: z.string(),
  /** The commit that it comes from, where that is known. */
  commit: z.string().exactOptional(),
  /** The SHA-256 of each file, by its path. */
  files: z.record(z.string(), z.string()),
});

export type SoftwareList = z.infer<typeof softwareList>;

/** True for a file that belongs to the library, by its path from the project’s folder. */
export function isOfLibrary(path: string): boolean {
  return OF_A_LIBRARY.some((own) => path === own || path.startsWith(`${own}/`));
}

/**
 * The paths of the files of the software at `root`: those that git knows, or, where there is no git,
 * all that are there.
 */
export function softwarePaths(root: string): string[] {
  return (existsSync(join(root, '.git')) ? pathsInGit(root) : pathsBelow(root, '')).filter(
    (path) => !isOfLibrary(path) && path !== SOFTWARE_LIST && isOrdinary(join(root, path)),
  );
}

function pathsInGit(root: string): string[] {
  try {
    const listed = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return listed.split('\0').filter((path) => path !== '');
  } catch (error) {
    if (error instanceof GitError) return pathsBelow(root, '');
    throw error;
  }
}

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (folder === '' && OF_NEITHER.has(entry.name)) return [];
    if (entry.isDirectory()) return isOfLibrary(path) ? [] : pathsBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
}

function isOrdinary(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** The digest of a file; nothing where there is no such file. */
export function digestOf(root: string, path: string): string | undefined {
  const file = join(root, path);
  return isOrdinary(file) ? hash('sha256', readFileSync(file)) : undefined;
}

/** What the software at `root` consists of. */
export function listSoftware(root: string, paths = softwarePaths(root)): SoftwareList {
  const commit = commitOf(root);
  const files = paths.toSorted().map((path) => [path, digestOf(root, path) ?? '']);
  return {
    version: versionOf(root) ?? '',
    ...(commit === undefined ? {} : { commit }),
    files: Object.fromEntries(files),
  };
}

/** The text of the list as a file. */
export function softwareListText(list: SoftwareList): string {
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** The list that a library keeps; nothing where there is none, or it cannot be read. */
export function readSoftwareList(root: string): SoftwareList | undefined {
  const file = join(root, SOFTWARE_LIST);
  if (!existsSync(file)) return undefined;
  try {
    return softwareList.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

const packageFile = z.object({ name: z.literal('tracings'), version: z.string() });

/** The version of the software at `root`; nothing where the folder does not hold it. */
export function versionOf(root: string): string | undefined {
  if (!existsSync(join(root, 'src/core/library.ts'))) return undefined;
  try {
    const text = readFileSync(join(root, 'package.json'), 'utf8');
    return packageFile.safeParse(JSON.parse(text)).data?.version;
  } catch {
    return undefined;
  }
}

function commitOf(root: string): string | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).trim();
  } catch {
    return undefined;
  }
}
