import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateLibrary } from '../../bench/generate.ts';
import { checkLibrary, createLibrary } from '../../src/core/library/check-library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { findContent, readContent } from '../../src/disk/content-folder.ts';
import { readLibraryInThreads } from '../../src/disk/read-in-threads.ts';
import { work } from '../entries.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = projectOf([
  ...generateLibrary({ size: 120, seed: 5 }).files,
  work('zz', { body: 'Wrong [@nobody].' }),
  { path: 'works/zzz.mdx', text: 'no fields' },
  { path: 'notes/a.mdx', text: '' },
]);
const found = findContent(root);

/** A folder with these entries. */
function projectOf(files: readonly SourceFile[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'content'));
  for (const { path, text } of files) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

describe('a library that two threads read', { timeout: 60_000 }, () => {
  it('is the library that one reads', async () => {
    const shared = checkLibrary(
      await readLibraryInThreads(root, found, {}, { least: 1, cores: 2 }),
    );
    const alone = createLibrary(readContent(root));
    const bare = (entries: Iterable<unknown>) =>
      JSON.parse(
        JSON.stringify([...entries], (key, value) => (key === 'sentence' ? undefined : value)),
      );
    expect(bare(shared.entries)).toEqual(bare(alone.entries));
    expect(shared.problems).toEqual(alone.problems);
    expect(shared.problems.map(({ rule }) => rule)).toContain('unknown-key');
  });

  it.each([
    ['one core', { least: 1, cores: 1 }],
    ['few files', { least: 1000, cores: 2 }],
  ])('needs no second thread for %s', async (_why, how) => {
    const { entries } = await readLibraryInThreads(root, found, {}, how);
    expect([...entries.keys()]).toEqual([...createLibrary(readContent(root)).entries.keys()]);
  });

  it('may be empty', async () => {
    expect((await readLibraryInThreads(root, [], {}, { least: 0, cores: 2 })).entries.size).toBe(0);
  });
});
