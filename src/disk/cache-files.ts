import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import type { z } from 'zod';
import { codeOf, naming } from './system-error.ts';

/*
 * Whatever stands under `.cache` carries a digest of its text and of its name, and is used only
 * where both match: half a file, a flipped byte, a file of another version or in the place of
 * another one count as nothing. That guards against accidents, not against somebody who can write
 * there.
 */

/** Letters of a digest: SHA-256 in base64url. */
const DIGEST_LENGTH = 43;

/** What can be wrong with a file under `.cache`: it is not what was written, or cannot be written. */
export type CacheFault = 'damaged' | 'unwritable';

/** Takes the report of a file that cannot be used or written; whoever reads goes on without it. */
export type ReportFault = (file: string, fault: CacheFault) => void;

/** A text with the digest of what it is called and of itself in front: `x3Fq…= ["key","text"]`. */
export function seal(name: string, text: string): string {
  return `${digest(name, text)} ${text}`;
}

/** The text that was sealed under that name; undefined where it is another one now. */
export function unseal(name: string, sealed: string): string | undefined {
  if (sealed[DIGEST_LENGTH] !== ' ') return undefined;
  const text = sealed.slice(DIGEST_LENGTH + 1);
  return sealed.startsWith(digest(name, text)) ? text : undefined;
}

/** The same for what was read as bytes, since a large text is longer to decode than to compare. */
export function unsealBytes(name: string, sealed: Uint8Array): Uint8Array | undefined {
  const bytes = sealed.subarray(DIGEST_LENGTH + 1);
  const ours = createHash('sha256').update(salt(name)).update(bytes).digest('base64url');
  const theirs = Buffer.from(sealed.subarray(0, DIGEST_LENGTH + 1)).toString('latin1');
  return theirs === `${ours} ` ? bytes : undefined;
}

function digest(name: string, text: string): string {
  return hash('sha256', `${salt(name)}${text}`, 'base64url');
}

/** What a digest begins with, so that a text counts under its own name alone. */
function salt(name: string): string {
  return `${name.length} ${name} `;
}

/** What was sealed as JSON, read by its schema; undefined where it is another text or value now. */
export function unsealJson<Value>(
  name: string,
  sealed: string,
  schema: z.ZodType<Value>,
): Value | undefined {
  const text = unseal(name, sealed);
  if (text === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * The text of a file under `.cache`: undefined where there is none, and empty where it cannot be
 * read or is no file (reading a pipe would never end), which no seal fits.
 */
export function readCacheText(file: string): string | undefined {
  return readCacheBytes(file)?.toString();
}

/** The same as bytes. */
export function readCacheBytes(file: string): Buffer | undefined {
  try {
    return statSync(file).isFile() ? readFileSync(file) : Buffer.of();
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : Buffer.of();
  }
}

/**
 * Writes a file under `.cache` beside its place and renames it, so that a reader never sees half
 * of it. A folder in its place, or a file where its folder should be, is removed.
 * @throws {Error} of the system, naming the file, where it cannot be written.
 */
export function writeCacheFile(file: string, content: string): void {
  writeCacheParts(file, [content]);
}

/** The same part by part: no more of it is in memory than the part that is being made. */
export function writeCacheParts(file: string, parts: Iterable<string | Uint8Array>): void {
  naming(file, () => replaceFile(file, parts));
}

function replaceFile(file: string, parts: Iterable<string | Uint8Array>): void {
  makeFolder(dirname(file));
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const handle = openSync(unfinished, 'w');
    try {
      for (const part of parts) writeFileSync(handle, part);
    } finally {
      closeSync(handle);
    }
    try {
      renameSync(unfinished, file);
    } catch (error) {
      if (!isFolder(file)) throw error;
      rmSync(file, { recursive: true });
      renameSync(unfinished, file);
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * One value in a file of its own; undefined where there is none, or a damaged one, which is
 * reported.
 */
export function readCached<Value>(
  file: string,
  name: string,
  schema: z.ZodType<Value>,
  report: ReportFault = () => {},
): Value | undefined {
  const sealed = readCacheText(file);
  if (sealed === undefined) return undefined;
  const value = unsealJson(name, sealed, schema);
  if (value === undefined) report(file, 'damaged');
  return value;
}

/** Keeps one value in a file of its own. Where that fails, it is reported, and the work goes on. */
export function writeCached(
  file: string,
  name: string,
  value: unknown,
  report: ReportFault = () => {},
): void {
  try {
    writeCacheFile(file, seal(name, JSON.stringify(value)));
  } catch {
    report(file, 'unwritable');
  }
}

/** Collects what goes wrong with caches, to say it once for all of it. */
export function cacheFaults(root: string): { report: ReportFault; sentences: () => string[] } {
  const files = { damaged: new Set<string>(), unwritable: new Set<string>() };
  const list = (fault: CacheFault) => {
    const shown = [...files[fault]].map((file) => relative(root, file).split(sep).join('/'));
    const rest = shown.length - MOST_NAMED;
    return `${shown.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  };
  return {
    report: (file, fault) => void files[fault].add(file),
    sentences: () => [
      ...(files.damaged.size === 0
        ? []
        : [`Made again, since it was damaged or of another version: ${list('damaged')}.`]),
      ...(files.unwritable.size === 0
        ? []
        : [`Could not be written and is made again next time: ${list('unwritable')}.`]),
    ],
  };
}

const MOST_NAMED = 5;

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const inTheWay = fileOnTheWay(folder);
    if (inTheWay === undefined) throw error;
    rmSync(inTheWay);
    mkdirSync(folder, { recursive: true });
  }
}

/** What stands where a folder inside `.cache` should be; nothing outside of it is ever removed. */
function fileOnTheWay(folder: string): string | undefined {
  for (let path = folder; basename(path) !== '.cache'; path = dirname(path)) {
    if (path === dirname(path)) return undefined;
    const isInside = dirname(path).split(sep).includes('.cache');
    if (lstatSync(path, { throwIfNoEntry: false }) && isInside && !isFolder(path)) return path;
  }
  return undefined;
}

/** Whether a path is a folder, or a link to one. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
