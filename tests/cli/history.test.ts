import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { person, work } from '../entries.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { commandFile } from '../fixtures/software.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether } from './commands.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli');
const parent = temporaryFolder();
let root = '';
let count = 0;
beforeEach(() => {
  root = join(parent, `library-${count++}`);
  mkdirSync(join(root, 'content'), { recursive: true });
});

const together = commandsTogether();
const history = (...args: string[]) => together({ file: join(CLI, 'history.ts'), args, cwd: root });

const git = (...args: string[]) =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@library.example',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@library.example',
      ...(args.includes('commit') ? { GIT_COMMITTER_DATE: '2026-11-29T12:00:00Z' } : {}),
    },
  });
const place = (path: string) => join(root, 'content', path);
function write({ path, text }: { path: string; text: string }): void {
  mkdirSync(dirname(place(path)), { recursive: true });
  writeFileSync(place(path), text);
}
function commit(day: string): void {
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '--message', 'Edit', `--date=${day}T12:00:00Z`);
}
const createdOf = (path: string) => /^created: (.*)$/m.exec(readFileSync(place(path), 'utf8'))?.[1];

describe('npm run history', { timeout: 60_000 }, () => {
  it('takes the day from the first commit, through a renaming, and leaves what is said alone', async () => {
    git('init', '--quiet');
    commit('2026-11-01');
    write(work('doe2010book'));
    commit('2026-11-03');
    write(person('jane', { fields: 'created: 2026-10' }));
    renameSync(place('works/doe2010book.mdx'), place('works/roe2010book.mdx'));
    commit('2026-11-09');
    write(person('late'));
    const { status, stdout } = await history();
    expect(stdout).toBe(
      'content/works/roe2010book.mdx: 2026-11-03\nleft out: content/people/late.mdx: it is not in any commit yet.\n1 entry got its date, 1 left out.\n',
    );
    expect(status).toBe(0);
    expect(createdOf('works/roe2010book.mdx')).toBe('2026-11-03');
    expect(createdOf('people/jane.mdx')).toBe('2026-10');
    expect((await history()).stdout).toContain('0 entries got');
  });

  it('writes nothing with --dry-run', async () => {
    git('init', '--quiet');
    commit('2026-11-01');
    write(person('jane'));
    commit('2026-11-03');
    expect((await history('--dry-run')).stdout).toContain('1 entry would get its date');
    expect(createdOf('people/jane.mdx')).toBeUndefined();
  });

  it('refuses a clone one commit deep, and changes nothing', async () => {
    git('init', '--quiet');
    write(person('jane'));
    commit('2026-11-01');
    commit('2026-11-02');
    const whole = root;
    root = join(parent, `shallow-${count++}`);
    mkdirSync(root);
    git('clone', '--quiet', '--depth', '1', pathToFileURL(whole).href, '.');
    const { status, stderr } = await history();
    expect(status).toBe(1);
    expect(stderr).toBe(
      'This clone has only the latest commits and would give wrong dates. Fetch the others first: git fetch --unshallow. Nothing was written.\n',
    );
    expect(createdOf('people/jane.mdx')).toBeUndefined();
  });

  it('refuses a folder without a history', async () => {
    write(person('jane'));
    const { status, stderr } = await history();
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^There is no history/)]);
  });

  it('does not believe a history that begins later than the entry, nor its very first commit', async () => {
    git('init', '--quiet');
    write(person('root'));
    commit('2026-11-10');
    write(person('noted', { fields: 'changes: [{ date: 2026-11-04, what: More is known. }]' }));
    write(person('held'));
    mkdirSync(place('editions'));
    const edition = { date: '2026-11-05', entries: { 'people/held': 'a'.repeat(64) } };
    writeFileSync(place('editions/2026-11-05.json'), JSON.stringify(edition));
    commit('2026-11-12');
    const { stdout } = await history();
    expect(stdout).toContain(
      'held.mdx: the entry says 2026-11-05, but its first commit is of 2026-11-12',
    );
    expect(stdout).toContain('noted.mdx: the entry says 2026-11-04, but its first commit');
    expect(stdout).toContain('root.mdx: it is in the very first commit, so it may be older');
    expect(stdout).toContain('3 left out.');
    await history('--from-root');
    expect(createdOf('people/root.mdx')).toBe('2026-11-10');
    expect(createdOf('people/held.mdx')).toBeUndefined();
  });
});

it('tells, as the check, of a file that records no edition', { timeout: 60_000 }, async () => {
  write(person('jane'));
  mkdirSync(place('editions'));
  writeFileSync(place('editions/2026-11-05.json'), '{ "date": "2026-11-06", "entries": {} }');
  const { status, stdout } = await together({ file: join(CLI, 'check.ts'), args: [], cwd: root });
  expect(stdout).toContain('content/editions/2026-11-05.json');
  expect(stdout).toContain('It records the edition of 2026-11-06.');
  expect(status).toBe(1);
});

describe('npm run check -- --since', { timeout: 60_000 }, () => {
  const check = (...args: string[]) => together({ file: join(CLI, 'check.ts'), args, cwd: root });

  it('asks for a note where the basis is not what it was in that commit', async () => {
    git('init', '--quiet');
    write(work('doe2010book'));
    commit('2026-11-01');
    write(work('doe2010book', { grade: 'abstract' }));
    expect((await check('--since', 'HEAD')).stdout).toContain('basis: changed');
    expect((await check()).stdout).not.toContain('basis: changed');
  });

  it('knows the findings of an annotation by their heading in the language of the library', async () => {
    const found = (text: string) =>
      work('doe2010book', {
        body: `## Wonach es fragt\n\nNach Gesprächen.\n\n## Was es findet\n\n${text}\n`,
      });
    git('init', '--quiet');
    write(found('Zehn.'));
    commit('2026-11-01');
    write(found('Zwölf.'));
    const file = commandFile('check.ts', { ...FIXTURE_CONFIG, language: 'de' });
    const { stdout } = await together({ file, args: ['--since', 'HEAD'], cwd: root });
    expect(stdout).toContain('“Was es findet”: changed');
  });

  it('says so where there is no such commit, or no git', async () => {
    write(work('doe2010book'));
    const without = await check('--since', 'main');
    expect([without.status, without.stderr]).toEqual([
      1,
      expect.stringMatching(/^There is no history to find “main” in: /),
    ]);
    git('init', '--quiet');
    commit('2026-11-01');
    const { status, stderr } = await check('--since', 'nowhere');
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^There is no commit “nowhere” here\. Name a branch/),
    ]);
  });
});
