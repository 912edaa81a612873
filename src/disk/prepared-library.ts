import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readCacheText, seal, unseal, writeCacheText } from './cache-files.ts';

const preparedEntry = z.object({
  id: z.string(),
  data: z.record(z.string(), z.unknown()),
  view: z.unknown(),
  /** Changes with anything that the entry’s page shows. */
  digest: z.string(),
});

/** One entry as the pages’ collections take it. */
export type PreparedEntry = Readonly<z.infer<typeof preparedEntry>>;

/**
 * What has been prepared for the pages stands in a folder below `.cache/library`, a file a
 * collection, one entry a line: the content loaders read it, and need nothing of the core. Each
 * command has a folder of its own, since a build may run beside the development server, for another
 * address.
 */
export function preparedFolder(root: string, command: string): string {
  return join(root, '.cache', 'library', command);
}

/** The file of a collection. */
export function preparedFile(folder: string, collection: string): string {
  return join(folder, `${collection}.ndjson`);
}

/**
 * Writes a collection whole; leaves a file alone that would stay equal, so that nobody reads it again.
 * @throws {Error} of the system, where it cannot be written.
 */
export function writePrepared(
  folder: string,
  collection: string,
  entries: Iterable<Omit<PreparedEntry, 'digest'>>,
): boolean {
  const lines: string[] = [];
  for (const { id, data, view } of entries) {
    const body = JSON.stringify({ id, data, view });
    const digest = createHash('sha256').update(body).digest('base64url');
    lines.push(`{"digest":"${digest}",${body.slice(1)}`);
  }
  const text = seal(nameOf(collection), lines.join('\n'));
  const file = preparedFile(folder, collection);
  if (readCacheText(file) === text) return false;
  writeCacheText(file, text);
  return true;
}

/** Changes whenever a collection is prepared anew. */
export function preparedStamp(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.mtimeMs} ${found.size} ${found.ino}`;
}

/**
 * Reads a collection line by line.
 * @throws {Error} where it has not been prepared, or is not what was written: it cannot be made
 * again from here, and a page of something else must not be published.
 */
export function* readPrepared(folder: string, collection: string): Generator<PreparedEntry> {
  const file = preparedFile(folder, collection);
  const sealed = readCacheText(file);
  if (sealed === undefined)
    throw new Error(`${file} is missing; the integration “tracings” writes it.`);
  const text = unseal(nameOf(collection), sealed);
  if (text === undefined) {
    throw new Error(
      `${file} was changed while it was in use: it is not what this run wrote there. Run the command again; if it happens again, look after the disk.`,
    );
  }
  for (const line of text.split('\n')) {
    if (line !== '') yield preparedEntry.parse(JSON.parse(line));
  }
}

function nameOf(collection: string): string {
  return `prepared 1 ${collection}`;
}
