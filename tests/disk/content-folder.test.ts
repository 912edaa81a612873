import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/disk/content-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = temporaryFolder();
  folders.push(root);
  mkdirSync(join(root, 'content', 'works'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return root;
}

describe('the content folder', () => {
  it('is read whole and in order, without the system’s files', () => {
    const root = project({
      'content/works/b.mdx': 'b',
      'content/works/a.mdx': 'a',
      'content/works/.DS_Store': 'x',
    });
    expect(readContent(root)).toEqual([
      { path: 'works/a.mdx', text: 'a' },
      { path: 'works/b.mdx', text: 'b' },
    ]);
  });

  it('gives U+FFFD for bytes that are no UTF-8', () => {
    const root = project({ 'content/works/a.mdx': new Uint8Array([0x61, 0xe9, 0x62]) });
    expect(readContent(root)[0]?.text).toBe('a\uFFFDb');
  });

  it('says where it should be when it is not there', () => {
    const root = temporaryFolder();
    folders.push(root);
    expect(() => readContent(root)).toThrow(/There is no folder content\//);
  });
});
