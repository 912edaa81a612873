import type { EntryResult } from '../body/entry.ts';
import { readEntryWith } from '../body/entry-reading.ts';
import { parseFragment } from '../body/parse.ts';
import { readEntry } from '../body/read-entry.ts';
import { unknownSilences } from '../checks/silences.ts';
import type { SourceFile } from '../text/source.ts';

/** What became of one file, as far as the library needs it: plain data, which a thread can hand over. */
export type ReadFile = Pick<EntryResult, 'entry' | 'unread' | 'translation' | 'problems'>;

/** Reads one file by itself, so that threads can share them out. */
export function readFile(file: SourceFile): ReadFile {
  return withoutSource(readEntry(file));
}

/**
 * Makes what reads the files of one library again and again: a file whose text is what it was the
 * last time keeps its entry, the same object.
 */
export function rereader(): (files: readonly SourceFile[]) => ReadFile[] {
  let known = new Map<string, { readonly text: string; readonly read: ReadFile }>();
  return (files) => {
    const before = known;
    known = new Map();
    return files.map((file) => {
      if (file.fault) return readFile(file);
      const last = before.get(file.path);
      const read = last?.text === file.text ? last.read : readFile(file);
      known.set(file.path, { text: file.text, read });
      return read;
    });
  };
}

/** Reads one file for a check, which shows no sentence and so needs none cut. */
export function readFileForCheck(file: SourceFile): ReadFile {
  return withoutSource(
    readEntryWith(file, (source) => parseFragment({ ...source, sentences: false })),
  );
}

function withoutSource({ entry, source, unread, translation, problems }: EntryResult): ReadFile {
  // The names of rules stand above what reads a file.
  const unknown = entry?.data.silenced && source ? unknownSilences(source) : [];
  if (entry && unknown.length > 0) {
    return { entry: undefined, unread: { kind: entry.kind, id: entry.id }, problems: unknown };
  }
  return { entry, unread, translation, problems };
}
