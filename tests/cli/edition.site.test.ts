import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { bagFaults } from '../edition/bag-faults.ts';
import { compiledInAll, makeProject } from '../project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether } from './commands.ts';
import { KEY, ONE_WORK } from './one-work.ts';

/** A library that is published somewhere, in a repository of its own. */
const root = temporaryFolder();
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@library.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const edition = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'src/cli/edition.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...compiledInAll(root),
      NODE_ENV: '',
      VITEST: '',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@library.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@library.org',
    },
  });
const together = commandsTogether();
/** An edition that is only told of is no build, and shares a process. */
const preview = (...args: string[]) =>
  together({ file: join(root, 'src/cli/edition.ts'), args: ['--dry-run', ...args], cwd: root });
const work = () => join(root, 'content', 'works', `${KEY}.mdx`);
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

beforeAll(() => {
  const config = { ...ONE_WORK.config, site: 'https://one-work.org' };
  makeProject(root, { ...ONE_WORK, config });
  writeFileSync(join(root, '.gitignore'), 'node_modules/\n.cache/\n.astro/\n/editions/\n');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=The library');
});

it('refuses a library with errors that is not committed, and leaves it as it is', {
  timeout: 120_000,
}, async () => {
  const sound = readFileSync(work(), 'utf8');
  writeFileSync(work(), sound.replace('title:', 'titel:'));
  const { status, stderr } = await preview();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The library has .*error.*\nSome changes are not committed: /);
  expect(stderr).toMatch(/No edition was made\.\n$/);
  writeFileSync(work(), sound);
  expect(git('status', '--porcelain')).toBe('');
});

it('shows what it would be, and writes nothing', { timeout: 120_000 }, async () => {
  const { status, stdout } = await preview('--date', '2026-11-24');
  expect(stdout).toContain('The first edition, of 1 entry.');
  expect(stdout).toContain('It would write editions/one-work-2026-11-24/, ');
  expect(status).toBe(0);
  expect(git('status', '--porcelain')).toBe('');
});

it('makes editions that are valid, named on their pages, and can be compared', {
  timeout: 600_000,
}, () => {
  const first = edition('--date', '2026-11-24');
  expect(first.stderr).toBe('');
  expect(first.status).toBe(0);
  const bag = join(root, 'editions', 'one-work-2026-11-24');
  expect(bagFaults(bag)).toEqual([]);
  if (spawnSync('sha256sum', ['--version']).status === 0) {
    const summed = spawnSync('sha256sum', ['--check', '--quiet', 'manifest-sha256.txt'], {
      cwd: bag,
    });
    expect(summed.status).toBe(0);
  }
  const page = read('editions/one-work-2026-11-24/data/site/works', KEY, 'index.html');
  expect(page).toMatch(
    /One work<\/i> \(Edition of 24 November 2026\)|One work \(Edition of 24 November 2026\)/i,
  );
  expect(git('tag', '--list').trim()).toBe('edition-2026-11-24');
  expect(git('show', '--stat', '--format=%s', 'edition-2026-11-24^{commit}')).toContain(
    'CITATION.cff',
  );
  expect(git('status', '--porcelain')).toBe('');

  const second = edition('--date', '2026-11-25');
  expect(second.stdout).toContain('Nothing changed.');
  const manifest = (day: string) =>
    read('editions', `one-work-${day}`, 'manifest-sha256.txt').trim().split('\n').sort();
  const differing = manifest('2026-11-25')
    .filter((line) => !manifest('2026-11-24').includes(line))
    .map((line) => line.replace(/^\w+ {2}/, ''));
  // What names the edition differs, and nothing else.
  expect(differing.filter((path) => !path.includes('works/')).sort()).toEqual([
    'data/.zenodo.json',
    'data/CHANGES.md',
    'data/CITATION.cff',
    'data/content/editions/2026-11-25.json',
  ]);
  expect(existsSync(join(root, '.cache', 'edition'))).toBe(false);
});
