import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject } from '../project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { KEY, ONE_WORK } from './one-work.ts';

/** All that a path can hold on Linux, but “/” and what Node mistakes: “\” and “*”. */
const NAME = `we #ird 100%41 %23 ?q=1 & 's"uote" + ü 漢;$x$& \`b\` [a](b){c}!^~,=@:<>|\nline`;

const PORT = 20_000 + (process.pid % 20_000);

const folder = temporaryFolder();
let root = '';
beforeAll(() => {
  root = join(folder, NAME);
  makeProject(root, ONE_WORK);
});

function start(script: string, args: readonly string[], cwd = root) {
  const child = spawn(
    process.execPath,
    ['--import', './src/cli/require-node.mjs', `src/cli/${script}.ts`, ...args],
    { cwd, env: { ...process.env, NODE_ENV: '', VITEST: '', TMPDIR: folder } },
  );
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code, text }));
  /** The address that a server tells. */
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const told = /The library is at (\S+)/.exec(text)?.[1];
      if (told !== undefined) resolve(told);
    });
    void ended.then(() => reject(new Error(text)));
  });
  address.catch(() => undefined);
  return { child, ended, address };
}

test('entries are checked and taken in', async () => {
  const records = join(root, 'records #1%41?.bib');
  writeFileSync(records, '@book{doe2001, title={A title}, author={Doe, Jane}, year={2001}}\n');
  const taken = await start('import', [records]).ended;
  expect(taken).toMatchObject({ code: 0 });
  const [added] = readdirSync(join(root, 'content/works')).filter((name) => name.startsWith('doe'));
  expect(added).toBeDefined();
  expect(await start('check', []).ended).toMatchObject({ code: 0 });
  rmSync(join(root, 'content/works', added ?? ''));
});

test('a site is built, and served', async () => {
  const built = await start('build', []).ended;
  expect(built).toMatchObject({ code: 0 });
  const page = readFileSync(join(root, `dist/works/${KEY}/index.html`), 'utf8');
  const [, style] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
  const [, script] = /<script type="module" src="([^"]+)"/.exec(page) ?? [];
  for (const file of [style, script, 'pagefind/pagefind.js', `/works/${KEY}.bib`]) {
    expect(existsSync(join(root, 'dist', file ?? 'none')), file).toBe(true);
  }
  // Nothing of the path by which Astro knew the project is left, in the site or on the disk.
  expect(page).not.toContain(folder);
  expect(readdirSync(folder).filter((name) => name.startsWith('tracings-'))).toEqual([]);
  const server = start('preview', ['--port', String(PORT)]);
  const answer = await fetch(new URL(`works/${KEY}/`, await server.address));
  expect(await answer.text()).toBe(page);
  server.child.kill('SIGTERM');
  await server.ended;
});

test('a site is built beside the project', async () => {
  const out = `../${NAME}-site`;
  expect(await start('build', ['--out', out]).ended).toMatchObject({ code: 0 });
  expect(existsSync(join(root, out, `works/${KEY}/index.html`))).toBe(true);
});

test('pages are shown while they are worked on', async () => {
  const server = start('dev', ['--port', String(PORT + 1)]);
  const page = await fetch(new URL(`works/${KEY}/`, await server.address));
  const html = await page.text();
  expect(html).toContain('A title in sentence case');
  const [, script] =
    /<script type="module" src="([^"]*layouts\/Page\.astro[^"]*)"/.exec(html) ?? [];
  const answer = await fetch(new URL(script ?? 'none', await server.address));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('javascript');
  server.child.kill('SIGTERM');
  await server.ended;
  expect(readdirSync(folder).filter((name) => name.startsWith('tracings-'))).toEqual([]);
});

describe('a path with an asterisk', () => {
  const starred = () => join(folder, 'a*b');
  beforeAll(() => makeProject(starred(), ONE_WORK));
  afterAll(() => rmSync(starred(), { recursive: true }));

  test.each(['build', 'dev'])('is refused by %s before it begins', async (script) => {
    const { code, text } = await start(script, script === 'dev' ? ['--port', '0'] : [], starred())
      .ended;
    expect(code).toBe(1);
    expect(text).toContain(
      `in a folder with an asterisk (*) in its path: ${starred()}. Rename the folder.\n`,
    );
    expect(text).not.toContain('Cannot find module');
    expect(existsSync(join(starred(), '.cache/library'))).toBe(false);
  });
});
