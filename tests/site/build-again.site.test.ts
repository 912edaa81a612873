import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { makeProject } from '../project.ts';
import { claim, concept, essay, work } from '../render/library.ts';

/*
 * A build takes over what the last one made. Whatever was changed between them, the site must be the
 * one that a build with empty caches makes, byte for byte. Each change is made in two projects: in
 * one the caches stay, in the other they are removed. A project that was built so before is not
 * built so again.
 */

const TIMEOUT = 300_000;
const CONFIG = {
  ...FIXTURE_CONFIG,
  style: 'house',
  styles: ['apa'],
  home: { question: 'What?', lede: 'This.', drawer: ['abel2010talks'] },
};

let folder = '';
/** The sites that builds with empty caches made, by what they were made from. */
const coldSites = new Map<string, Record<string, string>>();
const again = () => join(folder, 'again');
const cold = () => join(folder, 'cold');

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'build-again-')));
  for (const root of [again(), cold()]) {
    makeProject(root, {
      content: [
        work('abel2010talks', { body: 'It follows [@baker2015visits].' }),
        work('abel2012walks', { title: 'Walks', year: '2012', head: 'concepts: [talk]\n' }),
        work('baker2015visits', { author: 'Baker', year: '2015', head: 'concepts: [talk]\n' }),
        work('clark2020doors', { author: 'Clark', year: '2020' }),
        concept('talk'),
        concept('silence'),
        essay('on-talks', 'See [@abel2010talks; @baker2015visits], and @abel2012walks.'),
        claim(1, 'supported', { about: 'abel2012walks' }),
      ],
      config: CONFIG,
    });
  }
  change('csl/house.csl', () => style('; '));
  await builtAgain();
  // Nothing was kept before the first build.
  coldSites.set(sources(), filesBelow(again(), 'dist'));
}, TIMEOUT);
afterAll(() => rmSync(folder, { recursive: true }));

/** A small style of the project’s own. */
function style(delimiter: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout prefix="(" suffix=")" delimiter="${delimiter}">
    <names variable="author"><name form="short"/></names><date prefix=" " variable="issued" form="numeric" date-parts="year"/>
  </layout></citation>
  <bibliography><layout suffix=".">
    <names variable="author"><name name-as-sort-order="all"/></names>
    <text prefix=". " variable="title"/><date prefix=", " variable="issued" form="numeric" date-parts="year"/>
  </layout></bibliography>
</style>
`;
}

/** Changes a file in both projects. */
function change(path: string, edit: (text: string) => string): void {
  for (const root of [again(), cold()]) {
    const file = join(root, path);
    mkdirSync(join(file, '..'), { recursive: true });
    const before = statSync(file, { throwIfNoEntry: false });
    writeFileSync(file, edit(before === undefined ? '' : readFileSync(file, 'utf8')));
  }
}

function replace(path: string, from: string, to: string): void {
  change(path, (text) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  });
}

function start(root: string): { child: ChildProcess; ended: Promise<string> } {
  const child = spawn(process.execPath, [join(root, 'src/cli/build.ts')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: '', VITEST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  return { child, ended: once(child, 'close').then(() => text) };
}

/** Builds with the caches of the last build; returns how many pages were taken from it. */
async function builtAgain(): Promise<number> {
  const text = await start(again()).ended;
  expect(text).toContain('wrote dist/');
  return Number(/^built \d+ pages, (\d+) kept/m.exec(text)?.[1] ?? 0);
}

/** The site of the other project, built with nothing of an earlier build. */
async function coldSite(): Promise<Record<string, string>> {
  const from = sources();
  const known = coldSites.get(from);
  if (known !== undefined) return known;
  for (const name of ['.cache', '.astro', 'dist']) {
    rmSync(join(cold(), name), { recursive: true, force: true });
  }
  const text = await start(cold()).ended;
  expect(text).toContain('wrote dist/');
  expect(text).not.toMatch(/^built .* kept/m);
  const site = filesBelow(cold(), 'dist');
  coldSites.set(from, site);
  return site;
}

/** What tests change, of both projects, in which it is the same. */
function sources(): string {
  const [one, other] = [again(), cold()].map((root) =>
    JSON.stringify(['content', 'csl', 'src'].map((name) => filesBelow(root, name))),
  );
  expect(one).toBe(other);
  return one ?? '';
}

/** Every file below a folder of a project with the digest of its bytes. */
function filesBelow(root: string, name: string): Record<string, string> {
  const top = join(root, name);
  const files = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      relative(top, file).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

async function expectTheSame({ kept }: { kept: number }): Promise<void> {
  const [found, wanted] = await Promise.all([builtAgain(), coldSite()]);
  expect(filesBelow(again(), 'dist')).toEqual(wanted);
  expect(found).toBe(kept);
}

/**
 * Four works, two concepts, the matrix of one, the essay, and the name that two works have; a claim
 * has no page of its own.
 */
const KEPT_PAGES = 9;

describe('a build after a build makes the site that a first build makes', {
  timeout: TIMEOUT,
}, () => {
  test('where nothing was changed, with every page of an entry and a name kept', async () => {
    await expectTheSame({ kept: KEPT_PAGES });
  });

  test('where a build was killed and its change was taken back', async () => {
    const page = join(again(), '.cache/astro/dist/concepts/silence/index.html');
    const time = () => statSync(page, { throwIfNoEntry: false })?.mtimeMs;
    const [before, from, to] = [time(), 'What it means', 'What it never meant'];
    replace('content/concepts/silence.mdx', from, to);
    const { child } = start(again());
    while (child.exitCode === null && time() === before) await wait(1);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(child.signalCode).toBe('SIGKILL');
    replace('content/concepts/silence.mdx', to, from);
    await expectTheSame({ kept: 0 });
  });

  test('where a record was changed, also for citation managers on other pages', async () => {
    const file = 'content/works/baker2015visits.mdx';
    replace(file, 'issued: 2015', 'issued: 2015\nvolume: "7"');
    replace(file, 'container-title], ', 'container-title, volume], ');
    // A concept and the name, which the record does not reach.
    await expectTheSame({ kept: 2 });
  });

  test('where the text of an entry was changed, and then another was renamed', async () => {
    replace('content/concepts/silence.mdx', 'What it means.', 'What it does not mean.');
    // Its page and, for its neighbour, the page of “talk” and its matrix.
    expect(await builtAgain()).toBe(KEPT_PAGES - 3);
    for (const root of [again(), cold()]) {
      const file = (id: string) => join(root, 'content', 'works', `${id}.mdx`);
      renameSync(file('clark2020doors'), file('clark2020gates'));
    }
    // Its page and that of its neighbour. Those that the text changed are kept: a fault in them shows.
    await expectTheSame({ kept: KEPT_PAGES - 2 });
  });

  test('where an entry was removed, then a style file changed, then a setting', async () => {
    // Each of these makes every page anew, so that the last shows what the others left behind.
    for (const root of [again(), cold()]) rmSync(join(root, 'content/works/clark2020gates.mdx'));
    expect(await builtAgain()).toBe(0);
    change('csl/house.csl', () => style(' / '));
    expect(await builtAgain()).toBe(0);
    replace('src/site.config.ts', CONFIG.title, 'Other specimens');
    await expectTheSame({ kept: 0 });
  });
});
