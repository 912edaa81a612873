import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPullRequest, writeComment } from '../../src/pull-request/comment-on-github.ts';
import { COMMENT_MARK } from '../../src/pull-request/comment-text.ts';
import { type WorkflowRunEvent, workflowRunEvent } from '../../src/pull-request/workflow-run.ts';

/** A server on loopback that answers as GitHub would, and what it was asked. */
let server: Server;
let api = '';
let asked: string[] = [];
let answers: Record<string, unknown> = {};

beforeEach(async () => {
  asked = [];
  answers = {};
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${body}`.trim());
      const answer = answers[`${request.method} ${request.url}`];
      const allowed = request.headers.authorization === 'Bearer secret';
      response.writeHead(!allowed ? 401 : answer === undefined ? 404 : 200, {
        'content-type': 'application/json',
      });
      response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  api = `http://127.0.0.1:${address.port}`;
});
afterEach(() => void server.close());

const access = (token = 'secret') => ({ api, token });
const SHA = 'a'.repeat(40);

function event(branch = 'my-entry'): WorkflowRunEvent {
  return workflowRunEvent.parse({
    repository: { full_name: 'library/tracings', private: false },
    workflow_run: {
      event: 'pull_request',
      head_sha: SHA,
      head_branch: branch,
      head_repository: { owner: { login: 'reader' } },
      html_url: 'https://github.com/library/tracings/actions/runs/1',
      pull_requests: [],
    },
  });
}

describe('the pull request of a run', () => {
  const list = 'GET /repos/library/tracings/pulls?state=open&head=reader%3Amy-entry&per_page=100';

  it('is found by branch and commit', async () => {
    answers[list] = [
      { number: 6, head: { sha: 'b'.repeat(40) } },
      { number: 7, head: { sha: SHA } },
    ];
    expect(await findPullRequest(event(), access())).toBe(7);
  });

  it('is nothing where the branch has moved on, or the fork is gone', async () => {
    answers[list] = [{ number: 7, head: { sha: 'b'.repeat(40) } }];
    expect(await findPullRequest(event(), access())).toBeUndefined();
    const { workflow_run: run, repository } = event();
    const gone = { repository, workflow_run: { ...run, head_repository: null } };
    expect(await findPullRequest(gone, access())).toBeUndefined();
  });

  it('is asked for by one parameter, whatever the branch is called', async () => {
    const url =
      '/repos/library/tracings/pulls?state=open&head=reader%3Ax%26state%3Dall%23&per_page=100';
    answers[`GET ${url}`] = [];
    expect(await findPullRequest(event('x&state=all#'), access())).toBeUndefined();
    expect(asked).toEqual([`GET ${url}`]);
  });

  it('fails where GitHub refuses, without the token in the message', async () => {
    await expect(findPullRequest(event(), access('wrong'))).rejects.toThrow(/with 401\.$/);
    await expect(findPullRequest(event(), access('wrong'))).rejects.not.toThrow(/wrong/);
  });

  it('is not read from an event of another shape', () => {
    const parsed = workflowRunEvent.safeParse({
      repository: { full_name: 'a/../b' },
      workflow_run: { ...event().workflow_run, head_sha: 'main' },
    });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'repository.full_name',
      'workflow_run.head_sha',
    ]);
  });
});

describe('the comment', () => {
  const thread = '/repos/library/tracings/issues/7/comments';
  const page = (number: number) => `GET ${thread}?per_page=100&page=${number}`;
  const write = () => writeComment('library/tracings', 7, 'text', access());

  it('is written where there is none of ours', async () => {
    answers[page(1)] = [
      { id: 1, user: { login: 'reader' }, body: `${COMMENT_MARK}\nnot ours` },
      { id: 2, user: null, body: null },
    ];
    answers[`POST ${thread}`] = { id: 3 };
    expect(await write()).toBe('written');
    expect(asked.at(-1)).toBe(`POST ${thread} {"body":"text"}`);
  });

  it('is written anew where there is one, also on a later page', async () => {
    const other = { user: { login: 'github-actions[bot]' }, body: 'another workflow’s' };
    answers[page(1)] = Array.from({ length: 100 }, (_, n) => ({ id: n + 1, ...other }));
    answers[page(2)] = [
      { id: 200, user: { login: 'github-actions[bot]' }, body: `${COMMENT_MARK}\nold` },
    ];
    answers['PATCH /repos/library/tracings/issues/comments/200'] = { id: 200 };
    expect(await write()).toBe('updated');
    expect(asked.at(-1)).toBe('PATCH /repos/library/tracings/issues/comments/200 {"body":"text"}');
  });
});
