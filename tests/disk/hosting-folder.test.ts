import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { moveHostingFolder } from '../../src/disk/hosting-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

it('takes what is for servers out of a site, in the place of what the last build wrote', () => {
  const site = join(folder, 'dist.next');
  const beside = join(folder, 'dist.hosting');
  mkdirSync(join(site, '.hosting'), { recursive: true });
  mkdirSync(beside);
  writeFileSync(join(site, '.hosting', 'nginx.conf'), '');
  writeFileSync(join(beside, 'of-last-week.conf'), '');
  expect(moveHostingFolder(site, '.hosting', join(folder, 'dist'))).toBe(beside);
  expect(readdirSync(beside)).toEqual(['nginx.conf']);
  expect(existsSync(join(site, '.hosting'))).toBe(false);
});

it('leaves a site alone that has nothing for servers', () => {
  const site = join(folder, 'bare');
  mkdirSync(site);
  expect(moveHostingFolder(site, '.hosting', site)).toBeUndefined();
  expect(existsSync(`${site}.hosting`)).toBe(false);
});
