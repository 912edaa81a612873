import { spawnSync } from 'node:child_process';
import type { SourceFile } from '../core/text/source.ts';
import { CONTENT_FOLDER } from './content-folder.ts';

/** What git cannot do here; the message says why and what to do. */
export class GitError extends Error {
  override name = 'GitError';
}

/** The history of a library may be long; it is read at once. */
const MOST_OUTPUT = 2 ** 30;

/**
 * What git answers in a folder, as text.
 * @throws {GitError} where there is no git, or it refuses.
 */
export function git(root: string, args: readonly string[], input?: string): string {
  const { error, status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'core.quotePath=false', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      ...(input === undefined ? {} : { input }),
    },
  );
  if (error !== undefined) throw new GitError('git is not installed, or cannot be started.');
  if (status === 0) return stdout;
  const [said = ''] = stderr.trim().split('\n');
  throw new GitError(`git ${args[0] ?? ''} says: ${said || `it ended with ${status}`}`);
}

/** How much of its history a folder has. */
export type HistoryDepth = 'none' | 'shallow' | 'whole';

/** Whether git knows the history of a folder: not where there is no git, no repository, no commit. */
export function historyDepth(root: string): HistoryDepth {
  try {
    git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return git(root, ['rev-parse', '--is-shallow-repository']).trim() === 'false'
      ? 'whole'
      : 'shallow';
  } catch (error) {
    if (error instanceof GitError) return 'none';
    throw error;
  }
}

/** When a file came into the history. */
export interface FirstCommit {
  /** The day, as its author had it: rewriting keeps it. */
  readonly date: string;
  /** True in a commit without a parent: the file may be older than the history. */
  readonly isRoot: boolean;
}

/**
 * The first commit of every file of the content folder, by its path below it. A file that was
 * renamed keeps the commit in which it was first there.
 * @throws {GitError} where git cannot tell.
 */
export function firstCommits(root: string): Map<string, FirstCommit> {
  const log = git(root, [
    'log',
    ...['--reverse', '--topo-order', '--relative', '--find-renames', '--diff-filter=AR'],
    ...['--name-status', '--format=%x00%as %P', '--', CONTENT_FOLDER],
  ]);
  const first = new Map<string, FirstCommit>();
  for (const commit of log.split('\0').slice(1)) {
    const [head = '', ...lines] = commit.split('\n');
    const [date = '', ...parents] = head.trim().split(' ');
    const here: FirstCommit = { date, isRoot: parents.length === 0 };
    for (const line of lines) {
      const [status = '', from = '', to = from] = line.split('\t');
      if (status === '') continue;
      const before = status.startsWith('R') ? first.get(below(from)) : undefined;
      const known = first.get(below(to));
      if (known === undefined) first.set(below(to), before ?? here);
    }
  }
  return first;
}

/**
 * The entries as they were in a commit: a branch, a tag, a number.
 * @throws {GitError} where there is no such commit here.
 */
export function contentAt(root: string, commit: string): SourceFile[] {
  refuseUnknownCommit(root, commit);
  const args = ['ls-tree', '-r', '-z', `${commit}^{commit}`, '--', `${CONTENT_FOLDER}/`];
  const files = git(root, args)
    .split('\0')
    .flatMap((line) => {
      const [, type, object, path] = /^\d+ (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
      return type === 'blob' && object !== undefined && path?.endsWith('.mdx')
        ? [{ object, path: below(path) }]
        : [];
    });
  const texts = blobs(root, [...new Set(files.map(({ object }) => object))]);
  return files.map(({ object, path }) => ({ path, text: texts.get(object) ?? '' }));
}

/** @throws {GitError} that says what to do, where a folder does not have a commit. */
function refuseUnknownCommit(root: string, commit: string): void {
  const depth = historyDepth(root);
  if (depth === 'none') {
    throw new GitError(
      `There is no history to find “${commit}” in: the folder is not a git repository, has no commits, or git is not installed.`,
    );
  }
  try {
    git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new GitError(
      depth === 'shallow'
        ? `There is no commit “${commit}” here: this clone has only the latest ones. Fetch the others first: git fetch --unshallow.`
        : `There is no commit “${commit}” here. Name a branch, a tag or the number of a commit; git log lists them.`,
    );
  }
}

/** The texts of objects, read by one process. */
function blobs(root: string, objects: readonly string[]): Map<string, string> {
  const { error, status, stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: objects.map((object) => `${object}\n`).join(''),
    maxBuffer: MOST_OUTPUT,
  });
  if (error !== undefined || status !== 0) throw new GitError('git cannot read the earlier files.');
  const texts = new Map<string, string>();
  let at = 0;
  for (const object of objects) {
    const end = stdout.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(stdout.toString('utf8', at, end))?.[1] ?? 'NaN');
    if (Number.isNaN(size)) throw new GitError('git cannot read the earlier files.');
    texts.set(object, stdout.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}

function below(path: string): string {
  return path.slice(path.indexOf(`${CONTENT_FOLDER}/`) + CONTENT_FOLDER.length + 1);
}
