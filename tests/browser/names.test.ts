import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PreviewServer, startPreviewServer } from '../../src/site/server/preview-server.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { makeProject } from '../project.ts';
import { work } from '../render/specimens.ts';
import { axe, openPage } from './browser.ts';

/* A library in which one name has three works, one has an entry, and the others have a work each. */
const JOINED = {
  path: 'people/dorn.mdx',
  text: '---\nname: { family: Dorn, given: Ann }\ndescription: Writes.\n---\n',
};
const asDorn = (key: string) => {
  const { path, text } = work(key, { author: 'Dorn', title: `Walks ${key}` });
  return { path, text: text.replace('given: Ann }', 'given: Ann, person: dorn }') };
};
const withEditor = (key: string) => {
  const { path, text } = work(key, { author: 'Cole', title: 'Songs', year: '2013' });
  return {
    path,
    text: text
      .replace(
        'issued:',
        'editor: [{ family: Berg, given: Ann }, { literal: The Singers }]\nissued:',
      )
      .replace('[title, author,', '[title, author, editor,'),
  };
};

let root = '';
let server: PreviewServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'names-'));
  makeProject(root, {
    content: [
      work('berg2010talks', { author: 'Berg', title: 'Talks' }),
      work('berg2011walks', { author: 'Berg', title: 'Walks', year: '2011' }),
      withEditor('cole2013songs'),
      asDorn('dorn2010one'),
      asDorn('dorn2010two'),
      JOINED,
    ],
    config: {
      ...FIXTURE_CONFIG,
      styles: [],
      repository: 'https://github.com/example/library',
      home: { question: 'What?', lede: 'This.', drawer: [] },
    },
  });
  const build = spawnSync(process.execPath, [join(root, 'src/cli/build.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (build.status !== 0) throw new Error(`${build.stdout}${build.stderr}`);
  server = await startPreviewServer({
    folder: join(root, 'dist'),
    base: '/',
    port: 0,
    host: '127.0.0.1',
  });
}, 300_000);

afterAll(async () => {
  await server?.close();
  rmSync(root, { recursive: true, force: true });
});

const open = (path: string, options: Parameters<typeof openPage>[1] = {}) =>
  openPage(`${server.address}${path}`, options);

describe.each(['names/', 'names/berg-ann/', 'venues/'])('%s', (path) => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('%i px, %s: nothing runs over, and axe finds nothing', async (width, theme) => {
    const { page, complaints, close } = await open(path, { width, theme });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a name on the card of a work, without script', () => {
  test('leads to its page: its works, what it did for them, and the way to a card', async () => {
    const { page } = await open('works/berg2010talks/', { script: false });
    await page.locator('.main-card .heading a').click();
    expect(new URL(page.url()).pathname).toBe('/names/berg-ann/');
    expect(await page.locator('h1').textContent()).toBe('Berg, Ann');
    expect(await page.locator('.definition').textContent()).toContain(
      'These works have exactly this name.',
    );
    const rows = page.locator('#works li');
    expect(await rows.allTextContents()).toEqual([
      expect.stringContaining('Talks'),
      expect.stringContaining('Walks'),
      expect.stringMatching(/Cole.*Songs[\s\S]*As editor\./),
    ]);
    const issue = new URL(
      (await page.getByRole('link', { name: 'Add a card' }).getAttribute('href')) ?? '',
    );
    expect(issue.pathname).toBe('/example/library/issues/new');
    expect(issue.searchParams.get('title')).toBe('A card for Berg, Ann');
    expect(issue.searchParams.get('body')).toContain('cole2013songs');
    await page.getByRole('link', { name: 'In the index of all names' }).click();
    expect(new URL(page.url()).hash).toBe('#name_berg-ann');
  });

  test('leads to its line among all names, which lists its one work', async () => {
    const { page } = await open('works/cole2013songs/', { script: false });
    await page.locator('.main-card .heading a').click();
    const { pathname, hash } = new URL(page.url());
    expect(pathname).toBe('/names/');
    const line = page.locator(`[id="${hash.slice(1)}"]`);
    expect(await line.locator('h3').textContent()).toMatch(/Cole, Ann/);
    await line.getByRole('link', { name: 'Songs' }).click();
    expect(new URL(page.url()).pathname).toBe('/works/cole2013songs/');
  });

  test('leads to the entry that was made for it, also from the address of before', async () => {
    const { page } = await open('works/dorn2010one/', { script: false });
    await page.locator('.main-card .heading a').click();
    expect(new URL(page.url()).pathname).toBe('/people/dorn/');
    await page.goto(`${server.address}names/dorn-ann/`);
    await page.waitForURL('**/people/dorn/');
  });
});

test('the index of people leads to all names, and these to all venues', async () => {
  const { page } = await open('people/', { script: false });
  await page.getByRole('link', { name: 'All names A to Z' }).click();
  expect(await page.locator('.filed h3').allTextContents()).toEqual(
    ['Berg, Ann', 'Cole, Ann', 'Dorn, Ann', 'The Singers'].map((name) =>
      expect.stringContaining(name),
    ),
  );
  await page.getByRole('link', { name: 'Venues A to Z' }).click();
  expect(await page.locator('.filed h3').allTextContents()).toEqual(['A Journal']);
  // Five works stand open.
  expect(await page.locator('.filed .sentence > ul > li').count()).toBe(5);
});

test('a name without a card is found, behind the entries', async () => {
  const { page } = await open('search/?q=ann');
  await page.locator('[data-kind="names"]').waitFor();
  const kinds = await page
    .locator('[data-kind]')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-kind')));
  expect(kinds.at(-1)).toBe('names');
  expect(await page.locator('[data-kind="names"] h3').allTextContents()).toEqual([
    expect.stringContaining('Berg, Ann'),
  ]);
});
