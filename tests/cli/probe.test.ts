import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ProbeReport, probeSite } from '../../src/cli/probe/probe-site.ts';
import { contentType } from '../../src/site/server/content-types.ts';
import { responseHeaders } from '../../src/site/server/response-headers.ts';
import { staticAnswer } from '../../src/site/server/static-answer.ts';
import { type SmallSite, smallSite } from '../hosting/site.ts';
import { commandsTogether } from './commands.ts';

let site: SmallSite;
beforeAll(async () => {
  site = await smallSite('/');
});
afterAll(() => site.remove());

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** What a host may do otherwise than the table has it. */
interface Whims {
  /** Headers in the place of those of the table, by path; undefined for none of ours. */
  readonly headers?: (path: string) => Readonly<Record<string, string>> | undefined;
  readonly status?: (path: string) => number | undefined;
  readonly text?: (path: string) => string | undefined;
}

/** A host that serves the small site with its whims; returns the address of its home page. */
async function host({ headers, status, text }: Whims): Promise<string> {
  const answer: RequestListener = async (request, response) => {
    const path = request.url ?? '/';
    const found = await staticAnswer(site.folder, '/', path);
    if (found.status === 301) {
      response.writeHead(status?.(path) ?? 301, { location: found.location }).end();
      return;
    }
    const file = ('file' in found ? found.file : undefined) ?? '';
    const name = file.slice(site.folder.length + 1);
    const ours = Object.fromEntries(
      responseHeaders(name, contentType(name)).map((header) => [header.name, header.value]),
    );
    response.writeHead(status?.(path) ?? found.status, headers?.(path) ?? ours);
    response.end(text?.(path) ?? (await readFile(file)));
  };
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`;
}

/** The faults by what was asked for. */
function faultsOf({ asked }: ProbeReport): Record<string, readonly string[]> {
  const faulty = asked.filter(({ faults }) => faults.length > 0);
  return Object.fromEntries(faulty.map(({ what, faults }) => [what, faults]));
}

const asBuilt = async (whims: Whims) =>
  probeSite({ home: await host(whims), folder: site.folder, isPublished: false });

describe('the probe', () => {
  it('asks for ten addresses, each of another kind, and finds nothing wrong with a good host', async () => {
    const report = await asBuilt({});
    expect(report.asked.map(({ what, status }) => [what, status])).toEqual([
      ['the home page', 200],
      ['the site map', 200],
      ['the page of a work', 200],
      ['the same without its slash', 301],
      ['the work as BibTeX', 200],
      ['the work as RIS', 200],
      ['the work as CSL-JSON', 200],
      ['a style sheet', 200],
      ['the search', 200],
      ['an address that does not exist', 404],
    ]);
    expect(faultsOf(report)).toEqual({});
    expect(report.notes).toEqual([]);
  });

  it('tells of a type that is none, as stock nginx has it for .bib', async () => {
    const report = await asBuilt({
      headers: (path) =>
        path.endsWith('.bib') ? { 'content-type': 'application/octet-stream' } : undefined,
    });
    expect(faultsOf(report)['the work as BibTeX']).toContain(
      'Content-Type is “application/octet-stream”; it should be “application/x-bibtex; charset=utf-8”.',
    );
    expect(faultsOf(report)['the work as BibTeX']).toContain(
      'X-Content-Type-Options is missing; it should be “nosniff”.',
    );
    expect(Object.keys(faultsOf(report))).toEqual(['the work as BibTeX']);
  });

  it('takes the shorter policy of hosts that cannot tell pages from files', async () => {
    const ours = Object.fromEntries(
      responseHeaders('index.html', 'text/html; charset=utf-8').map(({ name, value }) => [
        name,
        value,
      ]),
    );
    const report = await asBuilt({
      headers: (path) =>
        path === '/' ? { ...ours, 'Content-Security-Policy': "frame-ancestors 'none'" } : undefined,
    });
    expect(faultsOf(report)).toEqual({});
  });

  it('asks GitHub Pages for no header that it cannot send, and for every type that pages need', async () => {
    const types: Record<string, string> = {
      css: 'text/css; charset=utf-8',
      js: 'application/javascript; charset=utf-8',
      bib: 'application/octet-stream',
    };
    const headers = (path: string) => ({
      server: 'GitHub.com',
      'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8',
    });
    const report = await asBuilt({ headers });
    expect(faultsOf(report)).toEqual({});
    expect(report.notes).toEqual([
      'GitHub Pages sends its own types and headers; the policy in the pages applies anyway.',
    ]);
    types['css'] = 'text/plain';
    server?.close();
    expect(Object.keys(faultsOf(await asBuilt({ headers })))).toEqual(['a style sheet']);
  });

  it('tells of a missing page that is found, of one that is missing, and of another build', async () => {
    const status = (path: string) =>
      ({ '/works/nothing-is-called-so/': 200, '/works/addams1910/': 404 })[path];
    const text = (path: string) => (path === '/works/addams1910.ris' ? 'of last week' : undefined);
    expect(faultsOf(await asBuilt({ status, text }))).toEqual({
      'an address that does not exist': ['It answers 200 instead of 404.'],
      'the page of a work': ['It answers 404 instead of 200.'],
      'the work as RIS': [
        'The file that is served differs from works/addams1910.ris of this build.',
      ],
    });
  });

  it('tells of an address without its slash that leads nowhere for good', async () => {
    const home = await host({ status: (path) => (path === '/works/addams1910' ? 302 : undefined) });
    const report = await probeSite({ home, isPublished: false });
    expect(faultsOf(report)).toEqual({
      'the same without its slash': [
        `It answers 302 and redirects to ${home}works/addams1910/; it should answer 301 and redirect to ${home}works/addams1910/.`,
      ],
    });
  });

  it('tells of a site that says it is elsewhere', async () => {
    const home = await host({});
    const report = await probeSite({ home, isPublished: true });
    expect(faultsOf(report)).toEqual({
      'the site map': [
        `The addresses in the site map begin with https://library.example/, not with ${home}: write the address as site in src/site.config.ts, and build with the right --base.`,
      ],
    });
  });

  it('says in a sentence that nothing answers', async () => {
    const home = await host({});
    server?.close();
    const report = await probeSite({ home, isPublished: true });
    expect(report.asked[0]?.status).toBeUndefined();
    expect(report.asked[0]?.faults[0]).toMatch(/^http:\S+ does not answer: connect ECONNREFUSED/);
  });
});

