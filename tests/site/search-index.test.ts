import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import {
  giveSearchIndex,
  nameFoundPages,
  writeSearchIndex,
} from '../../src/site/build/search-index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let site = '';

beforeEach(() => {
  site = temporaryFolder();
});

async function page(path: string, body: string): Promise<void> {
  await mkdir(join(site, path), { recursive: true });
  const html = `<!doctype html><html lang="en"><title>t</title><body><main data-pagefind-body><h1>${body}</h1></main></body></html>`;
  await writeFile(join(site, path, 'index.html'), html);
}

test('entry pages are indexed, indexes of a kind and other pages are not', async () => {
  await page('.', 'Home');
  await page('about', 'About');
  await page('works', 'Works');
  await page('works/addams1910', 'Twenty Years');
  await page('people/addams', 'Jane Addams');
  await page('organizations/hull-house', 'Hull House');
  await page('concepts/power', 'Power');
  await page('essays/one-to-ones', 'One-to-ones');
  await page('readings/first-steps', 'First steps');
  expect(await writeSearchIndex(site)).toBe(6);
});

test('the interfaces of Pagefind are left out, what the search needs is there', async () => {
  await page('works/addams1910', 'Twenty Years');
  await writeSearchIndex(site);
  const names = (await readdir(join(site, 'pagefind'))).map((name) =>
    name.replace(/\.en_[0-9a-f]+/, '.en_HASH'),
  );
  expect(names.sort()).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.en_HASH.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
    'wasm.unknown.pagefind',
  ]);
});

test.each([
  [1, 1],
  [4, 1],
  [5, 2],
  [9, 3],
])(
  '%i pages share %i files, and each is named in the file of all entries',
  async (count, files) => {
    const paths = Array.from({ length: count }, (_, n) => `works/doe${n}`);
    for (const path of paths) await page(path, `Talks of ${path}`);
    await mkdir(join(site, 'search'));
    const entries = paths.map((path) => ({ path: `${path}/` }));
    await writeFile(join(site, 'search', 'entries.json'), JSON.stringify({ entries }));
    await writeSearchIndex(site);
    nameFoundPages(site);
    const { entries: named }: { entries: { page?: string }[] } = JSON.parse(
      await readFile(join(site, 'search', 'entries.json'), 'utf8'),
    );
    const names = named.map((entry) => entry.page ?? '');
    expect(new Set(names).size).toBe(count);
    for (const name of names) expect(name).toMatch(/^en_[0-9a-f]+$/);
    expect(await readdir(join(site, 'pagefind', 'fragment'))).toHaveLength(files);
  },
);

test('a file of pages that Pagefind would not have written is named', async () => {
  await page('works/doe', 'Talks');
  await mkdir(join(site, 'search'));
  await writeFile(join(site, 'search', 'entries.json'), '{"entries":[]}');
  await writeSearchIndex(site);
  const folder = join(site, 'pagefind', 'fragment');
  const [file = ''] = await readdir(folder);
  for (const text of ['pagefind_dcd{"content":"no address"}', 'pagefind_dcd', '[]']) {
    await writeFile(join(folder, file), gzipSync(text));
    expect(() => nameFoundPages(site)).toThrow(`fragment/${file} is not as Pagefind 1.6 writes it`);
  }
});

test('a library without entries gives an index that can be loaded', async () => {
  await page('.', 'Home');
  expect(await writeSearchIndex(site)).toBe(0);
  const entry: unknown = JSON.parse(
    await readFile(join(site, 'pagefind', 'pagefind-entry.json'), 'utf8'),
  );
  expect(entry).toMatchObject({ languages: {} });
});

test('the last index serves again while no page of an entry and no byte of it has changed', async () => {
  await page('works/addams1910', 'Twenty Years');
  const last = { site: join(site, 'last'), note: join(site, '.cache', 'search', 'last.json') };
  const kept = join(last.site, 'pagefind');
  const sign = join(kept, 'sign');
  const isReused = async (versions = '1') => {
    await rm(join(site, 'pagefind'), { recursive: true, force: true });
    const { indexed } = await giveSearchIndex(site, last, versions);
    expect(indexed).toBe(1);
    return (await readdir(join(site, 'pagefind'))).includes('sign');
  };
  const { keep } = await giveSearchIndex(site, last, '1');
  await cp(join(site, 'pagefind'), kept, { recursive: true });
  await writeFile(sign, 'of the last build');
  keep();
  expect(await isReused()).toBe(true);
  expect(await isReused('2')).toBe(false);
  await writeFile(sign, 'of the lost build');
  expect(await isReused()).toBe(false);
  await writeFile(sign, 'of the last build');
  expect(await isReused()).toBe(true);
  await rm(join(kept, 'pagefind.js'));
  expect(await isReused()).toBe(false);
  await cp(join(site, 'pagefind', 'pagefind.js'), join(kept, 'pagefind.js'));
  expect(await isReused()).toBe(true);
  await page('works/addams1910', 'Forty Years');
  expect(await isReused()).toBe(false);
});
