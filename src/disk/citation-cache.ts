import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitationCache } from '../core/citing/cache-key.ts';
import { writeWhole } from './write-whole.ts';

/** The first line of a cache file: another one means another form, and the file is not read. */
const HEADER = '{"citations":1}';

/** A cache of formatted citations that lives in one file. */
export interface CitationCacheFile extends CitationCache {
  /** Whether a text is there, without asking for it. */
  has(key: string): boolean;
  /** Takes a text that was made ahead: when it is asked for, it counts as not found. */
  add(key: string, value: string): void;
  /** How many texts were found, and how many were not. */
  readonly hits: number;
  readonly misses: number;
  /** Writes what this run asked for or added, and drops the rest. */
  save(): void;
}

/**
 * Opens the cache of that name (a style's id, say) in a folder such as `.cache/citations`. The file
 * is read whole; one that is missing, damaged or of another form counts as empty and is written
 * anew. It is written under another name and renamed, so that a reader never sees half of it.
 */
export function openCitationCache(folder: string, name: string): CitationCacheFile {
  const file = join(folder, `${name.replace(/[^\w.-]/g, '_')}.jsonl`);
  const stored = readEntries(file);
  const used = new Map<string, string>();
  const ahead = new Set<string>();
  let hits = 0;
  let misses = 0;
  let added = false;
  return {
    get hits() {
      return hits;
    },
    get misses() {
      return misses;
    },
    has: (key) => used.has(key) || stored.has(key),
    get(key) {
      const value = used.get(key) ?? stored.get(key);
      if (value === undefined || ahead.delete(key)) misses += 1;
      else hits += 1;
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set(key, value) {
      used.set(key, value);
      added = true;
    },
    add(key, value) {
      used.set(key, value);
      ahead.add(key);
      added = true;
    },
    save() {
      if (added || used.size !== stored.size) writeEntries(file, used);
    },
  };
}

function readEntries(file: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return new Map();
  }
  const [header, ...lines] = text.split('\n');
  // The last line is empty in a file that was written to its end.
  if (header !== HEADER || lines.pop() !== '') return new Map();
  const entries = new Map<string, string>();
  for (const line of lines) {
    const entry = readEntry(line);
    if (entry === undefined) return new Map();
    entries.set(...entry);
  }
  return entries;
}

function readEntry(line: string): [string, string] | undefined {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!Array.isArray(entry) || entry.length !== 2) return undefined;
  const [key, value]: unknown[] = entry;
  return typeof key === 'string' && typeof value === 'string' ? [key, value] : undefined;
}

function writeEntries(file: string, entries: ReadonlyMap<string, string>): void {
  const lines = [HEADER, ...[...entries].map((entry) => JSON.stringify(entry)), ''];
  writeWhole(file, lines.join('\n'));
}
