import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { readKept, seal, writeKeptText } from './kept-files.ts';

const editionRecord = z.object({
  /** The path it was built for, with a slash at both ends. */
  base: z.string(),
});

/** What must be known of a built edition to serve it. */
export type EditionRecord = z.infer<typeof editionRecord>;

/**
 * Notes for which base an edition was built. It stands in `.cache/`, not in the edition, which
 * holds only what is published.
 * @throws {Error} of the system, where it cannot be written.
 */
export function writeEditionRecord(root: string, folder: string, record: EditionRecord): void {
  const { file, name } = recordFile(root, folder);
  writeKeptText(file, seal(name, JSON.stringify(record)));
}

/**
 * The record of an edition, or undefined when there is none.
 * @throws {Error} when it is damaged: served under another path, the edition would lead nowhere.
 */
export function readEditionRecord(root: string, folder: string): EditionRecord | undefined {
  const { file, name } = recordFile(root, folder);
  return readKept(file, name, editionRecord, () => {
    throw new Error(
      `For which path ${folder}/ was built cannot be told: ${relative(root, file)} is damaged or of another version. Build again, or name the path, as in --base /`,
    );
  });
}

function recordFile(root: string, folder: string): { file: string; name: string } {
  const edition = encodeURIComponent(relative(root, resolve(root, folder)));
  return {
    file: join(root, '.cache', 'editions', `${edition}.json`),
    name: `edition 1 ${edition}`,
  };
}
