import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** The three folders of a swap, side by side on one disk, so that renaming is enough. */
export interface SwapFolders {
  /** The build that is served: `dist`. */
  readonly target: string;
  /** The build in progress: `dist.next`. */
  readonly next: string;
  /** The build just replaced, for the moment it takes to remove it: `dist.previous`. */
  readonly previous: string;
}

/** A folder that cannot be built into; the message says why. */
export class UnusableFolderError extends Error {
  override name = 'UnusableFolderError';
}

/**
 * The folders for building into `target`, given from `root`.
 *
 * @throws {UnusableFolderError} when `target` is `root` or a folder around it, a file, a mount point, or a
 * folder that holds something else than a site: the swap would remove it.
 */
export function swapFolders(root: string, target: string): SwapFolders {
  const path = resolve(root, target);
  const shown = relative(root, path) || '.';
  if (!relative(path, root).startsWith('..')) {
    throw new UnusableFolderError(
      `Cannot build into ${path}: the project itself is in it. Name a new folder.`,
    );
  }
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) {
      throw new UnusableFolderError(`Cannot build into ${shown}: it is a file. Name a folder.`);
    }
    if (isMountPoint(path)) {
      throw new UnusableFolderError(
        `Cannot build into ${shown}: it is a mount point, which cannot be replaced. Name a folder in it: --out ${shown}/site`,
      );
    }
    const names = readdirSync(path);
    if (names.length > 0 && !names.includes('index.html')) {
      throw new UnusableFolderError(
        `Cannot build into ${shown}: it contains files but no index.html, so it is not an earlier ` +
          'build, and building would remove it. Name a new folder, or empty this one.',
      );
    }
  }
  const beside = (ending: string) => join(dirname(path), `${basename(path)}.${ending}`);
  return { target: path, next: beside('next'), previous: beside('previous') };
}

/** Whether a disk or another folder is mounted on a folder: the system does not rename it then. */
function isMountPoint(path: string): boolean {
  // A link is renamed itself, wherever it leads.
  if (lstatSync(path).dev !== statSync(dirname(path)).dev) return true;
  // A folder of the same disk may be mounted, too. Linux lists all, odd characters in octal.
  const real = join(realpathSync(dirname(path)), basename(path));
  return mounts().includes(real);
}

function mounts(): string[] {
  let list: string;
  try {
    list = readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return [];
  }
  return list
    .split('\n')
    .map((line) =>
      (line.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 8)),
      ),
    );
}

/** Removes what is half done. */
export function removeUnfinished({ next }: SwapFolders): void {
  rmSync(next, { recursive: true, force: true });
}

/**
 * Clears what a killed build left. A build killed between the two renames of the swap left no
 * target: the previous build comes back. Call it only while no other build runs.
 */
export function clearLeftovers(folders: SwapFolders): void {
  const { target, previous } = folders;
  if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
  rmSync(previous, { recursive: true, force: true });
  removeUnfinished(folders);
}

/**
 * Puts `next` in the place of `target` by two renames, then removes the replaced build. When
 * the second rename fails, the first is undone and the error goes on, so `target` is whole.
 */
export function swap({ target, next, previous }: SwapFolders): void {
  const replaces = existsSync(target);
  if (replaces) renameSync(target, previous);
  try {
    renameSync(next, target);
  } catch (error) {
    if (replaces) renameSync(previous, target);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
