import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { makeProject } from '../project.ts';
import { claim, concept, essay, work } from '../render/library.ts';

/** `FUZZ_SEED` chooses other places for the damage. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 7);
const TIMEOUT = 240_000;

let root = '';
let clean: Record<string, string> = {};

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'damaged-')));
  makeProject(root, {
    content: [
      work('abel2010talks'),
      work('abel2012walks', { title: 'Walks, 1 < 2', year: '2012', head: 'concepts: [talk]\n' }),
      work('baker2015visits', { author: 'Baker', year: '2015' }),
      concept('talk'),
      essay('on-talks', 'See [@abel2010talks; @baker2015visits], and @abel2012walks.'),
      claim(1, 'supported', { about: 'abel2012walks' }),
    ],
    config: {
      ...FIXTURE_CONFIG,
      style: 'apa',
      styles: ['ieee'],
      everyStyle: true,
      home: { question: 'What?', lede: 'This.', drawer: ['abel2010talks'] },
    },
  });
  const { code, text } = await build();
  expect(code, text).toBe(0);
  expect(text).not.toContain('warning');
  clean = site();
}, TIMEOUT);
afterAll(() => rmSync(root, { recursive: true }));

async function build(): Promise<{ code: number; text: string }> {
  const child = spawn(process.execPath, [join(root, 'src/cli/build.ts')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: '', VITEST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  const [code] = await once(child, 'close');
  return { code, text };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
}

/** Every file of the site with the digest of its bytes. */
function site(): Record<string, string> {
  const folder = join(root, 'dist');
  return Object.fromEntries(
    filesBelow(folder).map((file) => [
      relative(folder, file).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** What commands keep from one run to the next, their own and Astro's. */
function caches(): string[] {
  return ['.cache', '.astro'].flatMap((folder) => filesBelow(join(root, folder)));
}

/** Numbers below `limit`, always the same for a seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % limit;
  };
}

const next = numbers(SEED);

function flipBytes(file: string): void {
  const bytes = readFileSync(file);
  const flips = Math.max(1, Math.ceil(bytes.length / 500));
  for (let i = 0; i < flips && bytes.length > 0; i++) {
    const at = next(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + next(255));
  }
  writeFileSync(file, bytes);
}

/** The ways in which a file is lost, in part or whole. */
const LOSSES: readonly ((file: string) => void)[] = [
  (file) => writeFileSync(file, readFileSync(file).subarray(0, next(1000))),
  (file) => writeFileSync(file, ''),
  (file) => writeFileSync(file, readFileSync(file, 'utf8'), 'utf16le'),
  (file) => rmSync(file),
  (file) => {
    rmSync(file);
    mkdirSync(join(file, 'a folder'), { recursive: true });
  },
];

test(`flipped bytes in every cache change nothing (FUZZ_SEED=${SEED})`, {
  timeout: TIMEOUT,
}, async () => {
  const kept = caches();
  const named = kept.map((file) => relative(root, file).split(sep).join('/'));
  for (const cache of ['citations/apa', 'citations/ieee', 'styles/', 'library/', 'editions/']) {
    expect(named.some((name) => name.startsWith(`.cache/${cache}`))).toBe(true);
  }
  for (const file of kept) flipBytes(file);
  const { code, text } = await build();
  expect(code, text).toBe(0);
  expect(text.match(/^warning: .*/gm)).toHaveLength(1);
  expect(text).toMatch(/^warning: Made again, since it was damaged .*citations\/apa\.jsonl/m);
  expect(site()).toEqual(clean);
});

test(`files that are lost, cut or no files change nothing (FUZZ_SEED=${SEED})`, {
  timeout: TIMEOUT,
}, async () => {
  // Astro puts no file in the place of a folder; of its own, files of types are no cache.
  for (const file of filesBelow(join(root, '.cache'))) LOSSES[next(LOSSES.length)]?.(file);
  mkdirSync(join(root, '.cache', 'build.lock'));
  const { code, text } = await build();
  expect(code, text).toBe(0);
  expect(site()).toEqual(clean);
});
