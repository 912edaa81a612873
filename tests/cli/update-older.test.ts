import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { historyDepth } from '../../src/disk/git.ts';
import { digestOf, isOfLibrary, listSoftware } from '../../src/disk/software-files.ts';
import { linkPackages, REPOSITORY } from '../project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, runAlone } from './commands.ts';

/*
 * Libraries that earlier versions of this software made, with the command of their time, and that
 * take the state of now.
 */
const folder = temporaryFolder();
let now = '';
beforeAll(() => {
  now = join(folder, 'now');
});

function git(cwd: string, ...args: string[]): string {
  const settings = ['user.name=A', 'user.email=a@library.example', 'maintenance.auto=false'];
  const given = settings.flatMap((setting) => ['-c', setting]);
  const { status, stdout, stderr } = spawnSync('git', [...given, ...args], {
    cwd,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout.trim();
}

/** Where git keeps something of this repository. */
const pathInGit = (name: string) =>
  git(REPOSITORY, 'rev-parse', '--path-format=absolute', '--git-path', name);

/** The software with its history, in which the files of now are the last commit, whether committed or not. */
function softwareOfNow(): string {
  if (existsSync(now)) return now;
  git(folder, 'clone', '--quiet', '--shared', '--no-checkout', REPOSITORY, now);
  // What git knows of the files here it need not read again.
  copyFileSync(pathInGit('index'), join(now, '.git/index'));
  git(now, `--work-tree=${REPOSITORY}`, 'add', '--all');
  git(now, 'commit', '--quiet', '--allow-empty', '--message=Now');
  return now;
}

/** The commit that brought a file; nothing where the history does not go back so far. */
function commitThatBrought(path: string): string {
  const log = git(REPOSITORY, 'log', '--diff-filter=A', '--format=%H %P', '--', path);
  const [commit = '', parent = ''] = (log.split('\n').at(-1) ?? '').split(' ');
  return parent === '' ? '' : commit;
}

/** A library that the software of a commit made, in git. */
async function libraryOf(revision: string, name: string): Promise<string> {
  const [old, root] = [join(folder, 'old'), join(folder, name)];
  if (!existsSync(old)) {
    git(folder, 'clone', '--quiet', '--shared', '--no-checkout', REPOSITORY, old);
    linkPackages(old);
  }
  git(old, 'checkout', '--quiet', '--detach', revision);
  const args = ['--title', 'Riffe', '--into', root];
  const made = await runAlone({ file: join(old, 'src/cli/init.ts'), args, cwd: old });
  expect(made).toMatchObject({ status: 0, stderr: '' });
  commit(root);
  return root;
}

function commit(root: string): void {
  if (!existsSync(join(root, '.git'))) {
    git(root, 'init', '--quiet', '--initial-branch=main');
    // What the software’s repository has need not be written once more.
    writeFileSync(join(root, '.git/objects/info/alternates'), `${pathInGit('objects')}\n`);
  }
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message=State');
}

/** What belongs to a library, with its text. */
function ofLibrary(root: string): Record<string, string> {
  const paths = git(root, 'ls-files').split('\n').filter(isOfLibrary);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const together = commandsTogether();

/** Updates a library as docs/start.md says: with the command of the new version. */
const update = (root: string) =>
  together({
    file: join(REPOSITORY, 'src/cli/update.ts'),
    args: ['--into', root, '--from', softwareOfNow()],
    cwd: REPOSITORY,
  });

/** The commit that brought software.json; skips the test where the history does not go back so far. */
function firstWithList(skip: (why: string) => never): string {
  if (historyDepth(REPOSITORY) !== 'whole') {
    return skip('there is no older version here: git fetch --unshallow brings the history');
  }
  const commit = commitThatBrought('src/disk/software-files.ts');
  return commit === '' ? skip('the history does not go back to before software.json') : commit;
}

describe.each([
  ['the first version that lists its files', 'with-list', ''],
  ['the one before, which lists none', 'without-list', '~1'],
])('a library of %s', (_, name, before) => {
  it('takes the version of now', async ({ skip }) => {
    const first = firstWithList(skip);
    const root = await libraryOf(`${first}${before}`, name);
    expect(existsSync(join(root, 'software.json'))).toBe(before === '');
    const own = ofLibrary(root);
    expect(Object.keys(own)).toContain('src/site.config.ts');

    expect(await update(root)).toMatchObject({ status: 0, stderr: '' });
    const { files } = listSoftware(REPOSITORY);
    const differing = Object.keys(files).filter((path) => digestOf(root, path) !== files[path]);
    expect(differing).toEqual([]);
    expect(JSON.parse(readFileSync(join(root, 'software.json'), 'utf8'))).toMatchObject({ files });
    const left = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
      .filter((path) => !(path in files) && !isOfLibrary(path));
    expect(left).toEqual([]);
    expect(ofLibrary(root)).toEqual(own);

    linkPackages(root);
    const check = await together({ file: join(root, 'src/cli/check.ts'), args: [], cwd: root });
    expect(check).toMatchObject({ status: 0, stderr: '' });
    expect(check.stdout).toContain('3 entries checked: no problems.');
  });
});

describe('a library of an earlier version in which the software was changed', () => {
  it('is refused, and left as it is', async ({ skip }) => {
    const root = join(folder, 'with-list');
    firstWithList(skip);
    // Back to the version that the library was made with.
    git(root, 'stash', '--quiet', '--include-untracked');
    writeFileSync(join(root, 'src/disk/new-library.ts'), '// mine\n');
    commit(root);
    const refused = await update(root);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain(
      '1 file of the software was changed here (src/disk/new-library.ts)',
    );
    expect(git(root, 'status', '--porcelain')).toBe('');
  });
});
