import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probeSite } from '../../src/cli/probe/probe-site.ts';
import { precompress } from '../../src/site/build/precompress.ts';
import { encodedPath } from '../../src/site/hosting/hosting.ts';
import { contentType } from '../../src/site/server/content-types.ts';
import { responseHeaders } from '../../src/site/server/response-headers.ts';
import { type FileServer, type RunningServer, SERVERS } from './servers.ts';
import { type Answer, ask, REDIRECTS, type SmallSite, smallSite } from './site.ts';

/*
 * Every kind of address of a site, asked of the preview, of nginx and of Caddy, each with the files
 * that a build writes for it.
 */

/** What stands at each kind of address: path below the base, and file. */
const PAGES: readonly (readonly [path: string, file: string])[] = [
  ['', 'index.html'],
  ['works/', 'works/index.html'],
  ['works/addams1910/', 'works/addams1910/index.html'],
  ['works/addams1910/?from=list', 'works/addams1910/index.html'],
];

const FILES = [
  'works/addams1910.bib',
  'works/addams1910.biblatex.bib',
  'works/addams1910.ris',
  'works/addams1910.json',
  'library.list.html',
  'library.list.json',
  'evidence.csv',
  'notes.md',
  'list.rtf',
  'feed.xml',
  'robots.txt',
  'styles/apa.csl',
  'positions.css',
  '_astro/Page.ndiOw6Lu.css',
  '_astro/page.BjFA06XK.js',
  '_astro/alegreya.BIuo_2sR.woff2',
  'favicon.svg',
  'pagefind/pagefind.js',
  'pagefind/wasm.en.pagefind',
  'pagefind/pagefind.en_eebce4c796.pf_meta',
  'pagefind/fragment/en_161eac4.pf_fragment',
  'pagefind/index/en_161eac4.pf_index',
  'pagefind/filter/en_28e59ca.pf_filter',
] as const;

const MISSING = [
  'works/nobody/',
  'works/nobody',
  'works/nobody.bib',
  '_astro/gone.ndiOw6Lu.css',
  'empty/',
  'robots.txt/',
] as const;

/** The headers of an answer that the table names, as it would have them. */
function expectHeaders({ headers }: Answer, file: string): void {
  const wanted = responseHeaders(file, contentType(file));
  const given = wanted.map(({ name }) => [name, headers[name.toLowerCase()]]);
  expect(given).toEqual(wanted.map(({ name, value }) => [name, value]));
}

const installed = await Promise.all(SERVERS.map((server) => server.find()));

