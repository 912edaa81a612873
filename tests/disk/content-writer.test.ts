import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ContentWriteError, rewriteEntry, writeNewEntry } from '../../src/disk/content-writer.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let root = '';

beforeEach(() => {
  root = temporaryFolder();
});

const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');
const names = (path: string) => readdirSync(join(root, 'content', path));

test('writes a new entry, and its folder, with line feeds', () => {
  writeNewEntry(root, 'works/doe2010title.mdx', 'One\r\nTwo\rThree\n');
  expect(read('works/doe2010title.mdx')).toBe('One\nTwo\nThree\n');
  expect(names('works')).toEqual(['doe2010title.mdx']);
});

test('never overwrites', () => {
  writeNewEntry(root, 'works/doe2010title.mdx', 'One\n');
  expect(() => writeNewEntry(root, 'works/doe2010title.mdx', 'Two\n')).toThrow(/is there already/);
  expect(read('works/doe2010title.mdx')).toBe('One\n');
  expect(names('works')).toEqual(['doe2010title.mdx']);
});

test.each([
  '../works/x.mdx',
  'works/../x.mdx',
  'works/../../x.mdx',
  '/works/x.mdx',
  'else/x.mdx',
  'x.mdx',
  'works/x.md',
  'works/X.mdx',
  'works/.x.mdx',
  'works/a/x.mdx',
  'works\\x.mdx',
  'works/x.mdx/',
  'works/x\0.mdx',
  'works/',
  '',
])('refuses “%s”', (path) => {
  mkdirSync(join(root, 'content'));
  expect(() => writeNewEntry(root, path, 'One\n')).toThrow(ContentWriteError);
  expect(names('.')).toEqual([]);
});

test('rewrites an entry as it is given, and only from the text that it has', () => {
  writeNewEntry(root, 'works/x.mdx', 'One\n');
  rewriteEntry(root, 'works/x.mdx', 'One\n', 'Two\r\n');
  expect(read('works/x.mdx')).toBe('Two\r\n');
  writeFileSync(join(root, 'content', 'works', 'x.mdx'), 'By hand\n');
  expect(() => rewriteEntry(root, 'works/x.mdx', 'Two\r\n', 'Three\n')).toThrow(
    /changed meanwhile/,
  );
  expect(() => rewriteEntry(root, 'works/y.mdx', '', 'Three\n')).toThrow(/There is no/);
  expect(read('works/x.mdx')).toBe('By hand\n');
  expect(names('works')).toEqual(['x.mdx']);
});
