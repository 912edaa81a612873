import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPORT_FILE } from '../../src/pull-request/read-report.ts';
import { work } from '../entries.ts';
import { commandFile } from '../fixtures/software.ts';
import { type GitHubServer, startGitHub } from '../pull-request/github-server.ts';
import { reportOn } from '../pull-request/states.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether } from './commands.ts';

const together = commandsTogether();
const ROOT = '/repos/library/tracings';
const SHA = 'a'.repeat(40);
const PULLS = `GET ${ROOT}/pulls?state=open&head=reader%3Amy-entry&per_page=100`;
const EVENT = {
  repository: { full_name: 'library/tracings', private: false },
  workflow_run: {
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'my-entry',
    head_repository: { owner: { login: 'reader' } },
    html_url: 'https://github.com/library/tracings/actions/runs/1',
    pull_requests: [],
  },
};

let root = '';
let handed = '';
let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHub();
  root = temporaryFolder();
  handed = temporaryFolder();
  writeFileSync(join(root, 'event.json'), JSON.stringify(EVENT));
  const report = reportOn([], [work('doe2010new')]);
  writeFileSync(join(handed, REPORT_FILE), JSON.stringify(report));
  github.answers[PULLS] = [{ number: 7, head: { sha: SHA } }];
});
afterEach(() => {
  github.close();
  rmSync(root, { recursive: true });
});

const run = (change: Readonly<Record<string, string>> = {}, args = [handed]) =>
  together({
    file: commandFile('pull-request-comment.ts'),
    args,
    cwd: root,
    env: {
      GITHUB_API_URL: github.api,
      GITHUB_EVENT_PATH: join(root, 'event.json'),
      GITHUB_TOKEN: 'secret',
      ...change,
    },
  });

describe('npm run pull-request-comment', { timeout: 60_000 }, () => {
  it('writes the comment on the pull request of the run', async () => {
    github.answers[`GET ${ROOT}/issues/7/comments?per_page=100&page=1`] = [];
    github.answers[`POST ${ROOT}/issues/7/comments`] = { id: 1 };
    expect(await run()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^The comment on pull request 7 is \w+\.\n$/),
    });
    const [written] = github.asked.filter((line) => line.startsWith('POST'));
    expect(written).toContain('This adds one work.');
    expect(written).toContain('actions/runs/1');
  });

  it('writes nothing on one that has moved on', async () => {
    github.answers[PULLS] = [{ number: 7, head: { sha: 'b'.repeat(40) } }];
    expect(await run()).toMatchObject({
      status: 0,
      stdout: 'The pull request is closed or has newer commits; nothing was written.\n',
    });
    expect(github.asked).toEqual([PULLS]);
  });

  it.each(['GITHUB_TOKEN', 'GITHUB_EVENT_PATH'])('names %s where it is missing', async (name) => {
    const { status, stderr } = await run({ [name]: '' });
    expect(status).toBe(2);
    expect(stderr).toContain(`${name} is missing: GitHub Actions sets it.`);
    expect(github.asked).toEqual([]);
  });

  it.each([[[]], [['one', 'two']]])('wants one folder: %j', async (args) => {
    const { status, stderr } = await run({}, args);
    expect(status).toBe(2);
    expect(stderr).toContain('Name the folder with the report.');
  });
});
