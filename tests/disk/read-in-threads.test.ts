import { describe, expect, it } from 'vitest';
import { generateLibrary } from '../../bench/generate.ts';
import { checkLibrary, createLibrary } from '../../src/core/library/check-library.ts';
import { readLibraryInThreads } from '../../src/disk/read-in-threads.ts';
import { work } from '../entries.ts';

const files = [
  ...generateLibrary({ size: 120, seed: 5 }).files,
  work('zz', { body: 'Wrong [@nobody].' }),
  { path: 'works/zzz.mdx', text: 'no fields' },
  { path: 'notes/a.mdx', text: '' },
];

describe('a library that two threads read', { timeout: 60_000 }, () => {
  it('is the library that one reads', async () => {
    const shared = checkLibrary(await readLibraryInThreads(files, {}, { least: 1, cores: 2 }));
    const alone = createLibrary(files);
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
    const { entries } = await readLibraryInThreads(files, {}, how);
    expect([...entries.keys()]).toEqual([...createLibrary(files).entries.keys()]);
  });

  it('may be empty', async () => {
    expect((await readLibraryInThreads([], {}, { least: 0, cores: 2 })).entries.size).toBe(0);
  });
});
