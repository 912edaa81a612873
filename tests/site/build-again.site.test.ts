import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { compiledInAll, makeProject } from '../project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { damageOf } from './damage.ts';
import { GROWING, houseStyle, RECORD_CHANGE, replaced, TEXT_CHANGE } from './growing-library.ts';

/*
 * A build takes over what the last one made. Whatever was changed between them, and whatever became
 * of the caches, the site must be the one that a build with empty caches makes, byte for byte. Each
 * change is made in two projects: in one the caches stay, in the other they are removed. A project
 * that was built so before is not built so again.
 */

/** `FUZZ_SEED` chooses other places for the damage. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 7);
const damage = damageOf(SEED);

const TIMEOUT = 300_000;
const folder = temporaryFolder();
/** The sites that builds with empty caches made, by what they were made from. */
const coldSites = new Map<string, Record<string, string>>();
const again = () => join(folder, 'again');
const cold = () => join(folder, 'cold');

beforeAll(async () => {
  for (const root of [again(), cold()]) {
    makeProject(root, GROWING);
  }
  change({ path: 'csl/house.csl', edit: () => houseStyle('; ') });
  // Nothing was kept before the first build.
  expect(await built(again())).not.toContain('warning');
  coldSites.set(sources(), filesBelow(again(), 'dist'));
}, TIMEOUT);

/** Changes a file in both projects. */
function change({ path, edit }: { path: string; edit: (text: string) => string }): void {
  for (const root of [again(), cold()]) {
    const file = join(root, path);
    mkdirSync(join(file, '..'), { recursive: true });
    const before = statSync(file, { throwIfNoEntry: false });
    writeFileSync(file, edit(before === undefined ? '' : readFileSync(file, 'utf8')));
  }
}

function replace(path: string, from: string, to: string): void {
  change({ path, edit: (text) => replaced(text, [from, to]) });
}

/** Builds a project to the end; returns what it told. */
async function built(root: string): Promise<string> {
  const { child, ended } = start(root);
  const text = await ended;
  expect(child.exitCode, text).toBe(0);
  expect(text).toContain('wrote dist/');
  return text;
}

function start(root: string): { child: ChildProcess; ended: Promise<string> } {
  const child = spawn(process.execPath, [join(root, 'src/cli/build.ts')], {
    cwd: root,
    env: { ...process.env, ...compiledInAll(root), NODE_ENV: '', VITEST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  return { child, ended: once(child, 'close').then(() => text) };
}

/** Builds with the caches of the last build; returns how many pages were taken from it. */
async function builtAgain(): Promise<number> {
  const text = await built(again());
  return Number(/^built \d+ pages, (\d+) kept/m.exec(text)?.[1] ?? 0);
}

/** The site of the other project, built with nothing of an earlier build. */
async function coldSite(): Promise<Record<string, string>> {
  const from = sources();
  const known = coldSites.get(from);
  if (known !== undefined) return known;
  for (const name of ['.cache', 'dist']) {
    rmSync(join(cold(), name), { recursive: true, force: true });
  }
  expect(await built(cold())).not.toMatch(/^built .* kept/m);
  const site = filesBelow(cold(), 'dist');
  coldSites.set(from, site);
  return site;
}

/** What tests change, of both projects, in which it is the same. */
function sources(): string {
  const [one, other] = [again(), cold()].map((root) =>
    JSON.stringify([
      ...['content', 'csl'].map((name) => filesBelow(root, name)),
      readFileSync(join(root, 'src/site.config.ts'), 'utf8'),
    ]),
  );
  expect(one).toBe(other);
  return one ?? '';
}

/** The path of every file below a folder. */
function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
}

/** Every file below a folder of a project with the digest of its bytes. */
function filesBelow(root: string, name: string): Record<string, string> {
  const top = join(root, name);
  return Object.fromEntries(
    pathsBelow(top).map((file) => [
      relative(top, file).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

async function expectTheSame({ kept }: { kept: number | number[] }): Promise<void> {
  const [found, wanted] = await Promise.all([builtAgain(), coldSite()]);
  expect(filesBelow(again(), 'dist')).toEqual(wanted);
  expect([kept].flat()).toContain(found);
}

/**
 * Five works, four concepts, the matrix of one, the essay, and the name that two works have; a claim
 * has no page of its own. Which of them a change reaches is in kept-pages.test.ts.
 */
const KEPT_PAGES = 12;

describe('a build after a build makes the site that a first build makes', {
  timeout: TIMEOUT,
}, () => {
  test('where nothing was changed, with every page of an entry and a name kept', async () => {
    await expectTheSame({ kept: KEPT_PAGES });
  });

  test('where a build was killed and its change was taken back', async () => {
    const kept = () => readdirSync(join(again(), '.cache/pages')).length;
    const [before, from, to] = [kept(), 'What it means', 'What it never meant'];
    replace('content/concepts/silence.mdx', from, to);
    const { child } = start(again());
    while (child.exitCode === null && kept() === before) await wait(1);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(child.signalCode).toBe('SIGKILL');
    replace('content/concepts/silence.mdx', to, from);
    // It may have cleared away what the change replaced: the page, and those of its neighbours.
    await expectTheSame({ kept: [0, 1, 2, 3].map((cleared) => KEPT_PAGES - cleared) });
  });

  test('where all was changed that makes every page anew, then a record, a text and a name', async () => {
    for (const root of [again(), cold()]) rmSync(join(root, 'content/works/dale2021walls.mdx'));
    change({ path: 'csl/house.csl', edit: () => houseStyle(' / ') });
    replace('src/site.config.ts', GROWING.config.title, 'Other specimens');
    replace('src/site.config.ts', '"everyStyle": false', '"everyStyle": true');
    expect(await builtAgain()).toBe(0);
    change(RECORD_CHANGE);
    // The pages of four works, of a concept and its matrix, and of the essay.
    expect(await builtAgain()).toBe(KEPT_PAGES - 1 - 7);
    change(TEXT_CHANGE);
    for (const root of [again(), cold()]) {
      const file = (id: string) => join(root, 'content', 'works', `${id}.mdx`);
      renameSync(file('clark2020doors'), file('clark2020gates'));
    }
    // The page of either and that of its neighbour. Of the pages that are kept, some are of the
    // first of these builds and some of the second: a fault in them shows.
    await expectTheSame({ kept: KEPT_PAGES - 1 - 4 });
  });

  test(`where bytes were flipped in every cache (FUZZ_SEED=${SEED})`, async () => {
    // What commands keep from one run to the next.
    const kept = pathsBelow(join(again(), '.cache'));
    const named = kept.map((file) => relative(again(), file).split(sep).join('/'));
    for (const cache of ['citations/apa', 'citations/house', 'styles/', 'library/', 'editions/']) {
      expect(named.some((name) => name.startsWith(`.cache/${cache}`))).toBe(true);
    }
    for (const file of kept) damage.flipBytes(file);
    const text = await built(again());
    expect(text.match(/^warning: .*/gm)).toHaveLength(1);
    expect(text).toMatch(/^warning: Made again, since it was damaged .*citations\/apa\.jsonl/m);
    expect(filesBelow(again(), 'dist')).toEqual(await coldSite());
  });

  test(`where files of the caches were lost, cut or no files (FUZZ_SEED=${SEED})`, async () => {
    for (const file of pathsBelow(join(again(), '.cache'))) damage.lose(file);
    mkdirSync(join(again(), '.cache', 'build.lock'));
    await builtAgain();
    expect(filesBelow(again(), 'dist')).toEqual(await coldSite());
  });
});
