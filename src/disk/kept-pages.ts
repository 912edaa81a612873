import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Finished pages from one build to the next. Each stands in a file that is named for all that the page
 * was made from, under a digest of its bytes: a page of something else is not found, nor a damaged
 * one, and what a killed build leaves is right or is cleared away.
 */
export interface KeptPages {
  /** The bytes of a page that was kept under this key; undefined where there is none. */
  readonly take: (path: string, key: string) => Uint8Array | undefined;
  /** Keeps a page. Where that fails, the next build makes it again. */
  readonly keep: (path: string, key: string, bytes: Uint8Array) => void;
  /** Says that a page is wanted, whoever makes it. */
  readonly want: (path: string, key: string) => void;
  /** Removes every page that was neither wanted nor taken nor kept. */
  readonly clear: () => void;
}

/** Bytes of a digest: SHA-256. */
const DIGEST_LENGTH = 32;

/** Opens a folder of pages that were made by the same software as now: `madeFrom` is its digest. */
export function openKeptPages(folder: string, madeFrom: string): KeptPages {
  const used = new Set<string>();
  const nameOf = (path: string, key: string) => {
    const name = hash('sha256', JSON.stringify([madeFrom, path, key]), 'base64url');
    used.add(name);
    return name;
  };
  attempt(() => mkdirSync(folder, { recursive: true }));
  return {
    take(path, key) {
      const name = nameOf(path, key);
      const file = join(folder, name);
      return attempt(() => {
        // Reading a pipe would never end.
        if (!statSync(file).isFile()) return undefined;
        const kept = readFileSync(file);
        const bytes = kept.subarray(DIGEST_LENGTH);
        return digestOf(name, bytes).equals(kept.subarray(0, DIGEST_LENGTH)) ? bytes : undefined;
      });
    },
    keep(path, key, bytes) {
      const name = nameOf(path, key);
      const file = join(folder, name);
      attempt(() => {
        // A folder, or a pipe, in which writing would never end.
        if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) {
          rmSync(file, { recursive: true });
        }
        writeFileSync(file, Buffer.concat([digestOf(name, bytes), bytes]));
      });
    },
    want: nameOf,
    clear() {
      for (const name of attempt(() => readdirSync(folder)) ?? []) {
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}

function digestOf(name: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(name).update(bytes).digest();
}

/** What was made; undefined where the system refuses: nothing is lost but time. */
function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
