import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const CLI = resolve('src/cli');
const FAILING = pathToFileURL(resolve('tests/cli/failing-disk.mjs')).href;
const TIMEOUT = 60_000;

/** A site of one entry, whose page shows `EDITION`, throws, dies, is busy or never ends, as the test wishes. */
const PAGE = `---
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
export function getStaticPaths() { return [{ params: { id: 'addams1910' }, cacheKey: process.env.EDITION }]; }
if (process.env.PLANT) execFileSync('sh', ['-c', process.env.PLANT]);
if (process.env.PAGE === 'throws') throw new TypeError('no title');
if (process.env.PAGE === 'dies') process.kill(process.pid, 'SIGKILL');
if (process.env.PAGE === 'is busy') {
  writeFileSync('reached', '');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
}
if (process.env.PAGE === 'hangs') {
  writeFileSync('reached', '');
  await new Promise((resolve) => setTimeout(resolve, 600_000));
}
---
<html lang="en"><head><title>t</title></head><body><main data-pagefind-body>
<h1>{process.env.EDITION}</h1><a href={import.meta.env.BASE_URL}>home</a></main></body></html>
`;

const parent = temporaryFolder();
let site = '';

beforeAll(() => {
  site = join(parent, 'd');
  mkdirSync(join(site, 'src/pages/works'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(site, 'node_modules'), 'junction');
  writeFileSync(join(site, 'astro.config.mjs'), 'export default {};');
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(site, 'src/pages/index.astro'), '<html lang="en"><h1>Home</h1></html>');
  writeFileSync(join(site, 'src/pages/works/[id].astro'), PAGE);
  mkdirSync(join(site, 'public/.well-known'), { recursive: true });
  writeFileSync(join(site, 'public/.well-known/about.txt'), 'served');
  mkdirSync(join(site, 'content/works'), { recursive: true });
  writeFileSync(join(site, 'content/works/addams1910.mdx'), '');
});

interface Run {
  child: ChildProcess;
  ended: Promise<{ code: number | null; signal: string | null; text: string }>;
}

function start(script: string, args: readonly string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(CLI, script), ...args], {
    cwd: site,
    // A variable that Astro would put in the place of the base, were it left there.
    env: { ...process.env, NODE_ENV: '', VITEST: '', BASE_URL: '/elsewhere/', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, text }));
  return { child, ended };
}

function build(edition: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  return start('build.ts', args, { EDITION: edition, ...env });
}

/** A build whose page has begun to render, and will not end by itself, or is busy and hears nothing. */
async function hangingBuild(edition: string, page = 'hangs'): Promise<Run> {
  rmSync(join(site, 'reached'), { force: true });
  const run = build(edition, [], { PAGE: page });
  while (!existsSync(join(site, 'reached'))) await wait(20);
  return run;
}

function shownEdition(folder = 'dist'): string | undefined {
  const page = readFileSync(join(site, folder, 'works/addams1910/index.html'), 'utf8');
  return /<h1>(.*)<\/h1>/.exec(page)?.[1];
}

function leftovers(): string[] {
  return ['dist.next', 'dist.previous', '.cache/build.lock'].filter((name) =>
    existsSync(join(site, name)),
  );
}

/** What a command has in the making anywhere in the project. */
function unfinished(): string[] {
  return readdirSync(site)
    .filter((name) => name !== 'node_modules' && statSync(join(site, name)).isDirectory())
    .flatMap((name) => readdirSync(join(site, name), { recursive: true, encoding: 'utf8' }))
    .filter((path) => /\.part$|build\.lock$/.test(path));
}

