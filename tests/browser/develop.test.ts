import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { makeProject } from '../project.ts';
import { work } from '../render/specimens.ts';

/** `npm run dev` on a small library, as somebody who writes an entry sees it. */

let root = '';
let browser: Browser;
let server: ChildProcess;
let printed = '';
let address = '';

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'develop-')));
  makeProject(root, {
    content: [work('abel2010talks', { body: 'What it asks.' })],
    config: {
      ...FIXTURE_CONFIG,
      styles: [],
      home: { question: 'What?', lede: 'This.', drawer: ['abel2010talks'] },
    },
  });
  const port = await freePort();
  server = spawn(
    process.execPath,
    [join(root, 'src/cli/dev.ts'), '--host', '127.0.0.1', '--port', `${port}`],
    { cwd: root, env: { ...process.env, NODE_ENV: '', VITEST: '' }, stdio: 'pipe' },
  );
  const isReady = new Promise<void>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      printed += chunk;
      if (printed.includes('The library is at')) resolve();
    };
    server.stdout?.on('data', take);
    server.stderr?.on('data', take);
    server.once('exit', () => reject(new Error(printed)));
  });
  await isReady;
  address = `http://127.0.0.1:${port}/`;
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(async () => {
  await browser?.close();
  server?.kill('SIGKILL');
  rmSync(root, { recursive: true });
});

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const found = listener.address();
  listener.close();
  if (typeof found !== 'object' || found === null) throw new Error('There is no port.');
  return found.port;
}

/** The error laid over a page: what it says, and where. */
function overlay(page: Page) {
  const element = page.locator('vite-error-overlay');
  return {
    element,
    title: element.locator('#title'),
    message: element.locator('#message-content'),
    line: element.locator('.error-line'),
    place: element.locator('#code header h2'),
  };
}

test('an error in an entry lies over every page until it is mended', async () => {
  const entry = join(root, 'content/works/abel2010talks.mdx');
  const sound = readFileSync(entry, 'utf8');
  const page = await browser.newPage();
  await page.goto(`${address}works/abel2010talks/`);
  await expect.poll(() => page.textContent('main')).toContain('What it asks.');

  writeFileSync(entry, sound.replace('What it asks.', 'As <i>x</i> [@nobody2010] says.'));
  const { element, title, message, line, place } = overlay(page);
  await element.waitFor({ state: 'attached' });
  const at = sound.split('\n').indexOf('What it asks.') + 1;
  expect(await title.textContent()).toContain('the pages stay as they were');
  expect(await message.textContent()).toContain(`content/works/abel2010talks.mdx:${at}:`);
  expect(await message.locator('i').count()).toBe(0);
  expect(await place.textContent()).toMatch(new RegExp(`^works/abel2010talks.mdx:${at}:\\d+$`));
  expect(await line.textContent()).toBe('As <i>x</i> [@nobody2010] says.');
  expect(printed).toContain(`content/works/abel2010talks.mdx:${at}:`);

  const later = await browser.newPage();
  await later.goto(`${address}works/`);
  await overlay(later).element.waitFor({ state: 'attached' });
  await page.reload();
  await element.waitFor({ state: 'attached' });

  writeFileSync(entry, sound);
  await element.waitFor({ state: 'detached' });
  await overlay(later).element.waitFor({ state: 'detached' });
  await expect.poll(() => page.textContent('main')).toContain('What it asks.');
  await page.close();
  await later.close();
});

test('an error in the settings lies over every page until it is mended', async () => {
  const file = join(root, 'src/site.config.ts');
  const sound = readFileSync(file, 'utf8');
  const page = await browser.newPage();
  await page.goto(`${address}works/`);
  const { element, message, place } = overlay(page);
  for (const [field, wrong, told] of [
    ['style', '"aap"', 'There is no citation style "aap".'],
    ['title', '42', 'title'],
    ['drawer', '["nobody2010"]', 'There is no entry “nobody2010” in content/works.'],
    ['language', 'missing', 'The settings cannot be loaded: missing is not defined.'],
  ] as const) {
    const edited = sound.replace(
      new RegExp(`"${field}": (?:"[^"]*"|\\[[^\\]]*\\])`),
      () => `"${field}": ${wrong}`,
    );
    expect(edited).not.toBe(sound);
    writeFileSync(file, edited);
    await expect.poll(() => message.textContent()).toContain(told);
    expect(await message.textContent()).toContain('src/site.config.ts:');
    expect(await place.textContent()).toMatch(/^src\/site\.config\.ts:\d+:\d+$/);
    expect(printed).toContain(told);
  }
  writeFileSync(file, sound.replace(/"title": "[^"]*"/, '"title": "Another name"'));
  await element.waitFor({ state: 'detached' });
  await expect.poll(() => page.title()).toContain('Another name');
  expect(await (await fetch(`${address}feed.xml`)).text()).toContain('Another name');
  writeFileSync(file, sound);
  await expect.poll(() => page.title()).not.toContain('Another name');
  await page.close();
});

test('an error of another kind is shown too, and the server goes on', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}works/`);
  const { element, message } = overlay(page);
  renameSync(join(root, 'content'), join(root, 'elsewhere'));
  await element.waitFor({ state: 'attached' });
  expect(await message.textContent()).toContain('There is no folder content/');
  renameSync(join(root, 'elsewhere'), join(root, 'content'));
  await element.waitFor({ state: 'detached' });
  expect(server.exitCode).toBeNull();
  const record = await fetch(`${address}works/abel2010talks.bib`);
  expect(record.headers.get('content-type')).toMatch(/bibtex/);
  expect(await record.text()).toContain('abel2010talks');
  await page.close();
  server.kill('SIGINT');
  expect((await once(server, 'exit'))[0]).toBe(0);
});

test('the start tells how far it is, and later edits are told of by the pages alone', async () => {
  const [before = '', after = ''] = printed.split('The library is at');
  expect(before).toMatch(/^read 1 entry in \d+\.\d s$/m);
  expect(before).toMatch(/^formatted citations: .* in \d+\.\d s$/m);
  expect(after).not.toMatch(/^read 1 entry/m);
});
