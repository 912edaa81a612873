import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closePullRequest, openPullRequest } from '../../src/pull-request/open-on-github.ts';
import { type GitHubServer, startGitHub } from './github-server.ts';

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const ROOT = '/repos/library/tracings';
const sha = (letter: string) => letter.repeat(40);
const PULLS = `GET ${ROOT}/pulls?state=open&head=library%3Aupkeep&per_page=100`;
const HEAD = `GET ${ROOT}/commits/heads/upkeep`;
const OURS = { author: { login: 'github-actions[bot]' } };

const access = () => ({ api: github.api, token: 'secret' });
const open = () =>
  openPullRequest(
    {
      repository: 'library/tracings',
      base: 'main',
      commit: sha('a'),
      branch: 'upkeep',
      title: 'What was found',
      body: 'In words.',
      files: new Map([['content/works/a.mdx', 'text\n']]),
    },
    access(),
  );
/** What was written, without the bodies. */
const written = () =>
  github.asked.filter((line) => !line.startsWith('GET')).map((line) => line.split(' {')[0]);

function answerCommit(): void {
  github.answers[`GET ${ROOT}/git/commits/${sha('a')}`] = { tree: { sha: sha('b') } };
  github.answers[`POST ${ROOT}/git/trees`] = { sha: sha('c') };
  github.answers[`POST ${ROOT}/git/commits`] = { sha: sha('d') };
}

describe('a pull request of a workflow', () => {
  it('is opened on a new branch, with one commit on the one that was looked at', async () => {
    github.answers[PULLS] = [];
    answerCommit();
    github.answers[`POST ${ROOT}/git/refs`] = {};
    github.answers[`POST ${ROOT}/pulls`] = { number: 8 };
    expect(await open()).toBe('opened');
    expect(github.asked).toContain(
      `POST ${ROOT}/git/trees {"base_tree":"${sha('b')}","tree":[{"path":"content/works/a.mdx","mode":"100644","type":"blob","content":"text\\n"}]}`,
    );
    expect(github.asked).toContain(
      `POST ${ROOT}/git/commits {"message":"What was found","tree":"${sha('c')}","parents":["${sha('a')}"]}`,
    );
    expect(github.asked).toContain(
      `POST ${ROOT}/git/refs {"ref":"refs/heads/upkeep","sha":"${sha('d')}"}`,
    );
    expect(github.asked.at(-1)).toBe(
      `POST ${ROOT}/pulls {"title":"What was found","body":"In words.","head":"upkeep","base":"main"}`,
    );
  });

  it('is written anew while it is open, so that there is never a second', async () => {
    github.answers[PULLS] = [{ number: 8 }];
    github.answers[HEAD] = OURS;
    answerCommit();
    github.answers[`PATCH ${ROOT}/git/refs/heads/upkeep`] = {};
    github.answers[`PATCH ${ROOT}/pulls/8`] = {};
    expect(await open()).toBe('updated');
    expect(written()).toEqual([
      `POST ${ROOT}/git/trees`,
      `POST ${ROOT}/git/commits`,
      `PATCH ${ROOT}/git/refs/heads/upkeep`,
      `PATCH ${ROOT}/pulls/8`,
    ]);
  });

  it('is left alone where somebody else has committed to its branch', async () => {
    github.answers[PULLS] = [{ number: 8 }];
    for (const author of [{ login: 'editor' }, null]) {
      github.answers[HEAD] = { author };
      expect(await open()).toBe('left');
      expect(
        await closePullRequest({ repository: 'library/tracings', branch: 'upkeep' }, '', access()),
      ).toBe('none');
    }
    expect(written()).toEqual([]);
  });

  it('says which setting forbids it', async () => {
    github.answers[PULLS] = [];
    answerCommit();
    github.answers[`POST ${ROOT}/git/refs`] = {};
    github.answers[`POST ${ROOT}/pulls`] = 403;
    await expect(open()).rejects.toThrow(/Allow it: Settings, Actions, General/);
  });

  it('stops before it writes where GitHub does not answer as it should', async () => {
    github.answers[PULLS] = { message: 'odd' };
    await expect(open()).rejects.toThrow();
    expect(written()).toEqual([]);
  });

  it('is closed once nothing is left of it', async () => {
    const where = { repository: 'library/tracings', branch: 'upkeep' };
    github.answers[PULLS] = [];
    expect(await closePullRequest(where, 'Done.', access())).toBe('none');
    github.answers[PULLS] = [{ number: 8 }];
    github.answers[HEAD] = OURS;
    github.answers[`PATCH ${ROOT}/pulls/8`] = {};
    expect(await closePullRequest(where, 'Done.', access())).toBe('closed');
    expect(github.asked.at(-1)).toBe(`PATCH ${ROOT}/pulls/8 {"state":"closed","body":"Done."}`);
  });
});
