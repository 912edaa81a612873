import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starterLibrary } from '../../src/core/starting/starter-library.ts';
import { makeLibrary } from '../../src/disk/new-library.ts';
import { softwarePaths } from '../../src/disk/software-files.ts';
import { linkPackages, REPOSITORY } from '../project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, type Ended, runAlone } from './commands.ts';

const folder = temporaryFolder();

const together = commandsTogether();
const startOf = (cwd: string, ...args: string[]) => {
  return { file: join(REPOSITORY, 'src/cli/update.ts'), args, cwd };
};
const update = (cwd: string, ...args: string[]): Promise<Ended> => together(startOf(cwd, ...args));

function git(cwd: string, ...args: string[]): string {
  const settings = [
    'user.name=A',
    'user.email=a@library.example',
    'maintenance.auto=false',
    'core.compression=0',
  ];
  const given = settings.flatMap((setting) => ['-c', setting]);
  const { status, stdout, stderr } = spawnSync('git', [...given, ...args], {
    cwd,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout.trim();
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function commit(root: string): void {
  if (!existsSync(join(root, '.git'))) {
    git(root, 'init', '--quiet', '--template=', '--initial-branch=main');
  }
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message=State');
}

const STARTER = await starterLibrary({
  title: 'Reefs',
  language: 'en',
  today: '2026-11-24',
  withSamples: true,
});

const packageOf = (version: string) => `{ "name": "tracings", "version": "${version}" }\n`;

/**
 * A small software with two versions, of which the first has the tag v1: a copy of one that is made
 * once.
 */
function software(name: string): string {
  const [made, root] = [join(folder, 'made'), join(folder, name)];
  if (!existsSync(made)) makeSoftware(made);
  cpSync(made, root, { recursive: true });
  return root;
}

function makeSoftware(root: string): void {
  write(root, {
    'package.json': packageOf('1.0.0'),
    'src/core/library.ts': '// one\n',
    'src/kept.ts': '// kept\n',
    'src/dropped.ts': '// dropped\n',
    'src/site.config.ts': '// of the first library\n',
    'content/works/a2000a.mdx': 'of the first library\n',
    'public/favicon.svg': '<svg/>\n',
  });
  commit(root);
  git(root, 'tag', 'v1');
  write(root, {
    'package.json': packageOf('2.0.0'),
    'src/core/library.ts': '// two\n',
    'src/added.ts': '// added\n',
    'content/works/b2000b.mdx': 'of the first library\n',
    'public/favicon.svg': '<svg id="new"/>\n',
  });
  rmSync(join(root, 'src/dropped.ts'));
  commit(root);
}

/** A library with the first version: a copy of one that is made once. */
function library(name: string): string {
  const root = join(folder, name);
  if (!existsSync(join(folder, 'made-library'))) libraryOf('made-library', software('first'));
  cpSync(join(folder, 'made-library'), root, { recursive: true });
  return root;
}

/** A library with what has the tag v1. */
function libraryOf(name: string, from: string): string {
  const [old, root] = [join(folder, `${name}-old`), join(folder, name)];
  git(folder, 'clone', '--quiet', '--branch', 'v1', from, old);
  makeLibrary(old, root, STARTER);
  commit(root);
  return root;
}

/** Every file of a library with its text, but for what git keeps. */
function stateOf(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.startsWith('.git/'));
  return Object.fromEntries(
    paths.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

describe('npm run update', () => {
  it('replaces the files of the software, and no others', async () => {
    const from = software('software');
    const root = library('reefs');
    write(root, { 'notes.txt': 'our own', 'public/logo.svg': '<svg/>' });
    commit(root);
    const before = stateOf(root);
    const preview = await update(root, '--from', from, '--dry-run');
    expect(preview).toMatchObject({ status: 0, stderr: '' });
    expect(preview.stdout).toContain('1 added, 2 replaced, 1 removed');
    expect(preview.stdout).toContain('  - src/dropped.ts');
    expect(stateOf(root)).toEqual(before);

    expect(await runAlone(startOf(root, '--from', from))).toMatchObject({ status: 0, stderr: '' });
    const after = stateOf(root);
    const { 'src/dropped.ts': _, 'software.json': list, ...kept } = before;
    expect(after).toEqual({
      ...kept,
      'package.json': packageOf('2.0.0'),
      'src/core/library.ts': '// two\n',
      'src/added.ts': '// added\n',
      'software.json': expect.not.stringMatching(list ?? ''),
    });
    commit(root);
    const again = await update(root, '--from', from);
    expect(again).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('up to date: 2.0.0'),
    });
    // Back to a tag is an update like any other.
    expect(await update(root, '--from', from, '--to', 'v1')).toMatchObject({ status: 0 });
    expect(stateOf(root)).toEqual(before);
  });

  it('refuses where a file of the software was changed here, or keeps it beside the new one', async () => {
    const from = software('software-2');
    const root = library('changed');
    write(root, { 'src/core/library.ts': '// mine\n', 'src/added.ts': '// mine too\n' });
    commit(root);
    const before = stateOf(root);
    const refused = await update(root, '--from', from);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('2 files of the software were changed here');
    expect(refused.stderr).toContain('src/core/library.ts');
    expect(stateOf(root)).toEqual(before);
    expect(await update(root, '--from', from, '--set-aside')).toMatchObject({ status: 0 });
    expect(stateOf(root)).toMatchObject({
      'src/core/library.ts': '// two\n',
      'src/core/library.ts.mine': '// mine\n',
      'src/added.ts.mine': '// mine too\n',
    });
  });

  it.each([
    ['no source', [], 2, 'Say where the software comes from'],
    ['a folder that is no Tracings', ['--from', 'other'], 1, 'does not hold the software'],
    [
      'an unknown commit',
      ['--from', 'software-3', '--to', 'v9'],
      1,
      'has no commit, tag or branch “v9”',
    ],
    ['a commit of a plain folder', ['--from', 'plain', '--to', 'v1'], 1, 'is not a git repository'],
    [
      'an address that cannot be reached',
      ['--from', 'https://127.0.0.1:9/x.git'],
      1,
      'cannot be fetched',
    ],
  ])('refuses %s, in one sentence, and changes nothing', async (_, args, status, sentence) => {
    const from = join(folder, 'software-3');
    if (!existsSync(from)) {
      software('software-3');
      write(join(folder, 'other'), { 'package.json': '{ "name": "other", "version": "1.0.0" }' });
      write(join(folder, 'plain'), {
        'package.json': packageOf('2.0.0'),
        'src/core/library.ts': '',
      });
    }
    const root = join(folder, 'refusing');
    if (!existsSync(root)) library('refusing');
    const before = stateOf(root);
    const given = args.map((arg) =>
      /^(?:other|plain|software)/.test(arg) ? join(folder, arg) : arg,
    );
    const ended = await update(root, ...given);
    expect(ended).toMatchObject({ status, stdout: '' });
    // An argument that cannot be used is followed by where the others are explained.
    const [said = '', ...more] = ended.stderr.trim().split('\n');
    expect(said).toContain(sentence);
    expect(more.filter((line) => line !== '' && !line.includes('--help'))).toEqual([]);
    expect(stateOf(root)).toEqual(before);
  });

  it('refuses changes that are not committed, and a folder that does not hold the software', async () => {
    const from = software('software-4');
    const root = library('open');
    write(root, { 'content/new.mdx': 'x' });
    const open = await update(root, '--from', from);
    expect(open).toMatchObject({ status: 2, stdout: '' });
    expect(open.stderr).toContain('1 file is not committed (content/new.mdx)');
    const none = await update(folder, '--from', from);
    expect(none).toMatchObject({ status: 2, stdout: '' });
    expect(none.stderr).toContain('This folder does not hold the software');
    const nowhere = await update(folder, '--into', 'nowhere', '--from', from);
    expect(nowhere.stderr).toContain('nowhere does not hold the software');
  });

  it('leaves what an earlier version listed as its own and libraries have now', async () => {
    const from = software('software-5');
    const root = library('forms');
    const form = '.github/ISSUE_TEMPLATE/propose-a-work.yml';
    write(root, { [form]: 'name: ours\n' });
    const list = JSON.parse(readFileSync(join(root, 'software.json'), 'utf8'));
    list.files[form] = hash('sha256', 'name: ours\n');
    write(root, { 'software.json': JSON.stringify(list) });
    commit(root);
    expect(await update(root, '--from', from)).toMatchObject({ status: 0, stderr: '' });
    expect(stateOf(root)).toMatchObject({ [form]: 'name: ours\n', 'src/added.ts': '// added\n' });
  });

  describe('in a library without software.json', () => {
    it('finds its version in the history of the software, also where a file was changed', async () => {
      const from = software('software-6');
      for (const number of Array.from({ length: 20 }).keys()) {
        write(from, { [`src/same-${number}.ts`]: '// same\n' });
      }
      commit(from);
      git(from, 'tag', '--force', 'v1');
      write(from, { 'src/newest.ts': '// newest\n' });
      rmSync(join(from, 'src/same-0.ts'));
      commit(from);
      const root = libraryOf('old', from);
      rmSync(join(root, 'software.json'));
      write(root, { 'src/same-1.ts': '// mine\n', 'content/own.mdx': 'own\n' });
      commit(root);
      const before = stateOf(root);
      expect(await update(root, '--from', from)).toMatchObject({ status: 0, stderr: '' });
      const { 'src/same-0.ts': _, ...kept } = before;
      expect(stateOf(root)).toEqual({
        ...kept,
        'src/newest.ts': '// newest\n',
        'software.json': expect.stringContaining('"src/newest.ts"'),
      });
      commit(root);
      // Now it is listed which file was changed.
      write(from, { 'src/same-1.ts': '// two\n' });
      commit(from);
      expect(await update(root, '--from', from)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('was changed here (src/same-1.ts)'),
      });
    });

    it.each([
      ['that no commit is near to', ['--from', 'software-7'], 1, 'name the commit'],
      ['with a plain folder', ['--from', 'plain-7'], 1, 'has no history to find it in'],
      [
        'with a commit that is none',
        ['--from', 'software-7', '--from-commit', 'v9'],
        1,
        'has no commit, tag or branch “v9”',
      ],
    ])('refuses %s, in one sentence', async (_, args, status, sentence) => {
      const [from, root] = [join(folder, 'software-7'), join(folder, 'far')];
      if (!existsSync(from)) {
        software('software-7');
        library('far');
        rmSync(join(root, 'software.json'));
        write(root, { 'src/kept.ts': '// another\n', 'src/dropped.ts': '// another\n' });
        commit(root);
        write(join(folder, 'plain-7'), {
          'package.json': packageOf('2.0.0'),
          'src/core/library.ts': '',
        });
      }
      const before = stateOf(root);
      const given = args.map((arg) => (/^(?:plain|software)/.test(arg) ? join(folder, arg) : arg));
      const ended = await update(root, ...given);
      expect(ended).toMatchObject({ status, stdout: '' });
      expect(ended.stderr).toContain(sentence);
      expect(ended.stderr.trim().split('\n')).toHaveLength(1);
      expect(stateOf(root)).toEqual(before);
    });

    it('takes the version that it is told', async () => {
      const [from, root] = [join(folder, 'software-7'), join(folder, 'far')];
      const told = await update(root, '--from', from, '--from-commit', 'v1', '--set-aside');
      expect(told).toMatchObject({ status: 0 });
      expect(stateOf(root)).toMatchObject({
        'src/kept.ts': '// another\n',
        'src/dropped.ts.mine': '// another\n',
        'src/core/library.ts': '// two\n',
      });
      commit(root);
      const again = await update(root, '--from', from, '--from-commit', 'v1');
      expect(again.stderr).toContain('leave --from-commit out');
    });
  });

  it('takes a library of this software to a newer version, which then passes the check', async () => {
    const [old, newer, root] = ['old', 'newer', 'ours'].map((name) => join(folder, `own-${name}`));
    if (old === undefined || newer === undefined || root === undefined) return;
    for (const path of softwarePaths(REPOSITORY).filter((each) => /^(?:src|package)/.test(each))) {
      for (const into of [old, newer]) {
        mkdirSync(dirname(join(into, path)), { recursive: true });
        cpSync(join(REPOSITORY, path), join(into, path));
      }
    }
    write(old, { 'src/cli/check.ts': 'throw new Error("an old fault");\n' });
    makeLibrary(old, root, STARTER);
    write(root, { '.gitignore': 'node_modules/\n.cache/\n' });
    linkPackages(root);
    commit(root);
    const check = { file: join(root, 'src/cli/check.ts'), args: [], cwd: root };
    expect(await runAlone(check)).toMatchObject({ status: 1 });
    expect(await update(root, '--from', newer)).toMatchObject({ status: 0, stderr: '' });
    expect(await together(check)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('3 entries checked: no problems.'),
    });
  }, 60_000);
});
