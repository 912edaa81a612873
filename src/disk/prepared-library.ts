import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** One entry as the pages’ collections take it. */
export interface PreparedEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly view: unknown;
  /** Changes with anything that the entry’s page shows. */
  readonly digest: string;
}

/**
 * What has been prepared for the pages stands in `.cache/library`, a file a collection, one entry
 * a line: the content loaders read it, and need nothing of the core.
 */
export function preparedFile(root: string, collection: string): string {
  return join(root, '.cache', 'library', `${collection}.ndjson`);
}

/** Writes a collection under another name and renames it; leaves a file alone that would stay equal. */
export function writePrepared(
  root: string,
  collection: string,
  entries: Iterable<Omit<PreparedEntry, 'digest'>>,
): boolean {
  const lines: string[] = [];
  for (const { id, data, view } of entries) {
    const body = JSON.stringify({ id, data, view });
    const digest = createHash('sha256').update(body).digest('base64url');
    lines.push(`{"digest":"${digest}",${body.slice(1)}`);
  }
  const text = lines.length === 0 ? '' : `${lines.join('\n')}\n`;
  const file = preparedFile(root, collection);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeWhole(file, text);
  return true;
}

/** Changes whenever a collection is prepared anew. */
export function preparedStamp(file: string): string {
  const { mtimeMs, size, ino } = statSync(file);
  return `${mtimeMs} ${size} ${ino}`;
}

/** Reads a collection line by line. Throws where it has not been prepared or is damaged. */
export function* readPrepared(file: string): Generator<PreparedEntry> {
  if (!existsSync(file))
    throw new Error(`${file} is missing; the integration “tracings” writes it.`);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const entry: unknown = JSON.parse(line);
    if (!isPrepared(entry)) throw new Error(`${file} holds a line that is no prepared entry.`);
    yield entry;
  }
}

function isPrepared(value: unknown): value is PreparedEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'digest' in value &&
    typeof value.digest === 'string' &&
    'data' in value &&
    typeof value.data === 'object' &&
    'view' in value
  );
}
