/** What the proofs are held over: the hard records, and every entry of the library. */
import { join } from 'node:path';
import { toCsl } from '../../../src/core/bibliography/to-csl.ts';
import { createLibrary, entriesOf } from '../../../src/core/library.ts';
import type { CslItem } from '../../../src/core/model/csl.ts';
import { publicFiles, readContent } from '../../../src/disk/content-folder.ts';
import type { HardRecord } from './hard-record.ts';
import { HARD_RIS } from './hard-ris.ts';
import { HARD_TYPES } from './hard-types.ts';
import { HARD_VALUES } from './hard-values.ts';

/** One record or more for each row of the tables, in their order. */
export const HARD_RECORDS: readonly HardRecord[] = [...HARD_VALUES, ...HARD_TYPES, ...HARD_RIS];

/** The records of every entry of the library, as its exports are made from them. */
export function libraryRecords(): readonly CslItem[] {
  const root = join(import.meta.dirname, '..', '..', '..');
  const library = createLibrary(readContent(root), { publicFiles: publicFiles(root) });
  return entriesOf(library, 'works').map(({ id, data }) => toCsl(id, data));
}