describe.each(['/', '/tracings/'])('a site below %s', (base) => {
  let site: SmallSite;
  beforeAll(async () => {
    site = await smallSite(base);
  });
  afterAll(() => site.remove());

  describe.each(
    SERVERS.map((server, at) => [title(server, installed[at] ?? false), server, at] as const),
  )('in %s', (name, server, at) => {
    const isHere = installed[at] ?? false;
    if (!isHere && base === '/') process.stderr.write(`${name}\n`);
    let running: RunningServer | undefined;
    const get = (path: string, options?: Parameters<typeof ask>[2]) =>
      ask(running?.address ?? '', `${base}${path}`, options);

    describe.skipIf(!isHere)('asked for', () => {
      beforeAll(async () => {
        running = await server.serve(site);
      });
      afterAll(async () => running?.close());

      it.each(PAGES)('the page “%s”', async (path, file) => {
        const answer = await get(path);
        expect(answer.status).toBe(200);
        expect(answer.body.equals(await readFile(join(site.folder, file)))).toBe(true);
        expectHeaders(answer, file);
      });

      it.each(FILES)('%s', async (file) => {
        const answer = await get(file);
        expect(answer.status).toBe(200);
        expect(answer.body.equals(await readFile(join(site.folder, file)))).toBe(true);
        expectHeaders(answer, file);
      });

      it.each(MISSING)('%s, which is not there', async (path) => {
        const answer = await get(path);
        expect(answer.status).toBe(404);
        expect(answer.body.toString()).toContain('<title>missing</title>');
        // Whatever the address looks like, it is a page, and none to keep.
        expectHeaders(answer, '404.html');
      });

      it.each([
        ['works', 'works/'],
        ['works/addams1910', 'works/addams1910/'],
        ['works?sort=year', 'works/?sort=year'],
      ])('%s, which lacks its slash', async (path, to) => {
        const { status, headers } = await get(path);
        // Both mean for good; Caddy says 308.
        expect([301, 308]).toContain(status);
        expect(target(headers['location'])).toBe(`${base}${to}`);
      });

      it.each(REDIRECTS)('$from, which moved', async ({ from, to }) => {
        const answer = await get(encodedPath(from));
        expect(answer.status).toBe(301);
        expect(target(answer.headers['location'])).toBe(`${base}${to}`);
        expect(answer.headers['x-content-type-options']).toBe('nosniff');
      });

      it('a page that moved, with a query', async () => {
        const { status, headers } = await get('works/addams1909/?from=list');
        expect(status).toBe(301);
        expect(target(headers['location'])).toBe(`${base}works/addams1910/?from=list`);
        const line = await get('names/starr-ellen-gates/?from=list');
        expect(target(line.headers['location'])).toBe(
          `${base}works/?from=list#name_starr-ellen-gates`,
        );
      });

      it('HEAD, and what is no question', async () => {
        const answer = await get('works/addams1910.bib', { method: 'HEAD' });
        expect(answer.status).toBe(200);
        expect(answer.body).toHaveLength(0);
        expectHeaders(answer, 'works/addams1910.bib');
        expect((await get('works/addams1910.bib', { method: 'POST' })).status).toBe(405);
      });

      it('ten addresses by the probe, which finds nothing wrong', async () => {
        const home = `${running?.address}${base}`;
        const { asked } = await probeSite({ home, folder: site.folder, isPublished: false });
        expect(asked).toHaveLength(10);
        expect(asked.filter(({ faults }) => faults.length > 0)).toEqual([]);
      });

      it('what is none of the site', async () => {
        expect((await ask(running?.address ?? '', '/..%2fnginx.conf')).status).toBeGreaterThan(399);
        if (base === '/') return;
        for (const path of ['/', '/works/', '/tracingsworks/']) {
          expect((await ask(running?.address ?? '', path)).status).toBe(404);
        }
        const { status, headers } = await ask(running?.address ?? '', '/tracings');
        expect([301, 308]).toContain(status);
        expect(target(headers['location'])).toBe('/tracings/');
      });
    });
  });
});

describe.each(
  SERVERS.map((server, at) => [title(server, installed[at] ?? false), server, at] as const).slice(
    1,
  ),
)('a site packed in advance, in %s', (_name, server, at) => {
  const PAGE = 'works/addams1910/index.html';

  it.skipIf(!installed[at])('is sent as it was packed, and as its text', async () => {
    const site = await smallSite('/');
    await precompress(site.folder);
    // What a server packs itself is no match for this.
    const marked = await readFile(join(site.folder, `${PAGE}.gz`));
    marked[8] = 4;
    await writeFile(join(site.folder, `${PAGE}.gz`), marked);
    const running = await server.serve(site);
    try {
      const headers = { 'accept-encoding': 'gzip' };
      const packed = await ask(running.address, '/works/addams1910/', { headers });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(packed.headers['vary']).toMatch(/accept-encoding/i);
      expect(packed.body.equals(marked)).toBe(true);
      expectHeaders(packed, PAGE);
      const plain = await ask(running.address, '/works/addams1910/');
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.equals(gunzipSync(packed.body))).toBe(true);
    } finally {
      await running.close();
      await site.remove();
    }
  });
});

describe.each(
  SERVERS.map((server, at) => [title(server, installed[at] ?? false), server, at] as const),
)('a page that is published anew, in %s', (_name, server, at) => {
  it.skipIf(!installed[at])('is served within seconds', async () => {
    const site = await smallSite('/');
    const running = await server.serve(site);
    try {
      const page = join(site.folder, 'works/addams1910/index.html');
      const shown = async () => (await ask(running.address, '/works/addams1910/')).body.toString();
      expect(await shown()).toBe(await readFile(page, 'utf8'));
      // As rsync --delay-updates puts a file into the place of another.
      await writeFile(`${page}.next`, '<title>A new page</title>');
      await rename(`${page}.next`, page);
      await expect.poll(shown, { timeout: 10_000 }).toBe('<title>A new page</title>');
    } finally {
      await running.close();
      await site.remove();
    }
  });
});

/** Where a redirect leads, without the host that some servers put before it. */
function target(location: string | string[] | undefined): string {
  const { pathname, search, hash } = new URL(String(location), 'http://library.example');
  return `${pathname}${search}${hash}`;
}

function title({ name, debian }: FileServer, isHere: boolean): string {
  return isHere ? name : `${name}: skipped, it is not installed; in Debian: apt install ${debian}`;
}
