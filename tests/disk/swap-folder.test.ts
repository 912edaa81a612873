import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  clearLeftovers,
  swap,
  swapFolders,
  UnusableFolderError,
} from '../../src/disk/swap-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const MODULE = pathToFileURL(resolve('src/disk/swap-folder.ts')).href;

let root = '';

beforeEach(() => {
  root = temporaryFolder();
});

function edition(name: string, text: string): void {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, 'index.html'), text);
}

/** The folders beside the project, each with the text of its page. */
function editions(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root).map((name) => [name, readFileSync(join(root, name, 'index.html'), 'utf8')]),
  );
}

describe('swap', () => {
  test('the new edition replaces the old one', () => {
    edition('dist', 'old');
    edition('dist.next', 'new');
    swap(swapFolders(root, 'dist'));
    expect(editions()).toEqual({ dist: 'new' });
  });

  test('the first edition needs none before it', () => {
    edition('dist.next', 'new');
    swap(swapFolders(root, 'dist'));
    expect(editions()).toEqual({ dist: 'new' });
  });

  test('when the new edition cannot be put there, the old one stays', () => {
    edition('dist', 'old');
    expect(() => swap(swapFolders(root, 'dist'))).toThrow('ENOENT');
    expect(editions()).toEqual({ dist: 'old' });
  });
});

describe('what a killed build leaves', () => {
  test.each([
    ['while pages are written', { dist: 'old', 'dist.next': 'half' }],
    ['between the two renames', { 'dist.previous': 'old', 'dist.next': 'new' }],
    ['while the replaced edition is removed', { dist: 'old', 'dist.previous': 'older' }],
  ])('%s', (_when, folders) => {
    for (const [name, text] of Object.entries(folders)) edition(name, text);
    clearLeftovers(swapFolders(root, 'dist'));
    expect(editions()).toEqual({ dist: 'old' });
  });
});

describe('folders that are not built into', () => {
  test('a folder of something else', () => {
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'src', 'library.ts'), '');
    expect(() => swapFolders(root, 'src')).toThrow(UnusableFolderError);
    expect(existsSync(join(root, 'src', 'library.ts'))).toBe(true);
  });

  test('a file', () => {
    writeFileSync(join(root, 'dist'), '');
    expect(() => swapFolders(root, 'dist')).toThrow('it is a file');
  });

  test.skipIf(process.platform !== 'linux')('a mount point, which cannot be renamed', () => {
    expect(() => swapFolders(root, '/proc')).toThrow(
      /it is a mount point, which cannot be replaced\. Name a folder in it: --out \S+proc\/site$/,
    );
  });

  // Mounting needs a system that lets a process have its own mounts.
  const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;
  test.skipIf(!canMount).each(['--bind "$0/other" "$0/di st"', '-t tmpfs none "$0/di st"'])(
    'a folder that something is mounted on: mount %s',
    (mount) => {
      for (const name of ['di st', 'other']) mkdirSync(join(root, name));
      const script = `import { swapFolders } from ${JSON.stringify(MODULE)};
try { swapFolders(process.cwd(), 'di st'); } catch (error) { process.stdout.write(error.message); }`;
      const { stdout } = spawnSync(
        'unshare',
        [
          '-rm',
          'sh',
          '-c',
          `mount ${mount} && exec "$@"`,
          root,
          process.execPath,
          '--input-type=module',
          '-e',
          script,
        ],
        { cwd: root, encoding: 'utf8' },
      );
      expect(stdout).toMatch(/^Cannot build into di st: it is a mount point/);
    },
  );

  test.each(['.', '..', '/'])('the project itself: %s', (target) => {
    expect(() => swapFolders(root, target)).toThrow('the project itself is in it');
  });

  test('an empty folder, a missing one and an earlier edition are fine', () => {
    mkdirSync(join(root, 'empty'));
    edition('dist', 'old');
    for (const name of ['empty', 'dist', 'none', '.cache/dist-base']) {
      expect(swapFolders(root, name).next).toBe(join(root, `${name}.next`));
    }
  });
});
