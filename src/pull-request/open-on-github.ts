import { z } from 'zod';
import { askGitHub, type GitHubAccess, GitHubError } from './github-api.ts';

/** A change of files, as one commit on a branch of its own, with a pull request for it. */
export interface ProposedChange {
  readonly repository: string;
  /** The branch that is changed, and the commit that the change is made on. */
  readonly base: string;
  readonly commit: string;
  /** The branch of the change: it is written anew, so that one pull request at most is open. */
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  /** Whole texts, by their paths in the repository. */
  readonly files: ReadonlyMap<string, string>;
}

/** Who writes the commits of a workflow. */
const OURS = 'github-actions[bot]';

/**
 * Opens a pull request, or writes the one that is open anew. A branch that somebody else has
 * committed to is left alone.
 * @throws {Error} where GitHub refuses.
 */
export async function openPullRequest(
  change: ProposedChange,
  access: GitHubAccess,
): Promise<'opened' | 'updated' | 'left'> {
  const { repository, base, branch, title, body } = change;
  const root = `/repos/${repository}`;
  const open = await openNumber(change, access);
  const head = await authorOfBranch(change, access);
  if (open !== undefined && head !== undefined && head !== OURS) return 'left';
  const sha = await commit(change, access);
  if (head === undefined) {
    await askGitHub(access, 'POST', `${root}/git/refs`, { ref: `refs/heads/${branch}`, sha });
  } else {
    await askGitHub(access, 'PATCH', `${root}/git/refs/heads/${branch}`, { sha, force: true });
  }
  if (open !== undefined) {
    await askGitHub(access, 'PATCH', `${root}/pulls/${open}`, { title, body });
    return 'updated';
  }
  try {
    await askGitHub(access, 'POST', `${root}/pulls`, { title, body, head: branch, base });
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 403) throw error;
    throw new Error(
      `${error.message} Allow it: Settings, Actions, General, “Allow GitHub Actions to create and approve pull requests”.`,
    );
  }
  return 'opened';
}

/**
 * Closes the pull request of a branch, where one is open.
 * @throws {Error} where GitHub refuses.
 */
export async function closePullRequest(
  where: Pick<ProposedChange, 'repository' | 'branch'>,
  body: string,
  access: GitHubAccess,
): Promise<'closed' | 'none'> {
  const open = await openNumber(where, access);
  if (open === undefined) return 'none';
  const head = await authorOfBranch(where, access);
  if (head !== OURS) return 'none';
  const path = `/repos/${where.repository}/pulls/${open}`;
  await askGitHub(access, 'PATCH', path, { state: 'closed', body });
  return 'closed';
}

const pulls = z.array(z.object({ number: z.int().min(1) }));
const withSha = z.object({ sha: z.string().regex(/^[0-9a-f]{40}$/) });
const treeOf = z.object({ tree: withSha });
const authored = z.object({ author: z.object({ login: z.string() }).nullable() });

/** The number of the open pull request of a branch of this repository. */
async function openNumber(
  { repository, branch }: Pick<ProposedChange, 'repository' | 'branch'>,
  access: GitHubAccess,
): Promise<number | undefined> {
  const [owner = ''] = repository.split('/');
  const head = encodeURIComponent(`${owner}:${branch}`);
  const path = `/repos/${repository}/pulls?state=open&head=${head}&per_page=100`;
  return pulls.parse(await askGitHub(access, 'GET', path))[0]?.number;
}

/** Who wrote the last commit of a branch; nothing where there is no such branch. */
async function authorOfBranch(
  { repository, branch }: Pick<ProposedChange, 'repository' | 'branch'>,
  access: GitHubAccess,
): Promise<string | undefined> {
  try {
    const path = `/repos/${repository}/commits/heads/${branch}`;
    return authored.parse(await askGitHub(access, 'GET', path)).author?.login ?? 'unknown';
  } catch (error) {
    // 422 is what GitHub says of a name that leads to no commit.
    if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return;
    throw error;
  }
}

/** Makes the commit; no branch leads to it yet. */
async function commit(
  { repository, commit: parent, title, files }: ProposedChange,
  access: GitHubAccess,
): Promise<string> {
  const git = `/repos/${repository}/git`;
  const before = treeOf.parse(await askGitHub(access, 'GET', `${git}/commits/${parent}`));
  const tree = withSha.parse(
    await askGitHub(access, 'POST', `${git}/trees`, {
      base_tree: before.tree.sha,
      tree: [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
    }),
  );
  const made = await askGitHub(access, 'POST', `${git}/commits`, {
    message: title,
    tree: tree.sha,
    parents: [parent],
  });
  return withSha.parse(made).sha;
}
