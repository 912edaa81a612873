import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codeDigest, softwareDigest } from '../../src/disk/software-digest.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  mkdirSync(join(root, 'src'), { recursive: true });
  write('src/page.ts', 'one');
  write('src/site.config.ts', 'one');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(join(root, '.env'), { recursive: true, force: true });
});

test('the settings are a part of the software, and not of the code', () => {
  const [code, software] = [codeDigest(root), softwareDigest(root)];
  write('src/site.config.ts', 'two');
  expect(codeDigest(root)).toBe(code);
  expect(softwareDigest(root)).not.toBe(software);
});

test.each<[string, () => void]>([
  ['a module', () => write('src/page.ts', 'two')],
  ['the file of variables', () => write('.env', 'PUBLIC_A=1')],
  ['a variable that pages are given', () => vi.stubEnv('PUBLIC_A', '1')],
])('%s is a part of the code', (_what, change) => {
  const before = codeDigest(root);
  change();
  expect(codeDigest(root)).not.toBe(before);
});

test.each<[string, () => void]>([
  ['a folder with the name of the file of variables', () => mkdirSync(join(root, '.env'))],
  ['another variable', () => vi.stubEnv('PRIVATE_A', '1')],
])('%s is none', (_what, change) => {
  const before = codeDigest(root);
  change();
  expect(codeDigest(root)).toBe(before);
});
