import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import { writeEditorFiles } from '../../src/disk/editor-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('tells the language server the kind of each entry, and where its schema is', () => {
  // Capitals and a space: the server looks addresses up in lower case, as they read.
  const root = join(temporaryFolder(), 'My Library');
  folders.push(root);
  for (const kind of ['works', 'people', 'stray']) {
    mkdirSync(join(root, 'content', kind), { recursive: true });
  }
  writeFileSync(join(root, 'content', 'works', 'a2010b.mdx'), 'x');
  writeFileSync(join(root, 'content', 'works', 'a2010b.de.mdx'), 'x');
  writeFileSync(join(root, 'content', 'works', 'notes.txt'), 'x');
  writeFileSync(join(root, 'content', 'people', 'a.mdx'), 'x');
  writeFileSync(join(root, 'content', 'stray', 'a.mdx'), 'x');

  expect(writeEditorFiles(root, new Map([['works', '{}\n']]))).toBe(3);

  const folder = join(root, '.astro', 'collections');
  const index = z
    .object({
      collections: z.array(z.object({ hasSchema: z.boolean(), name: z.string() })),
      entries: z.record(z.string(), z.string()),
    })
    .parse(JSON.parse(readFileSync(join(folder, 'collections.json'), 'utf8')));
  const address = `file://${root.toLowerCase().replaceAll('\\', '/')}`;
  expect(index.entries).toEqual({
    [`${address}/content/people/a.mdx`]: 'entry-people',
    [`${address}/content/works/a2010b.de.mdx`]: 'entry-works-translation',
    [`${address}/content/works/a2010b.mdx`]: 'entry-works',
  });
  expect(index.collections).toContainEqual({ hasSchema: true, name: 'entry-works' });
  expect(readFileSync(join(folder, 'entry-works.schema.json'), 'utf8')).toBe('{}\n');
});
