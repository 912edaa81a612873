import { hash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readCacheText, seal, unseal, writeCacheFile, writeCacheParts } from './cache-files.ts';

const entryHead = z.object({
  id: z.string(),
  data: z.record(z.string(), z.unknown()),
  /** Changes with anything that the entry’s page shows. */
  digest: z.string(),
  /** How many items the longest list on its page has, where that is known without the view. */
  longest: z.number().optional(),
  /** Where its view stands among those of the collection, in bytes, and the digest of that. */
  at: z.number(),
  bytes: z.number(),
  seal: z.string(),
});

/** One entry as the pages’ collections take it. */
export interface PreparedEntry
  extends Readonly<Pick<z.infer<typeof entryHead>, 'id' | 'data' | 'digest' | 'longest'>> {
  /**
   * Reads what its page shows, which is most of an entry: a page that stays as it is needs none.
   * @throws {Error} where that is not what was written.
   */
  readonly view: () => unknown;
}

/** One entry before it is prepared. */
export interface UnpreparedEntry extends Pick<PreparedEntry, 'id' | 'data' | 'longest'> {
  readonly view: unknown;
}

/**
 * What has been prepared for the pages stands in a folder below `.cache/library`, two files a
 * collection: front matter, an entry a line, and views. The content loaders read the first, and need
 * nothing of the core. Each command has a folder of its own, since a build may run beside the
 * development server, for another address.
 */
export function preparedFolder(root: string, command: string): string {
  return join(root, '.cache', 'library', command);
}

/** The collection of the names that have a page and no entry. */
export const NAMES_COLLECTION = 'names';

/** The collection of one entry, which is the settings. */
export const SETTINGS_COLLECTION = 'settings';

/** The collection of the translated pages. */
export const TRANSLATIONS_COLLECTION = 'translations';

/** The file of a collection that says what is in it. */
export function preparedFile(folder: string, collection: string): string {
  return join(folder, `${collection}.ndjson`);
}

/** The file of its views. */
export function preparedViews(folder: string, collection: string): string {
  return join(folder, `${collection}.views`);
}

/**
 * Writes a collection, a view at a time: those of a large library together would weigh too much.
 * `beside` gives, for the text of a view, what its page shows beside it.
 * @throws {Error} of the system, where it cannot be written.
 */
export function writePrepared(
  folder: string,
  collection: string,
  entries: Iterable<UnpreparedEntry>,
  beside: (view: string) => string = () => '',
): void {
  const heads: string[] = [];
  let at = 0;
  // Views come first: whoever watches for the other file reads both.
  writeCacheParts(preparedViews(folder, collection), views());
  writeCacheFile(preparedFile(folder, collection), seal(nameOf(collection), heads.join('\n')));

  function* views(): Generator<Uint8Array> {
    for (const { id, data, longest, view } of entries) {
      const text = JSON.stringify(view);
      const written = Buffer.from(text);
      const bytes = written.length;
      const own = digestOf(written);
      const digest = digestOf(JSON.stringify([id, data, own, beside(text)]));
      heads.push(JSON.stringify({ id, data, digest, longest, at, bytes, seal: own }));
      at += bytes;
      yield written;
    }
  }
}

/** Changes whenever a collection is prepared anew. */
export function preparedStamp(file: string): string {
  const held = shelf().held.get(file);
  if (held) return `${held.turn}`;
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.mtimeMs} ${found.size} ${found.ino}`;
}

/**
 * Reads a collection entry by entry.
 * @throws {Error} where it has not been prepared, or is not what was written: it cannot be made
 * again from here, and a page of something else must not be published.
 */
export function* readPrepared(folder: string, collection: string): Generator<PreparedEntry> {
  const file = preparedFile(folder, collection);
  const held = shelf().held.get(file);
  if (held) return yield* held.entries;
  const sealed = readCacheText(file);
  if (sealed === undefined)
    throw new Error(`${file} is missing; the integration “tracings” writes it.`);
  const text = unseal(nameOf(collection), sealed);
  if (text === undefined) throw changed(file);
  const viewsFile = preparedViews(folder, collection);
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const { at, bytes, seal: own, ...entry } = entryHead.parse(JSON.parse(line));
    yield { ...entry, view: () => JSON.parse(readPart(viewsFile, { at, bytes, seal: own })) };
  }
}

function readPart(
  file: string,
  { at, bytes, seal: own }: Pick<z.infer<typeof entryHead>, 'at' | 'bytes' | 'seal'>,
): string {
  const part = Buffer.alloc(bytes);
  try {
    // Opening a pipe would never end.
    if (!statSync(file).isFile()) throw changed(file);
    const handle = openSync(file, 'r');
    try {
      readSync(handle, part, 0, bytes, at);
    } finally {
      closeSync(handle);
    }
  } catch {
    throw changed(file);
  }
  if (digestOf(part) !== own) throw changed(file);
  return part.toString('utf8');
}

function changed(file: string): Error {
  return new Error(
    `${file} was changed while it was in use: it is not what this run wrote there. Run the command again; if it happens again, look after the disk.`,
  );
}

function digestOf(text: string | Uint8Array): string {
  return hash('sha256', text, 'base64url');
}

function nameOf(collection: string): string {
  return `prepared 4 ${collection}`;
}

/** A collection in memory, in the place of a file. */
interface Held {
  readonly entries: readonly PreparedEntry[];
  /** How often something was held there. */
  readonly turn: number;
}

/** What all copies of this module in a process share. */
interface Shelf {
  /** The folder that pages read. */
  inUse?: string;
  readonly held: Map<string, Held>;
  readonly listeners: Map<string, () => void>;
}

/**
 * Vite loads copies of this module in the same process, for the loaders and for the pages; so what
 * is held hangs on `globalThis`.
 */
const KEY = Symbol.for('tracings.held');

function shelf(): Shelf {
  const holder = globalThis as { [KEY]?: Shelf };
  holder[KEY] ??= { held: new Map(), listeners: new Map() };
  return holder[KEY];
}

/** Says from which folder the pages of this process are made. */
export function usePrepared(folder: string): void {
  shelf().inUse = folder;
}

/** Whether pages can be made in this process. */
export function isPreparedInUse(): boolean {
  return shelf().inUse !== undefined;
}

/**
 * The folder from which the pages of this process are made.
 * @throws {Error} where none was named.
 */
export function preparedInUse(): string {
  const { inUse } = shelf();
  if (inUse === undefined) throw new Error('No library has been prepared for these pages.');
  return inUse;
}

/**
 * Holds a collection in memory, for the development server: nothing is written, and a view is made
 * when its page is asked for. Whoever reads finds it where the file would be.
 */
export function holdPrepared(
  folder: string,
  collection: string,
  entries: readonly PreparedEntry[],
): void {
  const file = preparedFile(folder, collection);
  const { held, listeners } = shelf();
  held.set(file, { entries, turn: (held.get(file)?.turn ?? 0) + 1 });
  listeners.get(file)?.();
}

/** Calls `listener` whenever the collection is held anew, in the place of who listened before. */
export function onHeld(folder: string, collection: string, listener: () => void): void {
  shelf().listeners.set(preparedFile(folder, collection), listener);
}
