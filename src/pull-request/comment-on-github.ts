import { z } from 'zod';
import { COMMENT_MARK } from './comment-text.ts';
import { askGitHub, type GitHubAccess } from './github-api.ts';
import type { WorkflowRunEvent } from './workflow-run.ts';

/** Whose comment is updated: comments of others that begin alike are left alone. */
const OURS = 'github-actions[bot]';

/** A conversation with more pages of a hundred comments gets a new one. */
const MOST_PAGES = 20;

/**
 * The number of the pull request that a run was started for, as GitHub knows it, or nothing: where
 * its branch has moved on since or it is closed. What the run itself says is not asked, since the
 * contributor’s code could have written it.
 * @throws {Error} where GitHub refuses or answers what it should not.
 */
export async function findPullRequest(
  { repository, workflow_run: run }: WorkflowRunEvent,
  access: GitHubAccess,
): Promise<number | undefined> {
  if (run.head_repository === null) return undefined;
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const path = `/repos/${repository.full_name}/pulls?state=open&head=${head}&per_page=100`;
  const found = pulls.parse(await askGitHub(access, 'GET', path));
  return found.find(({ head: { sha } }) => sha === run.head_sha)?.number;
}

/**
 * Writes the comment of a pull request, or writes it anew where there is one: a pull request has
 * one comment of ours.
 * @throws {Error} where GitHub refuses.
 */
export async function writeComment(
  repository: string,
  pullRequest: number,
  body: string,
  access: GitHubAccess,
): Promise<'written' | 'updated'> {
  const thread = `/repos/${repository}/issues/${pullRequest}/comments`;
  const old = await findComment(thread, access);
  if (old === undefined) {
    await askGitHub(access, 'POST', thread, { body });
    return 'written';
  }
  await askGitHub(access, 'PATCH', `/repos/${repository}/issues/comments/${old}`, { body });
  return 'updated';
}

async function findComment(thread: string, access: GitHubAccess): Promise<number | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const list = comments.parse(
      await askGitHub(access, 'GET', `${thread}?per_page=100&page=${page}`),
    );
    const ours = list.find(
      ({ user, body }) => user?.login === OURS && body?.startsWith(COMMENT_MARK) === true,
    );
    if (ours !== undefined) return ours.id;
    if (list.length < 100) return undefined;
  }
  return undefined;
}

const pulls = z.array(z.object({ number: z.int().min(1), head: z.object({ sha: z.string() }) }));

const comments = z.array(
  z.object({
    id: z.int().min(1),
    user: z.object({ login: z.string() }).nullable(),
    body: z.string().nullish(),
  }),
);