describe('npm run probe', () => {
  const run = commandsTogether();
  const probe = (...args: string[]) =>
    run({ file: join(import.meta.dirname, '../../src/cli/probe.ts'), args, cwd: site.parent });

  it('serves a build and asks it, before anybody else can', async () => {
    const { status, stdout } = await probe('--folder', 'site');
    expect(stdout).toMatch(/\n10 addresses requested, 0 wrong\.\n$/);
    expect(status).toBe(0);
  });

  it('ends with 1 where the published site is not this build', async () => {
    const home = await host({ text: (path) => (path === '/' ? 'of last week' : undefined) });
    const { status, stdout } = await probe(home, '--folder', 'site');
    expect(stdout).toContain('The file that is served differs from index.html of this build.');
    expect(status).toBe(1);
  });

  it('asks again, for as long as it is told to, until all is as it should be', async () => {
    let times = 0;
    const map = await readFile(join(site.folder, 'sitemap.xml'), 'utf8');
    const home: string = await host({
      status: (path) => (path === '/' && ++times === 1 ? 503 : undefined),
      text: (path) =>
        path === '/sitemap.xml' ? map.replaceAll('https://library.example/', home) : undefined,
    });
    const { status, stdout } = await probe(home, '--wait', '60');
    expect(stdout).toMatch(/\n10 addresses requested, 0 wrong\.\n$/);
    expect(status).toBe(0);
    expect(times).toBeGreaterThan(1);
  });

  it.each([
    [
      ['library.org'],
      '"library.org" is not a web address: it begins with https:// or http://. Write it as https://library.org/',
    ],
    [['https://a.org/', 'https://b.org/'], 'Give one address, that of the home page.'],
    [['--wait', 'long'], '--wait "long" is not a number of seconds.'],
  ])('refuses %s', async (args, message) => {
    const { status, stderr } = await probe(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
