import type { CslItem } from '../core/model/csl.ts';
import type { ListData, ListedWorks } from '../core/render/lists/list-data.ts';
import type { ListRecord } from '../core/render/lists/list-record.ts';
import type { CitedEntry } from '../core/render/views/citing-data.ts';
import { listDataFile, packOf, recordsFile } from '../site/files/file-paths.ts';

/** So many files are asked for at a time. */
const AT_ONCE = 6;

const loaded = new Map<string, ListRecord>();
const cited = new Map<string, CslItem>();
const entries = new Map<string, CitedEntry>();

/** The record of a work, where it has been loaded. */
export function recordOf(key: string): ListRecord | undefined {
  return loaded.get(key);
}

/** What the annotations of works cite. */
export function citingOf(keys: readonly string[]): ListedWorks['citing'] {
  return {
    records: [...cited.values()],
    entries: keys.flatMap((key) => entries.get(key) ?? []),
  };
}

/**
 * The short names of what a place in an annotation stands for: of the works that a citation cites, by
 * its name, or of one work, by its key.
 */
export function shortNamesAt(name: string): string[] {
  const dot = name.lastIndexOf('.');
  const cluster = entries.get(name.slice(0, dot))?.clusters[Number(name.slice(dot + 1))];
  const keys = cluster?.items.map(({ key }) => key) ?? [name];
  return keys.map((key) => loaded.get(key)?.short ?? shortNameOf(cited.get(key)) ?? key);
}

function shortNameOf(item: CslItem | undefined): string | undefined {
  if (item === undefined) return undefined;
  const [first] = item.author ?? item.editor ?? [];
  const year = item.issued?.['date-parts']?.[0]?.[0];
  return [first?.family ?? first?.literal ?? item.title, year].filter(Boolean).join(' ');
}

/**
 * Loads the records of works, a few files at a time; those that are there already are not asked for
 * again. `packs` is the number of files. Gives the keys whose records could not be had. `arrived` is
 * told now and then how many of how many works are there.
 */
export async function loadRecords(
  base: string,
  packs: number,
  keys: readonly string[],
  arrived: (count: number, of: number) => void = () => {},
): Promise<string[]> {
  const wanted = keys.filter((key) => !loaded.has(key));
  const waiting = [...new Set(wanted.map((key) => packOf(key, packs)))];
  const here = () => wanted.filter((key) => loaded.has(key)).length;
  let taken = 0;
  const next = async (): Promise<void> => {
    for (let pack = waiting[taken++]; pack !== undefined; pack = waiting[taken++]) {
      const works = await load(`${base}${recordsFile(pack)}`, isListedWorks);
      if (works !== undefined) keep(works);
      arrived(here(), wanted.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return wanted.filter((key) => !loaded.has(key));
}

/** Loads a list of the library; nothing where it cannot be had. */
export async function loadList(base: string, list: string): Promise<ListData | undefined> {
  const data = await load(`${base}${listDataFile(list)}`, isListData);
  if (data !== undefined) keep(data);
  return data;
}

function keep({ works, citing }: ListedWorks): void {
  for (const record of works) loaded.set(record.item.id, record);
  for (const item of citing.records) cited.set(item.id, item);
  for (const entry of citing.entries) entries.set(entry.id, entry);
}

async function load<Value>(
  address: string,
  isOne: (value: unknown) => value is Value,
): Promise<Value | undefined> {
  try {
    const response = await fetch(address);
    const value: unknown = response.ok ? await response.json() : undefined;
    return isOne(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The build wrote the file; that its parts are there shows that it is whole. */
function isListedWorks(value: unknown): value is ListedWorks {
  return (
    typeof value === 'object' &&
    value !== null &&
    'works' in value &&
    Array.isArray(value.works) &&
    value.works.every(isListRecord) &&
    'citing' in value &&
    typeof value.citing === 'object' &&
    value.citing !== null &&
    'records' in value.citing &&
    Array.isArray(value.citing.records) &&
    'entries' in value.citing &&
    Array.isArray(value.citing.entries)
  );
}

function isListData(value: unknown): value is ListData {
  return (
    isListedWorks(value) &&
    'title' in value &&
    typeof value.title === 'string' &&
    'page' in value &&
    typeof value.page === 'string'
  );
}

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
