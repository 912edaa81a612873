import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { beforeEach, expect, test } from 'vitest';
import { openKeptPages } from '../../src/disk/kept-pages.ts';
import { failedPage } from '../../src/site/build/failed-page.ts';
import {
  type PageProgram,
  type PagesToRender,
  renderPages,
} from '../../src/site/build/render-pages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();
const site = join(root, 'site');
const rendered: string[] = [];

beforeEach(() => {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
  rendered.length = 0;
});

function path(
  pathname: string,
  more: { component?: string; key?: string; type?: 'endpoint' } = {},
) {
  const { component = 'src/pages/index.astro', key, type = 'page' } = more;
  const route: PathWithRoute['route'] = {
    component,
    type,
    route: pathname,
    pattern: /./,
    params: [],
    segments: [],
    prerender: true,
    fallbackRoutes: [],
    distURL: [],
    isIndex: false,
    origin: 'project',
  };
  return { pathname, route, ...(key !== undefined && { cacheKey: key }) };
}

function programOf(
  paths: readonly PathWithRoute[],
  answer: (pathname: string) => Response = (pathname) => new Response(`page ${pathname}`),
): PageProgram {
  return {
    paths: async () => [...paths],
    render: async ({ pathname }) => {
      rendered.push(pathname);
      return answer(pathname);
    },
    serveAt: () => {},
    log: { warnings: [], errors: [] },
  };
}

const render = (
  program: PageProgram,
  more: Partial<Pick<PagesToRender, 'served' | 'part' | 'onFile'>> = {},
) =>
  renderPages({
    program,
    site,
    kept: openKeptPages(join(root, 'kept'), 'software'),
    served: new Set(),
    part: { number: 0, of: 1 },
    ...more,
  });

const text = (file: string) => readFileSync(join(site, file), 'utf8');

test.each([
  ['/', 'page', 'index.html'],
  ['', 'page', 'index.html'],
  ['/works/', 'page', 'works/index.html'],
  ['/works/doe', 'page', 'works/doe/index.html'],
  ['/404', 'page', '404.html'],
  ['/works/404', 'page', 'works/404/index.html'],
  ['/positions.css', 'endpoint', 'positions.css'],
] as const)('%s, a %s, is the file %s', async (pathname, type, file) => {
  await render(programOf([path(pathname, type === 'endpoint' ? { type } : {})]));
  expect(text(file)).toBe(`page ${pathname}`);
});

test('a page under the same key is taken from the last build, one without a key is made', async () => {
  const paths = [path('/a', { key: 'one' }), path('/b', { key: 'one' }), path('/c')];
  await render(programOf(paths));
  rmSync(site, { recursive: true });
  rendered.length = 0;
  const again = programOf([path('/a', { key: 'one' }), path('/b', { key: 'two' }), path('/c')]);
  expect(await render(again)).toEqual({ pages: 3, files: 3, kept: 1, warnings: [] });
  expect(rendered).toEqual(['/b', '/c']);
  expect(text('a/index.html')).toBe('page /a');
});

test.each(['warnings', 'errors'] as const)(
  'a page of which Astro logs %s is made, and told of, again',
  async (kind) => {
    const program = programOf(
      [path('/a', { key: 'one' }), path('/b', { key: 'one' })],
      (pathname) => {
        if (pathname === '/a') program.log[kind].push(`said of ${pathname}`);
        return new Response(`page ${pathname}`);
      },
    );
    await render(program);
    rendered.length = 0;
    program.log[kind].length = 0;
    expect(await render(program)).toMatchObject({ pages: 2, kept: 1 });
    expect(rendered).toEqual(['/a']);
    expect(program.log[kind]).toEqual(['said of /a']);
  },
);

test('of two pages of one address the first is written, and a warning names both', async () => {
  const one = path('/a', { component: 'src/pages/a.astro' });
  const other = path('/a/', { component: 'src/pages/[kind].astro' });
  const { pages, warnings } = await render(programOf([one, other]));
  expect(pages).toBe(1);
  expect(warnings).toEqual([
    'src/pages/a.astro and src/pages/[kind].astro both make a/index.html; it is that of src/pages/a.astro. Rename one.',
  ]);
});

test('a page that public/ has is not made, and a warning says so', async () => {
  const { pages, warnings } = await render(programOf([path('/a'), path('/b')]), {
    served: new Set(['a/index.html']),
  });
  expect(pages).toBe(1);
  expect(rendered).toEqual(['/b']);
  expect(warnings).toEqual([
    'public/a/index.html is served in the place of the page of src/pages/index.astro.',
  ]);
});

test('an answer without a text is no file', async () => {
  const program = programOf([path('/a')], () => new Response(null));
  expect(await render(program)).toMatchObject({ pages: 0, files: 0 });
});

test('an answer that leads elsewhere is refused: a static site has no such page', async () => {
  const program = programOf([path('/a')], () => Response.redirect('https://tracings.example/b/'));
  await expect(render(program)).rejects.toThrow('/a answers with status 302');
});

test('an error of a page carries its address', async () => {
  const program = programOf([path('/a')], () => {
    throw new TypeError('no title');
  });
  const error = await render(program).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect(failedPage(error)).toBe('/a');
});

test('an error of the disk names the file', async () => {
  writeFileSync(join(root, 'site'), '');
  await expect(render(programOf([path('/a')]))).rejects.toThrow(join('site', 'a'));
  rmSync(join(root, 'site'));
  mkdirSync(site);
});

test('files are counted while they are written', async () => {
  const counts: number[] = [];
  const program = programOf([path('/a'), path('/b')]);
  await render(program, { onFile: (count) => counts.push(count) });
  expect(counts).toEqual([1, 2]);
});

test('two parts make each page once, and the first alone speaks of them all', async () => {
  const paths = ['/a', '/b', '/c', '/a/'].map((name) => path(name));
  const program = programOf(paths);
  const first = await render(program, { part: { number: 0, of: 2 } });
  const second = await render(program, { part: { number: 1, of: 2 } });
  expect(rendered).toEqual(['/a', '/c', '/b']);
  expect(first).toMatchObject({ pages: 2, warnings: [expect.stringContaining('a/index.html')] });
  expect(second).toMatchObject({ pages: 1, warnings: [] });
});

test('no part clears away what another one keeps; what none wants is gone', async () => {
  const pages = (key: string) => programOf(['/a', '/b'].map((name) => path(name, { key })));
  const parts = async (key: string) => [
    await render(pages(key), { part: { number: 1, of: 2 } }),
    await render(pages(key), { part: { number: 0, of: 2 } }),
  ];
  await parts('one');
  expect(await parts('one')).toMatchObject([{ kept: 1 }, { kept: 1 }]);
  await parts('two');
  expect(readdirSync(join(root, 'kept'))).toHaveLength(2);
  expect(await parts('one')).toMatchObject([{ kept: 0 }, { kept: 0 }]);
});
