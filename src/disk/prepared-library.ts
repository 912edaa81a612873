import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readCacheText, seal, unseal, writeCacheText } from './cache-files.ts';

const entryHead = z.object({
  id: z.string(),
  data: z.record(z.string(), z.unknown()),
  /** Changes with anything that the entry’s page shows. */
  digest: z.string(),
});

/** One entry as the pages’ collections take it. */
export interface PreparedEntry extends Readonly<z.infer<typeof entryHead>> {
  /** Reads what its page shows, which is most of an entry: a page that stays as it is needs none. */
  readonly view: () => unknown;
}

/** One entry before it is prepared. */
interface UnpreparedEntry extends Pick<PreparedEntry, 'id' | 'data'> {
  readonly view: unknown;
}

/**
 * What has been prepared for the pages stands in a folder below `.cache/library`, a file a
 * collection, two lines an entry, its front matter and its view: the content loaders read it, and
 * need nothing of the core. Each command has a folder of its own, since a build may run beside the
 * development server, for another address.
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
 * `beside` gives, for the text of a view, what its page shows beside it.
 * @throws {Error} of the system, where it cannot be written.
 */
export function writePrepared(
  folder: string,
  collection: string,
  entries: Iterable<UnpreparedEntry>,
  beside: (view: string) => string = () => '',
): boolean {
  const lines: string[] = [];
  for (const { id, data, view } of entries) {
    const head = JSON.stringify({ id, data });
    const shown = JSON.stringify(view);
    const digest = hash('sha256', `${head}\n${shown}\n${beside(shown)}`, 'base64url');
    lines.push(`{"digest":"${digest}",${head.slice(1)}`, shown);
  }
  const text = seal(nameOf(collection), lines.join('\n'));
  const file = preparedFile(folder, collection);
  if (readCacheText(file) === text) return false;
  writeCacheText(file, text);
  return true;
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
  if (text === undefined) {
    throw new Error(
      `${file} was changed while it was in use: it is not what this run wrote there. Run the command again; if it happens again, look after the disk.`,
    );
  }
  const lines = text === '' ? [] : text.split('\n');
  for (let at = 0; at < lines.length; at += 2) {
    const view = lines[at + 1] ?? '';
    yield { ...entryHead.parse(JSON.parse(lines[at] ?? '')), view: () => JSON.parse(view) };
  }
}

function nameOf(collection: string): string {
  return `prepared 2 ${collection}`;
}

/** A collection in memory, in the place of a file. */
interface Held {
  readonly entries: readonly PreparedEntry[];
  /** How often something was held there. */
  readonly turn: number;
}

/**
 * Vite loads copies of this module in the same process, for the loaders and for the pages; so what
 * is held hangs on `globalThis`.
 */
const KEY = Symbol.for('tracings.held');

function shelf() {
  const holder = globalThis as {
    [KEY]?: { held: Map<string, Held>; listeners: Map<string, () => void> };
  };
  holder[KEY] ??= { held: new Map(), listeners: new Map() };
  return holder[KEY];
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
