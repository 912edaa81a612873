import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { seal, unseal, writeCacheFile } from './cache-files.ts';

/**
 * Finished pages from one build to the next. Each stands in a file that is named for all that the page
 * was made from, under a digest of its text: a page of something else is not found, nor a damaged one,
 * and what a killed build leaves is right or is cleared away.
 */
export interface KeptPages {
  /** The text of a page that was kept under this key; undefined where there is none. */
  readonly take: (path: string, key: string) => string | undefined;
  /** Keeps a page. Where that fails, the next build makes it again. */
  readonly keep: (path: string, key: string, text: string) => void;
  /** Removes every page that was neither taken nor kept. */
  readonly clear: () => void;
}

/** Opens a folder of pages that were made by the same software as now: `madeFrom` is its digest. */
export function openKeptPages(folder: string, madeFrom: string): KeptPages {
  const used = new Set<string>();
  const nameOf = (path: string, key: string) => {
    const name = hash('sha256', JSON.stringify([madeFrom, path, key]), 'base64url');
    used.add(name);
    return name;
  };
  return {
    take(path, key) {
      const name = nameOf(path, key);
      const file = join(folder, name);
      try {
        // Reading a pipe would never end.
        return statSync(file).isFile() ? unseal(name, readFileSync(file, 'utf8')) : undefined;
      } catch {
        return undefined;
      }
    },
    keep(path, key, text) {
      const name = nameOf(path, key);
      try {
        writeCacheFile(join(folder, name), seal(name, text));
      } catch {
        // Nothing is lost but time.
      }
    },
    clear() {
      for (const name of namesIn(folder)) {
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
