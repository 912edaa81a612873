import { git } from './git.ts';
import { OF_A_LIBRARY, SOFTWARE_LIST } from './software-files.ts';

/** How the files of a library differ from those of a commit. */
interface Difference {
  /** Files of the commit that the library has changed or lacks. */
  readonly changed: number;
  /** Files that only the library has: its own, or those of another version. */
  readonly added: number;
}

const NONE: Difference = { changed: 0, added: 0 };

/** So many commits are compared at a time, the newest first. */
const BATCH = 100;

/** What has changed a greater part of the files is another version, or another program. */
const MOST_CHANGED = 0.1;

/**
 * The commit of a repository whose software a library has, by the last commit of the library.
 * Nothing where no commit is near.
 * @throws {GitError} where git cannot compare.
 */
export function findVersion(repository: string, library: string): string | undefined {
  const tree = fetchTree(repository, library);
  const log = git(repository, ['log', '--all', '--date-order', '--format=%H %T']).trim();
  const commits = log.split('\n').map((line) => line.split(' '));
  let best: (Difference & { readonly commit: string }) | undefined;
  for (let at = 0; at < commits.length && (best === undefined || sumOf(best) > 0); at += BATCH) {
    const batch = commits.slice(at, at + BATCH);
    const differences = differencesOf(
      repository,
      batch.map(([, own = '']) => own),
      tree,
    );
    for (const [commit = '', own = ''] of batch) {
      const difference = differences.get(own) ?? NONE;
      if (best === undefined || sumOf(difference) < sumOf(best)) best = { ...difference, commit };
    }
  }
  if (best === undefined) return undefined;
  const files = git(repository, ['ls-tree', '-r', '--name-only', best.commit]).split('\n');
  return best.changed <= files.length * MOST_CHANGED ? best.commit : undefined;
}

function sumOf({ changed, added }: Difference): number {
  return changed + added;
}

/** Brings the last commit of a library into the repository; gives the tree of the library’s folder. */
function fetchTree(repository: string, library: string): string {
  const top = git(library, ['rev-parse', '--show-toplevel']).trim();
  const folder = git(library, ['rev-parse', '--show-prefix']).trim();
  git(repository, ['fetch', '--quiet', '--no-tags', '--', top, 'HEAD']);
  return git(repository, ['rev-parse', '--verify', `FETCH_HEAD:${folder}`]).trim();
}

/** How the software’s files in a library’s tree differ from those in each of the others. */
function differencesOf(
  repository: string,
  trees: readonly string[],
  library: string,
): ReadonlyMap<string, Difference> {
  const ofLibrary = [...OF_A_LIBRARY, SOFTWARE_LIST].map((path) => `:(exclude)${path}`);
  const lines = git(
    repository,
    ['diff-tree', '--stdin', '-r', '--name-status', '--no-renames', '--', '.', ...ofLibrary],
    trees.map((tree) => `${tree} ${library}\n`).join(''),
  ).split('\n');
  const differences = new Map<string, Difference>();
  let tree = '';
  for (const line of lines) {
    const [, next] = /^([0-9a-f]{40,64}) [0-9a-f]{40,64}$/.exec(line) ?? [];
    if (next !== undefined) tree = next;
    if (next !== undefined || line === '') continue;
    const { changed, added } = differences.get(tree) ?? NONE;
    differences.set(
      tree,
      line.startsWith('A') ? { changed, added: added + 1 } : { changed: changed + 1, added },
    );
  }
  return differences;
}
