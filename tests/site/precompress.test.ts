import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { precompress } from '../../src/site/build/precompress.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

it('packs every text that gets smaller, twice, with its age, and nothing else', async () => {
  const text = 'Sŏng and others. '.repeat(100);
  const texts = ['index.html', 'a.bib', 'a.ris', 'a.json', 'sitemap.xml', 'a.csl', 'sign.svg'];
  for (const name of texts) {
    await writeFile(join(folder, name), text);
    await utimes(join(folder, name), 1e9, 1e9);
  }
  // Packed already, of an unknown kind, and too short to gain anything.
  for (const name of ['font.woff2', 'en.pf_index', '_headers']) {
    await writeFile(join(folder, name), text);
  }
  await writeFile(join(folder, 'robots.txt'), 'User-agent: *');
  expect(await precompress(folder)).toBe(texts.length);
  const packed = (await readdir(folder)).filter((name) => /\.(?:gz|br)$/.test(name));
  expect(packed.sort()).toEqual(texts.flatMap((name) => [`${name}.br`, `${name}.gz`]).sort());
  for (const name of texts) {
    const file = join(folder, name);
    expect(gunzipSync(await readFile(`${file}.gz`)).toString()).toBe(text);
    expect(brotliDecompressSync(await readFile(`${file}.br`)).toString()).toBe(text);
    expect((await stat(`${file}.gz`)).mtimeMs).toBe(1e12);
  }
  // A second time, the copies are no texts themselves.
  expect(await precompress(folder)).toBe(texts.length);
  expect(await readdir(folder)).toHaveLength(texts.length * 3 + 4);
});
