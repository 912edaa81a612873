import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findVersion } from './find-version.ts';
import { GitError, git } from './git.ts';
import {
  digestOf,
  isOfLibrary,
  listSoftware,
  SOFTWARE_LIST,
  type SoftwareList,
  softwareListText,
  versionOf,
} from './software-files.ts';
import { writeWhole } from './write-whole.ts';

/** Why a library cannot be updated, and what to do, in one sentence. */
class UpdateError extends Error {
  override name = 'UpdateError';
}

/** A version of the software in a folder, for as long as it is needed. */
export interface SoftwareSource {
  readonly folder: string;
  /** Where it comes from, as the command was told. */
  readonly from: string;
  readonly list: SoftwareList;
  /** Removes what was fetched. */
  readonly release: () => void;
}

/**
 * Opens a version of the software: a folder, or a repository that git can clone, at a commit.
 * @throws {UpdateError} where it cannot be fetched, has no such commit or is no Tracings.
 */
export function openSoftware(from: string, to: string | undefined): SoftwareSource {
  const isFolder = statSync(from, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder && !existsSync(join(from, '.git')) && !existsSync(join(from, 'HEAD'))) {
    if (to !== undefined) {
      throw new UpdateError(
        `${from} is not a git repository, so it has no “${to}”: leave --to out.`,
      );
    }
    return sourceIn(resolve(from), from, () => {});
  }
  const folder = mkdtempSync(join(tmpdir(), 'tracings-update-'));
  const release = () => rmSync(folder, { recursive: true, force: true });
  try {
    cloneInto(folder, isFolder ? resolve(from) : from);
    checkOut(folder, from, to ?? 'HEAD');
    return sourceIn(folder, from, release);
  } catch (error) {
    release();
    throw error;
  }
}

function cloneInto(folder: string, from: string): void {
  try {
    git(folder, ['clone', '--quiet', '--no-checkout', '--', from, '.']);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UpdateError(
      `${from} cannot be fetched: check its address, your permission and the connection (${error.message})`,
    );
  }
}

function checkOut(folder: string, from: string, to: string): void {
  // A branch of the repository that was cloned is known here by its remote.
  for (const name of [to, `origin/${to}`]) {
    try {
      const commit = git(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).trim();
      git(folder, ['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', commit]);
      return;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  }
  throw new UpdateError(`${from} has no commit, tag or branch “${to}”.`);
}

/**
 * The version of a library that has no list of it: that of a commit, or of the commit in the source
 * whose files the library has.
 * @throws {UpdateError} where the source does not know it.
 */
export function versionOfLibrary(
  root: string,
  { folder, from, list }: SoftwareSource,
  commit: string | undefined,
): SoftwareList {
  if (list.commit === undefined) {
    throw new UpdateError(
      `This library has no ${SOFTWARE_LIST} that says which version it has, and ${from} has no history to find it in: name a git repository with --from.`,
    );
  }
  const known = commit ?? findVersion(folder, root);
  if (known === undefined) {
    throw new UpdateError(
      `This library has no ${SOFTWARE_LIST} that says which version it has, and no commit in ${from} has nearly the same files: name the commit it was made from with --from-commit.`,
    );
  }
  checkOut(folder, from, known);
  const has = listSoftware(folder);
  checkOut(folder, from, list.commit);
  return has;
}

function sourceIn(folder: string, from: string, release: () => void): SoftwareSource {
  if (versionOf(folder) === undefined) {
    throw new UpdateError(`${from} does not hold the software of this library.`);
  }
  return { folder, from, list: listSoftware(folder), release };
}

/** What an update does to the files of a library. Paths are from the project’s folder. */
export interface UpdatePlan {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
  /** Files that were changed here and would be replaced or removed. */
  readonly changedHere: readonly string[];
}

/** Holds the files of a library against those of the version that it has and of the new one. */
export function planUpdate(root: string, has: SoftwareList, next: SoftwareList): UpdatePlan {
  const plan = {
    added: [] as string[],
    replaced: [] as string[],
    removed: [] as string[],
    changedHere: [] as string[],
  };
  for (const path of new Set([...Object.keys(has.files), ...Object.keys(next.files)])) {
    // What an earlier version listed, and left to libraries since.
    if (isOfLibrary(path)) continue;
    const [then, now, here] = [has.files[path], next.files[path], digestOf(root, path)];
    if (here === now) continue;
    // What was deleted here, or changed, and is the same in both versions stays as it is.
    if (then === now) continue;
    if (now === undefined) plan.removed.push(path);
    else (here === undefined ? plan.added : plan.replaced).push(path);
    if (here !== then && here !== undefined) plan.changedHere.push(path);
  }
  return plan;
}

/** What a file of the library is called that is kept beside the software’s new one. */
export function asideOf(path: string): string {
  return `${path}.mine`;
}

/**
 * Replaces the files of the software at `root` by those of a source. All of them are copied first;
 * then each takes its place by renaming. Where one cannot, those before it are put back.
 */
export function applyUpdate(root: string, plan: UpdatePlan, source: SoftwareSource): void {
  const staging = join(root, '.cache', 'update');
  const [next, previous] = [join(staging, 'next'), join(staging, 'previous')];
  rmSync(staging, { recursive: true, force: true });
  const done: (() => void)[] = [];
  const move = (from: string, to: string) => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    done.push(() => renameSync(to, from));
  };
  try {
    for (const path of [...plan.added, ...plan.replaced]) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      copyFileSync(join(source.folder, path), join(next, path));
    }
    for (const path of plan.changedHere) {
      copyFileSync(join(root, path), join(root, asideOf(path)));
      done.push(() => rmSync(join(root, asideOf(path))));
    }
    for (const path of [...plan.replaced, ...plan.removed]) {
      if (existsSync(join(root, path))) move(join(root, path), join(previous, path));
    }
    for (const path of [...plan.added, ...plan.replaced]) move(join(next, path), join(root, path));
    writeWhole(join(root, SOFTWARE_LIST), softwareListText(source.list));
  } catch (error) {
    for (const undo of done.reverse()) undo();
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
