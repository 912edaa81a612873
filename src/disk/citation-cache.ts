import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CitationCache } from '../core/citing/cache-key.ts';
import {
  type ReportFault,
  readCacheText,
  seal,
  unsealJson,
  writeCacheFile,
} from './cache-files.ts';

/** Part of every digest: raise it when the form of the lines changes. */
const NAME = 'citation 2';

/** One line: the key of a text, and the text. */
const line = z.tuple([z.string(), z.string()]);

/** A cache of formatted citations that lives in one file. */
export interface CitationCacheFile extends CitationCache {
  /** Whether a text is there. Who asks wants it kept: it counts as asked for. */
  has(key: string): boolean;
  /** Takes a text that was made ahead: when it is asked for, it counts as not found. */
  add(key: string, value: string): void;
  /** How many texts were found, and how many had to be made. */
  readonly hits: number;
  readonly misses: number;
  /** Writes what was made beside what was there: for a run that has not asked for everything yet. */
  keep(): void;
  /** Writes what this run asked for or added, and drops the rest. */
  save(): void;
}

/**
 * Opens the cache of that name (a style's id, say) in a folder such as `.cache/citations`. The file
 * is read whole; a line that is not what was written counts as not there, is reported, and is gone
 * when the file is written next.
 */
export function openCitationCache(
  folder: string,
  name: string,
  report: ReportFault = () => {},
): CitationCacheFile {
  const file = join(folder, `${name.replace(/[^\w.-]/g, '_')}.jsonl`);
  const { stored, isDamaged } = readEntries(file);
  if (isDamaged) report(file, 'damaged');
  const used = new Map<string, string>();
  const ahead = new Set<string>();
  let hits = 0;
  let misses = 0;
  let added = isDamaged;
  /** How many texts the file holds. */
  let written = stored.size;
  const find = (key: string): string | undefined => {
    const value = used.get(key) ?? stored.get(key);
    if (value !== undefined) used.set(key, value);
    return value;
  };
  const take = (key: string, value: string): void => {
    used.set(key, value);
    added = true;
    misses += 1;
  };
  const write = (entries: ReadonlyMap<string, string>): void => {
    try {
      writeEntries(file, entries);
      added = false;
      written = entries.size;
    } catch {
      report(file, 'unwritable');
    }
  };
  return {
    get hits() {
      return hits;
    },
    get misses() {
      return misses;
    },
    has: (key) => find(key) !== undefined,
    get(key) {
      const value = find(key);
      if (value !== undefined && !ahead.delete(key)) hits += 1;
      return value;
    },
    set: take,
    add(key, value) {
      take(key, value);
      ahead.add(key);
    },
    keep() {
      if (added) write(new Map([...stored, ...used]));
    },
    save() {
      if (added || used.size !== written) write(used);
    },
  };
}

function readEntries(file: string): { stored: Map<string, string>; isDamaged: boolean } {
  const stored = new Map<string, string>();
  const text = readCacheText(file);
  if (text === undefined) return { stored, isDamaged: false };
  const lines = text.split('\n');
  // The last line is empty in a file that was written to its end.
  let isDamaged = lines.pop() !== '' || text === '';
  for (const sealed of lines) {
    const entry = unsealJson(NAME, sealed, line);
    if (entry === undefined) isDamaged = true;
    else stored.set(...entry);
  }
  return { stored, isDamaged };
}

function writeEntries(file: string, entries: ReadonlyMap<string, string>): void {
  const lines = [...entries].map((entry) => `${seal(NAME, JSON.stringify(entry))}\n`);
  // An empty file would be taken for one that was cut off.
  if (lines.length === 0) rmSync(file, { recursive: true, force: true });
  else writeCacheFile(file, lines.join(''));
}
