import {
  appendFileSync,
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

/** A lock that this process holds. */
export interface BuildLock {
  /** Adds a process that works for the build: the lock holds until that is gone, too. */
  readonly share: (pid: number) => void;
  /** Gives it back. */
  readonly release: () => void;
}

/**
 * Takes the lock of the build: a file that holds the id of the process, and of those that work for
 * it. A file whose processes are gone, or which is older than the machine's start, is taken over.
 *
 * @throws {BuildRunningError} while another build holds it.
 */
export function takeBuildLock(file: string): BuildLock {
  naming(file, () => mkdirSync(dirname(file), { recursive: true }));
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file)) {
      return {
        share: (pid) => naming(file, () => appendFileSync(file, `${pid}\n`)),
        release: () => release(file),
      };
    }
    const holder = livingHolder(file);
    if (holder !== undefined) refuse(file, holder);
    takeAway(file);
  }
  throw new BuildRunningError(`Other builds keep taking the lock ${file}. Wait for them to end.`);
}

/** What works for a build that was killed ends a moment later. */
const MOST_WAITS = 300;
const WAIT_MILLISECONDS = 100;

/** Who holds the lock, after a wait for those whose build is gone. */
function livingHolder(file: string): number | undefined {
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    const [owner, ...helpers] = lockHolders(file);
    const living = [owner, ...helpers].find(isAlive);
    if (living === undefined || living === owner) return living;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MILLISECONDS);
  }
  return buildLockHolder(file);
}

/** The id of a living process that holds the lock, or undefined when it is free or stale. */
export function buildLockHolder(file: string): number | undefined {
  return lockHolders(file).find(isAlive);
}

/** The ids of the processes that took the lock: the build, and what works for it; none where it is stale. */
function lockHolders(file: string): number[] {
  try {
    const found = statSync(file);
    if (!found.isFile()) return [];
    // What holds anything but ids with ends of line was not written whole.
    const [ids = ''] = /^(\d+\n)+$/.exec(readFileSync(file, 'utf8')) ?? [];
    const machineStarted = Date.now() - uptime() * 1000;
    // A second of grace: clocks and file systems round differently.
    if (found.mtimeMs < machineStarted - 1000) return [];
    return ids
      .split('\n')
      .filter((id) => id !== '')
      .map(Number);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
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

function isAlive(pid: number | undefined): boolean {
  // Zero and less would stand for many processes.
  if (pid === undefined || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
