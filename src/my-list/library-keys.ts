import { KEY_FILE, type KeyFile } from '../site/files/file-paths.ts';

/** The keys of a list, held against the library. */
export interface Resolved {
  /** The list with moved keys followed; those that are gone keep their place. */
  readonly keys: readonly string[];
  readonly moved: readonly (readonly [before: string, now: string])[];
  readonly gone: readonly string[];
}

/** Holds the keys of a list against those of the library. A key stands once in what comes back. */
export function resolveKeys(keys: readonly string[], { keys: held, moved }: KeyFile): Resolved {
  const known = knownKeys(held);
  const followed: [string, string][] = [];
  const gone: string[] = [];
  const now = keys.map((key) => {
    if (known.has(key)) return key;
    const next = Object.hasOwn(moved, key) ? moved[key] : undefined;
    if (next !== undefined) {
      followed.push([key, next]);
      return next;
    }
    gone.push(key);
    return key;
  });
  return { keys: [...new Set(now)], moved: followed, gone };
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The keys of the library as a set, made once: the page asks with each drawing. */
function knownKeys(held: readonly string[]): ReadonlySet<string> {
  const known = sets.get(held) ?? new Set(held);
  sets.set(held, known);
  return known;
}

/**
 * Loads the keys of the library. `base` begins and ends with a slash.
 *
 * @throws when they cannot be loaded, or are no keys.
 */
export async function loadKeys(base: string): Promise<KeyFile> {
  // Asked anew each time: a key may have moved since the browser kept the file.
  const response = await fetch(`${base}${KEY_FILE}`, { cache: 'no-cache' });
  const file: unknown = response.ok ? await response.json() : undefined;
  if (!isKeyFile(file)) throw new Error(`${KEY_FILE} could not be read.`);
  return file;
}

function isKeyFile(value: unknown): value is KeyFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'keys' in value &&
    Array.isArray(value.keys) &&
    'moved' in value &&
    typeof value.moved === 'object' &&
    value.moved !== null &&
    'packs' in value &&
    typeof value.packs === 'number'
  );
}
