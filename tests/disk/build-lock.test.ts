import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { BuildRunningError, buildLockHolder, takeBuildLock } from '../../src/disk/build-lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, '.cache', 'build.lock');
});

/** The id of a process that is gone. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

/** A program that takes the lock and gives it back. */
function takingLock(): string {
  const module = pathToFileURL(join(import.meta.dirname, '../../src/disk/build-lock.ts')).href;
  return `const { takeBuildLock } = await import(${JSON.stringify(module)});
    takeBuildLock(${JSON.stringify(file)}).release();`;
}

test('a lock is taken once, and free after it is given back', () => {
  const { release } = takeBuildLock(file);
  expect(buildLockHolder(file)).toBe(process.pid);
  expect(() => takeBuildLock(file)).toThrow(BuildRunningError);
  expect(() => takeBuildLock(file)).toThrow(`process ${process.pid}`);
  release();
  expect(existsSync(file)).toBe(false);
  takeBuildLock(file).release();
});

test.each([
  ['of a process that is gone', () => `${deadProcess()}\n`],
  ['that was being written when the process ended', () => ''],
  ['that holds something else', () => 'what\n'],
  ['that was damaged, with the id of a living process in front', () => `${process.pid}x\n`],
  ['that was cut off', () => `${process.pid}`],
])('a lock %s is taken over', (_what, content) => {
  takeBuildLock(file).release();
  writeFileSync(file, content());
  const { release } = takeBuildLock(file);
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`);
  release();
  expect(readdirSync(join(folder, '.cache'))).toEqual([]);
});

test('a folder in the place of the lock is taken away', () => {
  mkdirSync(join(file, 'inside'), { recursive: true });
  expect(buildLockHolder(file)).toBeUndefined();
  takeBuildLock(file).release();
  expect(existsSync(file)).toBe(false);
});

test('a lock from before the machine started is taken over, its id now being of another', () => {
  takeBuildLock(file);
  const longAgo = new Date('2000-01-01');
  utimesSync(file, longAgo, longAgo);
  expect(buildLockHolder(file)).toBeUndefined();
  takeBuildLock(file);
  expect(buildLockHolder(file)).toBe(process.pid);
});

test('a lock holds as long as a process that works for the build', async () => {
  const { share } = takeBuildLock(file);
  const helper = spawn('sleep', ['0.5']);
  share(helper.pid ?? 0);
  // The build itself was killed.
  writeFileSync(file, readFileSync(file, 'utf8').replace(`${process.pid}`, `${deadProcess()}`));
  expect(buildLockHolder(file)).toBe(helper.pid);
  const next = spawn(process.execPath, ['--input-type=module', '-e', takingLock()]);
  expect(await once(next, 'exit')).toEqual([0, null]);
  expect(helper.exitCode).toBe(0);
});

test('a lock that another build has taken over is not given back by the first', () => {
  const { release } = takeBuildLock(file);
  writeFileSync(file, `${process.ppid}\n`);
  release();
  expect(buildLockHolder(file)).toBe(process.ppid);
});
