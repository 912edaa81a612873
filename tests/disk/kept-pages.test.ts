import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openKeptPages } from '../../src/disk/kept-pages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const parent = temporaryFolder();
const folder = join(parent, 'pages');
/** The pages, as texts. */
const open = (software = 'software') => {
  const { take, keep, clear } = openKeptPages(folder, software);
  return {
    take: (path: string, key: string) => take(path, key)?.toString(),
    keep: (path: string, key: string, text: string) => keep(path, key, Buffer.from(text)),
    clear,
  };
};
const file = () => join(folder, readdirSync(folder)[0] ?? '');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  open().keep('/works/doe', 'digest', 'Dōe');
});

test('a page is taken under the path, the key and the software it was kept under, and no other', () => {
  expect(open().take('/works/doe', 'digest')).toBe('Dōe');
  expect(open().take('/works/roe', 'digest')).toBeUndefined();
  expect(open().take('/works/doe', 'another')).toBeUndefined();
  expect(open('another').take('/works/doe', 'digest')).toBeUndefined();
});

test.each<[string, () => void]>([
  [
    'a byte is another',
    () => writeFileSync(file(), readFileSync(file(), 'latin1').replace('D', 'd'), 'latin1'),
  ],
  ['it was cut', () => writeFileSync(file(), readFileSync(file()).subarray(0, 34))],
  ['it is empty', () => writeFileSync(file(), '')],
  [
    'a folder stands there',
    () => {
      const name = file();
      rmSync(name);
      mkdirSync(name);
    },
  ],
])('a page is made again, and kept again, where %s', (_what, damage) => {
  damage();
  const pages = open();
  expect(pages.take('/works/doe', 'digest')).toBeUndefined();
  pages.keep('/works/doe', 'digest', 'again');
  expect(open().take('/works/doe', 'digest')).toBe('again');
});

test('a page that a build neither took nor kept is gone afterwards', () => {
  const pages = open();
  pages.keep('/works/roe', 'digest', 'Roe');
  pages.clear();
  expect(open().take('/works/doe', 'digest')).toBeUndefined();
  expect(open().take('/works/roe', 'digest')).toBe('Roe');
});

test('where pages cannot be kept, the build goes on', () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  const pages = open();
  pages.keep('/works/doe', 'digest', 'Doe');
  expect(() => pages.clear()).not.toThrow();
});
