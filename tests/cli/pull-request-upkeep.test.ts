import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandFile } from '../fixtures/software.ts';
import { type GitHubServer, startGitHub } from '../pull-request/github-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether } from './commands.ts';

const COMMAND = commandFile('pull-request-upkeep.ts');
const together = commandsTogether();
const ROOT = '/repos/library/tracings';
const SHA = 'a'.repeat(40);
const ENTRY = 'content/works/abel2010talks.mdx';

let root = '';
let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHub();
  root = temporaryFolder();
  mkdirSync(join(root, 'content', 'works'), { recursive: true });
  mkdirSync(join(root, 'found'));
  writeFileSync(join(root, ENTRY), 'before\n');
});
afterEach(() => {
  github.close();
  rmSync(root, { recursive: true });
});

function findings({ after = 'before\n', isWhole = true, gone = [] as string[] }): void {
  const work = {
    key: 'abel2010talks',
    before: 'before\n',
    after,
    notices: after === 'before\n' ? [] : ['Crossref lists a notice (retraction).'],
    borneOut: [],
    differences: [],
    failures: [],
  };
  const addresses = gone.map((address) => ({
    address,
    verdict: 'gone',
    reason: '404',
    files: ['works/abel2010talks.mdx'],
  }));
  const write = (name: string, value: object) =>
    writeFileSync(join(root, 'found', name), JSON.stringify(value));
  write('records.json', { day: '2026-11-30', isWhole, works: [work] });
  write('links-2026-11-30.json', { day: '2026-11-30', counts: {}, addresses });
}

const run = () =>
  together({
    file: COMMAND,
    args: ['found'],
    cwd: root,
    env: {
      GITHUB_API_URL: github.api,
      GITHUB_REPOSITORY: 'library/tracings',
      GITHUB_SHA: SHA,
      GITHUB_REF_NAME: 'main',
      GITHUB_TOKEN: 'secret',
    },
  });

function answerAll(): void {
  const pulls = `${ROOT}/pulls?state=open&head=library%3Aupkeep&per_page=100`;
  Object.assign(github.answers, {
    [`GET ${pulls}`]: [],
    [`GET ${ROOT}/git/commits/${SHA}`]: { tree: { sha: SHA } },
    [`POST ${ROOT}/git/trees`]: { sha: SHA },
    [`POST ${ROOT}/git/commits`]: { sha: SHA },
    [`POST ${ROOT}/git/refs`]: {},
    [`POST ${ROOT}/pulls`]: { number: 1 },
  });
}

const written = () => github.asked.filter((line) => !line.startsWith('GET')).join('\n');

describe('npm run pull-request-upkeep', { timeout: 60_000 }, () => {
  it('proposes what was found: the entry that changes, and the page', async () => {
    answerAll();
    findings({ after: 'after\n', gone: ['https://a.org/'] });
    expect(await run()).toMatchObject({ status: 0, stdout: 'Opened the pull request.\n' });
    expect(written()).toContain(
      `{"path":"${ENTRY}","mode":"100644","type":"blob","content":"after\\n"}`,
    );
    expect(written()).toContain('"path":".github/upkeep.md"');
    expect(written()).toContain('Retracted or corrected');
  });

  it('opens none where nothing is new', async () => {
    answerAll();
    findings({});
    expect((await run()).stdout).toBe('Nothing new.\n');
    expect(written()).toBe('');
  });

  it('proposes nothing where the registries could not be reached', async () => {
    answerAll();
    findings({ isWhole: false, gone: ['https://a.org/'] });
    expect((await run()).stdout).toContain('could not be reached');
    expect(github.asked).toEqual([]);
  });

  it('writes over nothing that has changed since', async () => {
    answerAll();
    findings({ after: 'after\n' });
    writeFileSync(join(root, ENTRY), 'another\n');
    const { status, stderr } = await run();
    expect(status).toBe(1);
    expect(stderr).toContain(`${ENTRY} has changed since it was compared.`);
    expect(written()).toBe('');
  });

  it.each([
    [
      'a report that is missing',
      () => rmSync(join(root, 'found', 'records.json')),
      /records\.json is missing/,
    ],
    [
      'a report of another shape',
      () =>
        writeFileSync(
          join(root, 'found', 'records.json'),
          '{"day":"2026-11-30","isWhole":true,"works":[{"key":"../../x"}]}',
        ),
      /records\.json does not have the form/,
    ],
  ])('stops at %s', async (_, spoil, message) => {
    findings({});
    spoil();
    const { status, stderr } = await run();
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(github.asked).toEqual([]);
  });
});
