import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** What must be known of a built edition to serve it. */
export interface EditionRecord {
  /** The path it was built for, with a slash at both ends. */
  readonly base: string;
}

/**
 * Notes for which base an edition was built. It stands in `.cache/`, not in the edition, which
 * holds only what is published.
 */
export function writeEditionRecord(root: string, folder: string, record: EditionRecord): void {
  writeWhole(recordFile(root, folder), `${JSON.stringify(record)}\n`);
}

/** The record of an edition, or undefined when there is none that can be read. */
export function readEditionRecord(root: string, folder: string): EditionRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(recordFile(root, folder), 'utf8'));
    const base = typeof record === 'object' && record !== null && 'base' in record && record.base;
    return typeof base === 'string' ? { base } : undefined;
  } catch {
    return undefined;
  }
}

function recordFile(root: string, folder: string): string {
  const name = encodeURIComponent(relative(root, resolve(root, folder)));
  return join(root, '.cache', 'editions', `${name}.json`);
}
