import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CLI = resolve('src/cli');
const TIMEOUT = 60_000;

/** A site of one entry, whose page shows `EDITION`, throws or never ends, as the test wishes. */
const PAGE = `---
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
export function getStaticPaths() { return [{ params: { id: 'addams1910' } }]; }
if (process.env.PLANT) execFileSync('sh', ['-c', process.env.PLANT]);
if (process.env.PAGE === 'throws') throw new TypeError('no title');
if (process.env.PAGE === 'hangs') {
  writeFileSync('reached', '');
  await new Promise((resolve) => setTimeout(resolve, 600_000));
}
---
<html lang="en"><head><title>t</title></head><body><main data-pagefind-body>
<h1>{process.env.EDITION}</h1><a href={import.meta.env.BASE_URL}>home</a></main></body></html>
`;

let parent = '';
let site = '';

beforeAll(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'site-')));
  site = join(parent, 'd');
  mkdirSync(join(site, 'src/pages/works'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(site, 'node_modules'), 'junction');
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(site, 'src/pages/index.astro'), '<html lang="en"><h1>Home</h1></html>');
  writeFileSync(join(site, 'src/pages/works/[id].astro'), PAGE);
  mkdirSync(join(site, 'public/.well-known'), { recursive: true });
  writeFileSync(join(site, 'public/.well-known/about.txt'), 'served');
  mkdirSync(join(site, 'content/works'), { recursive: true });
  writeFileSync(join(site, 'content/works/addams1910.mdx'), '');
});
afterAll(() => rmSync(parent, { recursive: true }));

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

/** A build whose page has begun to render, and will not end by itself. */
async function hangingBuild(edition: string): Promise<Run> {
  rmSync(join(site, 'reached'), { force: true });
  const run = build(edition, [], { PAGE: 'hangs' });
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

describe('build', () => {
  test('writes the site and its index, and says what it did', { timeout: TIMEOUT }, async () => {
    const timings = join(site, 'timings.json');
    const { code, text } = await build('one', [], { TRACINGS_TIMINGS: timings }).ended;
    expect(text).toMatch(
      /^built 2 pages in \d+\.\d s\nindexed 1 page for search in \d+\.\d s\nwrote dist\/ in \d+\.\d s\n$/,
    );
    expect(code).toBe(0);
    expect(shownEdition()).toBe('one');
    expect(existsSync(join(site, 'dist/pagefind/pagefind.js'))).toBe(true);
    expect(existsSync(join(site, 'dist/.prerender'))).toBe(false);
    expect(readFileSync(join(site, 'dist/.well-known/about.txt'), 'utf8')).toBe('served');
    expect(leftovers()).toEqual([]);
    expect(JSON.parse(readFileSync(timings, 'utf8'))).toMatchObject({
      stages: { content: expect.any(Number), pages: expect.any(Number), index: expect.any(Number) },
      pages: 2,
      indexed: 1,
    });
  });

  test('what a host will not do is told only to who publishes', { timeout: TIMEOUT }, async () => {
    const config = join(site, 'astro.config.mjs');
    writeFileSync(
      config,
      `import { astroLog } from ${JSON.stringify(pathToFileURL(resolve('src/site/build/astro-log.ts')))};
export default { integrations: [{ name: 'limits', hooks: { 'astro:build:done': () => {
  astroLog.hostLimits.push('Not in _redirects: 1 redirect.');
} } }] };`,
    );
    try {
      const told = 'warning: Not in _redirects: 1 redirect.\n';
      expect((await build('one', ['--publish']).ended).text).toContain(told);
      const { code, text } = await build('one').ended;
      expect(code).toBe(0);
      expect(text).not.toContain('warning');
    } finally {
      rmSync(config);
    }
  });

  test('a page that throws leaves the last edition', { timeout: TIMEOUT }, async () => {
    const { code, text } = await build('two', [], { PAGE: 'throws' }).ended;
    expect(code).toBe(1);
    expect(text).toContain('no title\n  while rendering /works/addams1910\n');
    expect(text).toContain('Nothing was built. The last good build is still in dist/.\n');
    expect(text).not.toMatch(/^ +at /m);
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

  test.each([
    ['a link', 'ln -s /etc/hosts', 'a symbolic link'],
    ['a pipe', 'mkfifo', 'a pipe'],
  ])(
    '%s that comes into public/ while pages are written is not published',
    {
      timeout: TIMEOUT,
    },
    async (_what, plant, named) => {
      const { code, text } = await build('two', [], { PLANT: `${plant} public/leak` }).ended;
      rmSync(join(site, 'public/leak'));
      expect(code).toBe(1);
      expect(text).toMatch(new RegExp(`^public/leak:1:1  error  This is ${named}`, 'm'));
      expect(text).toContain('The last good build is still in dist/.');
      expect(shownEdition()).toBe('one');
      expect(leftovers()).toEqual([]);
    },
  );

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

  test('a killed build leaves the last edition, and the next one clears up', {
    timeout: TIMEOUT,
  }, async () => {
    const killed = await hangingBuild('five');
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

  test.each(['../d-site', '../d-site/deeper', '../elsewhere/site'])(
    'a folder outside the project is built into: %s',
    { timeout: TIMEOUT },
    async (out) => {
      const { code, text } = await build('outside', ['--out', out]).ended;
      expect(text).toContain('wrote ');
      expect(code).toBe(0);
      expect(shownEdition(out)).toBe('outside');
      expect(readdirSync(dirname(join(site, out)))).not.toContain(`${basename(out)}.next`);
      expect(existsSync(join(site, '.cache/site.next'))).toBe(false);
      rmSync(join(site, out), { recursive: true });
    },
  );

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

describe('arguments', () => {
  test.each([
    ['build.ts', ['--base', 'foo bar'], 2, '--base "foo bar"'],
    ['build.ts', ['--bse', '/x/'], 2, 'Unknown argument --bse. Did you mean --base?'],
    ['build.ts', ['--out', 'src'], 2, 'Cannot build into src'],
    ['build.ts', ['--help'], 0, '--base <path>'],
    ['preview.ts', ['--out', 'none'], 1, 'There is no built site in none/ yet. Run: npm run build'],
    ['preview.ts', ['--port', 'high'], 2, '--port "high" is not a port'],
    ['start.ts', ['--host'], 2, '--host needs a value'],
    ['dev.ts', ['--base', '//x'], 2, 'two slashes in a row'],
    ['test.ts', ['lnt'], 2, 'There is no step "lnt". The steps are lint, '],
  ])('%s %j', { timeout: TIMEOUT }, async (script, args, code, message) => {
    const outcome = await start(script, args).ended;
    expect(outcome.text).toContain(message);
    expect(outcome.code).toBe(code);
  });
});