describe('build', () => {
  test('writes the site and its index, and says what it did', { timeout: TIMEOUT }, async () => {
    const timings = join(site, 'timings.json');
    const { code, text } = await build('one', [], { TRACINGS_TIMINGS: timings }).ended;
    expect(text).toMatch(
      /^compiled the pages in \d+\.\d s\nbuilt 2 pages in \d+\.\d s\nindexed 1 page for search in \d+\.\d s\nwrote dist\/ in \d+\.\d s\n$/,
    );
    expect(code).toBe(0);
    expect(shownEdition()).toBe('one');
    expect(existsSync(join(site, 'dist/pagefind/pagefind.js'))).toBe(true);
    expect(existsSync(join(site, 'dist/.prerender'))).toBe(false);
    expect(readFileSync(join(site, 'dist/.well-known/about.txt'), 'utf8')).toBe('served');
    expect(leftovers()).toEqual([]);
    expect(JSON.parse(readFileSync(timings, 'utf8'))).toMatchObject({
      stages: { compile: expect.any(Number), pages: expect.any(Number), index: expect.any(Number) },
      pages: 2,
      indexed: 1,
    });
  });

  test('a page that throws leaves the last edition', { timeout: TIMEOUT }, async () => {
    const { code, text } = await build('two', [], { PAGE: 'throws' }).ended;
    expect(code).toBe(1);
    expect(text).toContain(
      'no title\n  at src/pages/works/[id].astro:6:1\n  while rendering /works/addams1910\n',
    );
    expect(text).toContain('Nothing was built. The last good build is still in dist/.\n');
    // The place, and no frames of a stack.
    expect(text).not.toMatch(/^ {4,}at /m);
    expect(shownEdition()).toBe('one');
    expect(leftovers()).toEqual([]);
  });

  test('where the system takes its memory away, the build says so and leaves the last edition', {
    timeout: TIMEOUT,
  }, async () => {
    const { code, text } = await build('two', [], { PAGE: 'dies' }).ended;
    expect(text).toContain('Making the pages ended with SIGKILL. The machine may');
    expect(text).toContain('The last good build is still in dist/.');
    expect(code).toBe(1);
    expect(shownEdition()).toBe('one');
    expect(leftovers()).toEqual([]);
  });

  test('no last good build is told of where there is none', { timeout: TIMEOUT }, async () => {
    mkdirSync(join(site, 'empty'));
    const { code, text } = await build('two', ['--out', 'empty'], { PAGE: 'throws' }).ended;
    expect(code).toBe(1);
    expect(text).toContain('Nothing was built.\n');
    expect(text).not.toContain('last good build');
  });

  test('a link and a pipe that come into public/ while pages are written are not published', {
    timeout: TIMEOUT,
  }, async () => {
    const { code, text } = await build('two', [], {
      PLANT: 'ln -s /etc/hosts public/leak && mkfifo public/pipe',
    }).ended;
    for (const name of ['leak', 'pipe']) rmSync(join(site, 'public', name));
    expect(code).toBe(1);
    expect(text).toMatch(/^public\/leak:1:1 {2}error {2}This is a symbolic link/m);
    expect(text).toMatch(/^public\/pipe:1:1 {2}error {2}This is a pipe/m);
    expect(text).toContain('The last good build is still in dist/.');
    expect(shownEdition()).toBe('one');
    expect(leftovers()).toEqual([]);
  });

  test('a disk that is full halfway leaves the last edition', { timeout: TIMEOUT }, async () => {
    const { code, text } = await build('two', [], {
      NODE_OPTIONS: `--import ${FAILING}`,
      FAIL: 'ENOSPC:dist.next/',
    }).ended;
    expect(text).toMatch(/^The disk is full: .*dist\.next.* could not be written\./m);
    expect(text).toContain('The last good build is still in dist/.');
    expect(text).not.toMatch(/^\s+at |With --verbose/m);
    expect(code).toBe(1);
    expect(shownEdition()).toBe('one');
    expect(leftovers()).toEqual([]);
    expect(unfinished()).toEqual([]);
  });

  test('a second build beside the first is refused; one asked to stop cleans up', {
    timeout: TIMEOUT,
  }, async () => {
    const first = await hangingBuild('three');
    const second = await build('four').ended;
    expect(second.code).toBe(1);
    expect(second.text).toContain(`Another build is running (process ${first.child.pid}).`);
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(143);
    expect(shownEdition()).toBe('one');
    expect(leftovers()).toEqual([]);
  });

  test('a build that is asked twice to stop, as npm and a terminal do, cleans up', {
    timeout: TIMEOUT,
  }, async () => {
    const { child, ended } = await hangingBuild('three', 'is busy');
    child.kill('SIGINT');
    await wait(50);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 130, signal: null, text: '' });
    expect(shownEdition()).toBe('one');
    expect(leftovers()).toEqual([]);
  });

  test('npm start that loses its terminal while it builds leaves no build behind', {
    timeout: TIMEOUT,
  }, async () => {
    rmSync(join(site, 'reached'), { force: true });
    const { child, ended } = start('start.ts', ['--port', '0'], { PAGE: 'hangs' });
    while (!existsSync(join(site, 'reached'))) await wait(20);
    child.kill('SIGHUP');
    expect(await ended).toEqual({ code: 129, signal: null, text: '' });
    expect(shownEdition()).toBe('one');
    expect(leftovers()).toEqual([]);
  });

  test('a killed build leaves the last edition, and the next one clears up', {
    timeout: TIMEOUT,
  }, async () => {
    const killed = await hangingBuild('five');
    mkdirSync(join(site, 'dist.next'), { recursive: true });
    killed.child.kill('SIGKILL');
    expect((await killed.ended).signal).toBe('SIGKILL');
    expect(shownEdition()).toBe('one');
    expect(leftovers()).toEqual(['dist.next', '.cache/build.lock']);
    const { code } = await build('six', ['--base', 'tracings', '--out', 'sub/folder']).ended;
    expect(code).toBe(0);
    expect(shownEdition('sub/folder')).toBe('six');
    expect(readFileSync(join(site, 'sub/folder/works/addams1910/index.html'), 'utf8')).toContain(
      'href="/tracings/"',
    );
    expect(shownEdition()).toBe('one');
    expect((await build('seven').ended).code).toBe(0);
    expect(shownEdition()).toBe('seven');
    expect(leftovers()).toEqual([]);
  });

  test('a page in public/ is served in the place of one that the last build made, in that build alone', {
    timeout: TIMEOUT,
  }, async () => {
    const page = join(site, 'public/works/addams1910/index.html');
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, '<h1>our own</h1>');
    await build('seven').ended;
    rmSync(join(site, 'public/works'), { recursive: true });
    expect(shownEdition()).toBe('our own');
  });

  test('a folder outside the project is built into', {
    timeout: TIMEOUT,
  }, async () => {
    const out = '../elsewhere/site';
    const { code, text } = await build('seven', ['--out', out]).ended;
    expect(text).toContain('wrote ');
    expect(code).toBe(0);
    // The page that public/ had a moment ago is gone.
    expect(shownEdition(out)).toBe('seven');
    expect(readdirSync(dirname(join(site, out)))).not.toContain(`${basename(out)}.next`);
  });

  test('preview serves an edition under the base it was built for', {
    timeout: TIMEOUT,
  }, async () => {
    const preview = start('preview.ts', ['--port', '0', '--out', 'sub/folder']);
    const [line] = await once(preview.child.stdout ?? preview.child, 'data');
    const address = /http:\S+/.exec(String(line))?.[0] ?? '';
    expect(address).toMatch(/^http:\/\/localhost:\d+\/tracings\/$/);
    const page = await fetch(`${address}works/addams1910`);
    expect(page.redirected).toBe(true);
    expect(await page.text()).toContain('<h1>six</h1>');
    preview.child.kill('SIGINT');
    expect((await preview.ended).code).toBe(0);
  });
});
