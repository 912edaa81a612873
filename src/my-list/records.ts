import type { ListRecord } from '../core/render/lists/list-record.ts';
import { recordFile } from '../site/files/my-list-paths.ts';

/** So many are asked for at a time. */
const AT_ONCE = 6;

const loaded = new Map<string, ListRecord>();

/** The record of a work, where it has been loaded. */
export function recordOf(key: string): ListRecord | undefined {
  return loaded.get(key);
}

/**
 * Loads the records of works, a few at a time; those that are there already are not asked for
 * again. Gives the keys whose records could not be had. `arrived` is told now and then how many of
 * how many are there.
 */
export async function loadRecords(
  base: string,
  keys: readonly string[],
  arrived: (count: number, of: number) => void = () => {},
): Promise<string[]> {
  const waiting = keys.filter((key) => !loaded.has(key));
  const missing: string[] = [];
  let taken = 0;
  const next = async (): Promise<void> => {
    for (let key = waiting[taken++]; key !== undefined; key = waiting[taken++]) {
      const record = await load(base, key);
      if (record === undefined) missing.push(key);
      else loaded.set(key, record);
      if (taken % AT_ONCE === 0) arrived(taken, waiting.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return missing;
}

async function load(base: string, key: string): Promise<ListRecord | undefined> {
  try {
    const response = await fetch(`${base}${recordFile(key)}`);
    const record: unknown = response.ok ? await response.json() : undefined;
    return isListRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** The build wrote the file; that its parts are there shows that it is whole. */
function isListRecord(value: unknown): value is ListRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'item' in value &&
    typeof value.item === 'object' &&
    'html' in value &&
    typeof value.html === 'string' &&
    'short' in value &&
    typeof value.short === 'string' &&
    'missing' in value &&
    Array.isArray(value.missing)
  );
}
