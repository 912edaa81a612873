import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import {
  compiledFolders,
  noteFilesBeside,
  openCompiledPages,
  programDigest,
} from '../../src/site/build/compiled-pages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();

beforeEach(() => {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
  for (const path of ['src/page.ts', 'node_modules/a/a.js', '.astro/types.ts', 'public/logo.svg']) {
    write(path, 'one');
  }
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Compiles from these modules what is not kept, and keeps it; returns whether it was kept. */
async function compile(
  modules: readonly string[],
  { digest = async () => 'code', seen = root } = {},
): Promise<boolean> {
  const compiled = await openCompiledPages(root, digest);
  if (compiled.isKept) return true;
  write('.cache/compiled/program/entry.mjs', 'program');
  noteFilesBeside(root, modules, seen);
  await compiled.keep();
  return false;
}

const MODULES = () => [
  '\0virtual:module',
  'virtual:other',
  join(root, 'src/page.ts'),
  join(root, 'node_modules/a/a.js'),
  join(root, '.astro/types.ts'),
  `${join(root, 'public/logo.svg')}?raw`,
  join(root, 'none.svg'),
];

test('what was compiled is kept while what stands beside the code and was read is the same', async () => {
  expect(await compile(MODULES())).toBe(false);
  for (const path of ['node_modules/a/a.js', '.astro/types.ts', 'public/other.svg']) {
    write(path, 'two');
    expect(await compile(MODULES()), path).toBe(true);
  }
  write('public/logo.svg', 'two');
  expect(await compile(MODULES())).toBe(false);
  expect(await compile(MODULES())).toBe(true);
  rmSync(join(root, 'public/logo.svg'));
  expect(await compile(MODULES())).toBe(false);
});

test('a file is known by its path in the project, whatever link Vite knows that by', async () => {
  const link = `${temporaryFolder()}/project`;
  symlinkSync(root, link, 'junction');
  expect(await compile([`${link}/src/page.ts`, `${link}/public/logo.svg`], { seen: link })).toBe(
    false,
  );
  rmSync(link);
  expect(await compile([])).toBe(true);
  write('public/logo.svg', 'two');
  expect(await compile([])).toBe(false);
});

test('what was compiled while the code was changed is compiled again', async () => {
  let digests = ['before', 'after'];
  const digest = async () => digests.shift() ?? '';
  expect(await compile([], { digest })).toBe(false);
  digests = ['before', 'before'];
  expect(await compile([], { digest })).toBe(false);
  expect(await compile([], { digest: async () => 'before' })).toBe(true);
});

test('a folder elsewhere, by a link, is no folder of ours', async () => {
  await compile([]);
  const { folder } = compiledFolders(root);
  const elsewhere = join(temporaryFolder(), 'compiled');
  renameSync(folder, elsewhere);
  symlinkSync(elsewhere, folder, 'junction');
  expect(await compile([])).toBe(false);
  expect(readdirSync(elsewhere)).not.toEqual([]);
});

test('the program finds its packages where the caches stand elsewhere, by a link', async () => {
  const elsewhere = temporaryFolder();
  symlinkSync(elsewhere, join(root, '.cache'), 'junction');
  write('node_modules/a/package.json', '{ "name": "a", "type": "module", "exports": "./a.js" }');
  write('node_modules/a/a.js', 'export const log = "of the package";');
  const entry = "export { log } from 'a'; export const paths = 1, render = 1;";
  write('.cache/compiled/program/prerender-entry.one.mjs', entry);
  // In Node itself: Vitest finds modules in ways of its own.
  const module = JSON.stringify(pathToFileURL(resolve('src/site/build/load-page-program.ts')).href);
  const load = `const { loadPageProgram } = await import(${module});
    console.log((await loadPageProgram(${JSON.stringify(root)})).log);`;
  for (const _ of [1, 2]) {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', load], {
      encoding: 'utf8',
    });
    expect(stdout, stderr).toBe('of the package\n');
  }
});

test('another program has another digest', async () => {
  await compile([]);
  const before = programDigest(root);
  expect(programDigest(root)).toBe(before);
  write('.cache/compiled/program/entry.mjs', 'another');
  expect(programDigest(root)).not.toBe(before);
});
