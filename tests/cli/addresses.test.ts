import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { concept, work } from '../entries.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether } from './commands.ts';

const COMMANDS = join(import.meta.dirname, '..', '..', 'src', 'cli');
const root = temporaryFolder();

const together = commandsTogether();
const run = (cwd: string, command: string, ...args: string[]) =>
  together({ file: join(COMMANDS, `${command}.ts`), args, cwd });

function project(name: string, files = [work('one2010')]): string {
  const folder = join(root, name);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  return folder;
}

const registerOf = (folder: string) => readFileSync(join(folder, 'content/addresses.txt'), 'utf8');

function git(cwd: string, ...args: string[]): void {
  const names = ['-c', 'user.name=Tests', '-c', 'user.email=tests@library.example'];
  const { status, stderr } = spawnSync('git', [...names, ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** A history in which a work is renamed without a word, and the register is begun afterwards. */
function history(name: string): string {
  const folder = project(name);
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'one');
  renameSync(join(folder, 'content/works/one2010.mdx'), join(folder, 'content/works/two2010.mdx'));
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'two');
  return folder;
}

/** What the addresses of records end in. */
const endings = EXPORT_FORMATS.map(({ extension }) => `.${extension}`);

describe('npm run addresses', () => {
  it('begins the register and only ever extends it, so that the check misses what is gone', async () => {
    const folder = project('begin');
    expect((await run(folder, 'addresses')).stdout).toContain(
      `Added ${1 + EXPORT_FORMATS.length} addresses`,
    );
    expect(registerOf(folder)).toContain(`\nworks/one2010/ ${endings.join(' ')}\n`);
    expect((await run(folder, 'addresses')).stdout).toContain('already has every address');
    project('begin', [concept('talk')]);
    await run(folder, 'addresses');
    expect(registerOf(folder)).toContain('\nconcepts/talk/\n');
    renameSync(
      join(folder, 'content/works/one2010.mdx'),
      join(folder, 'content/works/two2010.mdx'),
    );
    const { status, stdout } = await run(folder, 'check');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'content/addresses.txt:4:1  error  The address works/one2010/ no longer works.',
    );
    expect(stdout).toContain('Write formerly: [one2010] into content/works/two2010.mdx');
  });

  it('registers the pages of names, which lead on by themselves', async () => {
    const by = (id: string) => {
      const { path, text } = work(id, { fields: 'author: [{ family: Doe, given: Jane }]' });
      return { path, text: text.replace('fields: [title,', 'fields: [title, author,') };
    };
    const folder = project('named', [by('one2010'), by('two2010')]);
    await run(folder, 'addresses');
    expect(registerOf(folder)).toContain('\nnames/doe-jane/\n');
    project('named', [work('two2010')]);
    const { status, stdout } = await run(folder, 'check');
    expect(stdout).not.toContain('names/');
    expect(status).toBe(0);
  });

  it('refuses a library with errors and a damaged register, and changes nothing', async () => {
    const folder = project('damaged');
    const damaged = '# head\nworks/one2010\n';
    writeFileSync(join(folder, 'content/addresses.txt'), damaged);
    const { status, stderr } = await run(folder, 'addresses');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'content/addresses.txt:2:1  error  “works/one2010” is not the path of a page.',
    );
    expect(registerOf(folder)).toBe(damaged);
  });

  it('fills the register from the history, and says that not all of it answers', async () => {
    const folder = history('history');
    const { status, stdout } = await run(folder, 'addresses', '--from-git');
    expect(status).toBe(0);
    expect(stdout).toContain('Addresses of 1 page no longer work');
    expect(registerOf(folder)).toMatch(/\nworks\/one2010\/ [^\n]*\nworks\/two2010\/ /);
  });

  it('says where there is no git, and where the clone holds a part of the history', async () => {
    const without = await run(project('without'), 'addresses', '--from-git');
    expect(without).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not a git repository'),
    });
    const shallow = join(root, 'shallow');
    git(root, 'clone', '--quiet', '--depth', '1', pathToFileURL(history('whole')).href, shallow);
    const { status, stderr } = await run(shallow, 'addresses', '--from-git');
    expect([status, stderr]).toEqual([2, expect.stringContaining('git fetch --unshallow')]);
  });
});

describe('npm run check', () => {
  it('says the same of addresses in a whole clone, a shallow one and without git', async () => {
    const folder = history('alike');
    await run(folder, 'addresses', '--from-git');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'three');
    const shallow = join(root, 'alike-shallow');
    git(root, 'clone', '--quiet', '--depth', '1', pathToFileURL(folder).href, shallow);
    const whole = await run(folder, 'check');
    expect(whole.stdout).toContain('(lost-address)');
    expect(await run(shallow, 'check')).toEqual(whole);
    rmSync(join(shallow, '.git'), { recursive: true });
    expect(await run(shallow, 'check')).toEqual(whole);
  });
});
