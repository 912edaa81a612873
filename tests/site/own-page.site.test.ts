import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ONE_WORK } from '../cli/one-work.ts';
import { compiledInAll, makeProject } from '../project.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/*
 * What a page of a library’s own may use of Astro: pages are compiled once for many builds, apart
 * from the settings and from what stands beside the code.
 */

const PAGE = `---
import { Image } from 'astro:assets';
import picture from '../picture.png';
import note from '../../beside/note.txt?raw';
---
<html lang="en"><head><title>t</title></head><body>
<p id="site">{Astro.site?.href}</p>
<p id="page">{Astro.url.href}</p>
<p id="variable">{import.meta.env.SITE}</p>
<p id="own">{import.meta.env.PUBLIC_OWN}</p>
<p id="note">{note.trim()}</p>
<Image src={picture} alt="A square" width={8} height={8} />
</body></html>
`;

/** A picture of 16 by 16 red points. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAGUlEQVQokWP4z8BAEmIY1cAwGkr/h2vSAACQ+f8BxdOlvwAAAABJRU5ErkJggg==';

let root = '';

beforeAll(() => {
  root = join(temporaryFolder(), 'project');
  makeProject(root, ONE_WORK);
  mkdirSync(join(root, 'beside'));
  write('src/pages/own.astro', PAGE);
  writeFileSync(join(root, 'src/picture.png'), Buffer.from(PICTURE, 'base64'));
  write('beside/note.txt', 'one');
  write('.env', 'PUBLIC_OWN=one\n');
});

beforeEach(() => rmSync(join(root, 'src/pages/script.astro'), { force: true }));

const write = (path: string, text: string) => writeFileSync(join(root, path), text);

function built(): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...compiledInAll(root), NODE_ENV: '', VITEST: '' },
  });
  return { status, text: stdout + stderr };
}

function shown(): Record<string, string | undefined> {
  const page = readFileSync(join(root, 'dist/own/index.html'), 'utf8');
  const texts = page.matchAll(/<p id="(\w+)">([^<]*)<\/p>/g);
  const picture = /<img src="([^"]+)"/.exec(page)?.[1];
  return {
    ...Object.fromEntries(Array.from(texts, ([, id, text]) => [id, text])),
    picture,
  };
}

test('the address of the site, pictures, and files beside the code are those of this build', () => {
  expect(built()).toMatchObject({ status: 0 });
  const { picture, ...first } = shown();
  expect(first).toEqual({
    site: 'https://one-work.example/',
    page: 'https://one-work.example/own/',
    variable: 'https://one-work.example',
    own: 'one',
    note: 'one',
  });
  expect(picture).toMatch(/^\/_astro\/.*\.png$/);
  expect(existsSync(join(root, `dist${picture}`))).toBe(true);

  write('beside/note.txt', 'two');
  write('.env', 'PUBLIC_OWN=two\n');
  const settings = readFileSync(join(root, 'src/site.config.ts'), 'utf8');
  write('src/site.config.ts', settings.replace('one-work.example', 'two-works.example'));
  expect(built()).toMatchObject({ status: 0 });
  expect(shown()).toEqual({
    site: 'https://two-works.example/',
    page: 'https://two-works.example/own/',
    variable: 'https://two-works.example',
    own: 'two',
    note: 'two',
    picture,
  });
});

test('a script that would hold the address of the site is refused', () => {
  const script = '<script>console.log(import.meta.env.SITE);</script>';
  write('src/pages/script.astro', `<html lang="en"><body>${script}</body></html>`);
  const { status, text } = built();
  expect(status).toBe(1);
  expect(text).toMatch(/script\.astro.* takes the address of the site into a script/);
});
