import type { SourceFile } from '../text/source.ts';
import type { EntryResult } from './entry.ts';
import { readEntryWith } from './entry-reading.ts';
import { parseFragment } from './parse.ts';

/** Reads one file: `works/christens2010public.mdx`, its path below the content folder. */
export function readEntry(file: SourceFile): EntryResult {
  return readEntryWith(file, parseFragment);
}
