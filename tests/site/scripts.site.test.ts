import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { KEY } from '../cli/one-work.ts';

/*
 * How many files the scripts of the browser stand in (`script-groups.ts`): each is a request. Whoever
 * needs more changes the number in the same commit, and says why.
 */

/** All of them, those that a click loads too. */
const FILES = 46;

/** What the kinds of pages load at once: the scripts that they name, and what these import. */
const LOADED = {
  'index.html': 1,
  'works/index.html': 2,
  [`works/${KEY}/index.html`]: 6,
  'search/index.html': 2,
  'my-list/index.html': 2,
  'contribute/work/index.html': 2,
  'contribute/correct/index.html': 2,
  '404.html': 6,
};

const site = join(inject('builtOnce'), 'dist');
const folder = join(site, '_astro');
const scripts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, importsOf(readFileSync(join(folder, name), 'utf8'))]),
);

/** The files that a script imports as soon as it is loaded. */
function importsOf(code: string): string[] {
  return Array.from(
    code.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g),
    ([, name = '']) => name,
  );
}

/** Scripts with all that they import. */
function withImports(names: readonly string[]): Set<string> {
  const loaded = new Set(names);
  // A set hands out what is added to it on the way.
  for (const name of loaded) for (const other of scripts.get(name) ?? []) loaded.add(other);
  return loaded;
}

describe('the scripts of a site', () => {
  it(`stand in at most ${FILES} files`, () => {
    expect(scripts.size).toBeLessThanOrEqual(FILES);
    // So that they were found.
    expect(scripts.size).toBeGreaterThan(20);
  });

  it.each(Object.entries(LOADED))('are few in %s: at most %i', (path, most) => {
    const html = readFileSync(join(site, path), 'utf8');
    const named = Array.from(
      html.matchAll(/<script type="module" src="[^"]*?_astro\/([^"]+)"/g),
      ([, name = '']) => name,
    );
    expect(named).not.toEqual([]);
    expect(withImports(named).size).toBeLessThanOrEqual(most);
  });

  it('import each other in one direction alone', () => {
    const inCircles = [...scripts].filter(([name, imports]) => withImports(imports).has(name));
    expect(inCircles.map(([name]) => name)).toEqual([]);
  });

  it('leave what touches a page out of the worker', () => {
    const worker = [...scripts.keys()].filter((name) => name.startsWith('formatting-worker.'));
    const touching = [...withImports(worker)].filter((name) =>
      /\bdocument\.(?:querySelector|createElement|documentElement)|\bwindow\./.test(
        readFileSync(join(folder, name), 'utf8'),
      ),
    );
    expect(worker).toHaveLength(1);
    expect(touching).toEqual([]);
  });
});
