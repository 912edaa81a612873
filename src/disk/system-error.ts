import { constants } from 'node:os';
import { relative, resolve, sep } from 'node:path';

/** What the system says of an error, beside its message. */
interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
  readonly dest?: string;
  readonly syscall?: string;
}

/** One sentence for a code of the system, and what to do. `it` names the file or folder. */
const SENTENCES: Readonly<Record<string, (it: string) => string>> = {
  ENOSPC: (it) =>
    `The disk is full: ${it} could not be written. Make room on it, and run the command again.`,
  EDQUOT: (it) =>
    `Your share of the disk is used up: ${it} could not be written. Make room, and run the command again.`,
  EROFS: (it) =>
    `The disk is read-only: ${it} could not be written. Work in a copy of the project on a disk that can be written to.`,
  EFBIG: (it) =>
    `A limit of the system keeps files smaller: ${it} could not be written. Raise the limit (ulimit -f), and run the command again.`,
  EMFILE: (it) =>
    `Too many files are open: ${it} could not be opened. Raise the limit (ulimit -n 4096), and run the command again.`,
  ENFILE: (it) =>
    `Too many files are open on this machine: ${it} could not be opened. End other programs, and run the command again.`,
  EACCES: (it) =>
    `You may not open or write ${it}. Change its owner or its rights, and run the command again.`,
  EPERM: (it) =>
    `You may not change ${it}. Change its owner or its rights, and run the command again.`,
  EIO: (it) =>
    `The disk failed at ${it}. See whether the disk is sound, and run the command again.`,
  EBUSY: (it) => `Another program uses ${it}. End it, and run the command again.`,
  ENOENT: (it) => `There is no ${it}. Check its name, and that its folder exists.`,
  ENOTDIR: (it) => `There is a file where a folder is needed: ${it}. Move the file away.`,
  EISDIR: (it) => `There is a folder where a file is needed: ${it}. Move the folder away.`,
  EEXIST: (it) => `There is already something at ${it}. Move it away, and run the command again.`,
  ENOTEMPTY: (it) =>
    `The folder is not empty: ${it}. Move what is in it away, and run the command again.`,
  ELOOP: (it) => `${it} is a symbolic link that is not followed. Put the file itself there.`,
  ENAMETOOLONG: (it) =>
    `The path is longer than the system allows: ${it}. Move the project to a folder with a shorter path.`,
};

/** The system has a limit of what is watched, too, and calls it by the names of other limits. */
const WATCHING =
  'The system watches no more files for changes. Raise its limit (on Linux fs.inotify.max_user_watches and max_user_instances), or end other programs that watch files.';

/**
 * What to tell a person of an error of the file system, in an error or its causes: what happened,
 * the path as seen from the folder one works in, what to do. Nothing for any other error. Programs
 * that are not JavaScript give the system’s error as text only, and are read, too. `unnamed` stands
 * for the file where the error does not name it.
 *
 *     describeSystemError(error) // “The disk is full: .cache/build.lock could not be written. …”
 */
export function describeSystemError(error: unknown, unnamed = 'a file'): string | undefined {
  const fault = faultOf(error);
  if (fault === undefined) return undefined;
  if (fault.syscall === 'watch') return WATCHING;
  return SENTENCES[fault.code]?.(fault.path === undefined ? unnamed : shown(fault.path));
}

/** The code of an error of the system; nothing for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/**
 * Does something with a file, so that an error of the system names it: writing, as opposed to
 * opening, does not say by itself where the disk was full.
 */
export function naming<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw named(error, path);
  }
}

/** The same error of the system with the path that it was about; any other error as it is. */
export function named(error: unknown, path: string): unknown {
  const found = systemError(error);
  return found === undefined ? error : Object.assign(found, { path, dest: undefined });
}

interface Fault {
  readonly code: string;
  readonly path?: string | undefined;
  readonly syscall?: string | undefined;
}

function faultOf(error: unknown): Fault | undefined {
  const found = systemError(error);
  if (found) return { code: found.code, path: found.dest ?? found.path, syscall: found.syscall };
  for (const { message } of chain(error)) {
    const fault = faultInText(message);
    if (fault) return fault;
  }
  return undefined;
}

/** `ENOSPC: no space left on device, write`, or `No space left on device (os error 28)`. */
function faultInText(text: string): Fault | undefined {
  const [, code = '', syscall, path] =
    /\b(E[A-Z]{2,}): [^\n,]+, (\w+)(?: '([^'\n]+)')?/.exec(text) ?? [];
  if (Object.hasOwn(SENTENCES, code)) return { code, syscall, path };
  const [, number = ''] = /\(os error (\d+)\)/.exec(text) ?? [];
  const [name] =
    Object.entries(constants.errno).find(([, value]) => value === Number(number)) ?? [];
  if (name === undefined || !Object.hasOwn(SENTENCES, name)) return undefined;
  const [, file] = /^Failed to write file in (.+)$/m.exec(text) ?? [];
  return { code: name, path: file };
}

function systemError(error: unknown): SystemError | undefined {
  return chain(error).find(isSystemError);
}

/** An error and its causes. */
function chain(error: unknown): Error[] {
  const errors: Error[] = [];
  let current = error;
  for (let depth = 0; depth < 10 && current instanceof Error; depth++) {
    errors.push(current);
    current = current.cause;
  }
  return errors;
}

function isSystemError(error: Error): error is SystemError {
  return Object.hasOwn(SENTENCES, codeOf(error) ?? '') && !isOfNetwork(error);
}

/** Sockets and lookups use the same codes. */
function isOfNetwork(error: Error): boolean {
  return 'address' in error || 'hostname' in error || 'port' in error;
}

function shown(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  const isInside = fromHere !== '' && fromHere !== '..' && !fromHere.startsWith(`..${sep}`);
  return isInside ? fromHere.split(sep).join('/') : path;
}
