import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { uptime } from 'node:os';
import { dirname } from 'node:path';
import { codeOf, named, naming } from './system-error.ts';

/** Another build runs. The message names its process and the lock file. */
export class BuildRunningError extends Error {
  override name = 'BuildRunningError';
}

/**
 * Takes the lock of the build: a file that holds the id of the process. A file whose process is
 * gone, or which is older than the machine's start, is taken over. Returns what gives it back.
 *
 * @throws {BuildRunningError} while another build holds it.
 */
export function takeBuildLock(file: string): () => void {
  naming(file, () => mkdirSync(dirname(file), { recursive: true }));
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file)) return () => release(file);
    const holder = buildLockHolder(file);
    if (holder !== undefined) refuse(file, holder);
    takeAway(file);
  }
  throw new BuildRunningError(`Other builds keep taking the lock ${file}. Wait for them to end.`);
}

/** The id of the living process that holds the lock, or undefined when it is free or stale. */
export function buildLockHolder(file: string): number | undefined {
  try {
    const found = statSync(file);
    if (!found.isFile()) return undefined;
    // What holds anything but the id and an end of line was not written whole.
    const pid = Number(/^(\d+)\n$/.exec(readFileSync(file, 'utf8'))?.[1]);
    const machineStarted = Date.now() - uptime() * 1000;
    // A second of grace: clocks and file systems round differently.
    if (found.mtimeMs < machineStarted - 1000) return undefined;
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function create(file: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw named(error, file);
  }
  try {
    writeSync(handle, `${process.pid}\n`);
    return true;
  } catch (error) {
    rmSync(file, { force: true });
    throw named(error, file);
  } finally {
    closeSync(handle);
  }
}

/**
 * Removes a stale lock. Two builds may find the same one: a rename lets only one of them have it,
 * and a lock that turns out to be fresh (the other was quicker) is put back.
 */
function takeAway(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const holder = buildLockHolder(aside);
  if (holder === undefined) {
    rmSync(aside, { recursive: true, force: true });
  } else {
    renameSync(aside, file);
    refuse(file, holder);
  }
}

function release(file: string): void {
  try {
    if (Number.parseInt(readFileSync(file, 'utf8'), 10) === process.pid) rmSync(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function refuse(file: string, pid: number): never {
  throw new BuildRunningError(
    `Another build is running (process ${pid}). Wait for it to end, or stop it. ` +
      `If no build is running, remove ${file}.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
