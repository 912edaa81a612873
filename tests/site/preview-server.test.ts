import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPortIsFree, listen } from '../../src/site/server/listen.ts';
import { type PreviewServer, startPreviewServer } from '../../src/site/server/preview-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks as typed: `fetch` would tidy `..` away before sending. */
function ask(server: PreviewServer, path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const body = Buffer.concat(chunks).toString('utf8');
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    sent.once('error', reject).end();
  });
}

const parent = temporaryFolder();
let atRoot: PreviewServer;
let atSubPath: PreviewServer;

beforeAll(async () => {
  const folder = join(parent, 'dist');
  const files: Record<string, string> = {
    'dist/index.html': 'home',
    'dist/404.html': 'the page for what is missing',
    'dist/works/index.html': 'works',
    'dist/works/addams1910/index.html': 'Twenty years',
    'dist/works/addams1910.bib': '@book{addams1910}',
    'dist/works/addams1910.biblatex.bib': '@book{addams1910}',
    'dist/works/addams1910.ris': 'TY  - BOOK',
    'dist/works/addams1910.json': '[]',
    'dist/about.html': 'about',
    'dist/empty/style.css': 'a{}',
    'dist/pagefind/wasm.en.pagefind': 'bytes',
    'dist/pagefind/en.pf_meta': 'bytes',
    'dist/page.js': '1',
    'dist/font.woff2': 'font',
    'dist/sign.svg': '<svg/>',
    'dist/sign.png': 'png',
    'dist/feed.xml': '<feed/>',
    'dist/robots.txt': 'User-agent: *',
    'dist/module.wasm': 'wasm',
    'dist/Sŏng à.txt': 'a name in UTF-8',
    'secret.txt': 'not for the public',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(parent, name, '..'), { recursive: true });
    await writeFile(join(parent, name), text);
  }
  await symlink(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  const options = { folder, port: 0, host: '127.0.0.1' };
  atRoot = await startPreviewServer({ ...options, base: '/' });
  atSubPath = await startPreviewServer({ ...options, base: '/tracings/' });
});

afterAll(async () => {
  await atRoot.close();
  await atSubPath.close();
});

describe('content types', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/works/addams1910.bib', 'application/x-bibtex; charset=utf-8'],
    ['/works/addams1910.biblatex.bib', 'application/x-bibtex; charset=utf-8'],
    ['/works/addams1910.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['/works/addams1910.json', 'application/json; charset=utf-8'],
    ['/empty/style.css', 'text/css; charset=utf-8'],
    ['/page.js', 'text/javascript; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
    ['/sign.svg', 'image/svg+xml'],
    ['/sign.png', 'image/png'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/module.wasm', 'application/wasm'],
    ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
    ['/pagefind/en.pf_meta', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await ask(atRoot, path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
  });
});

test('pages come with the policy of the site as a header, the one for what is missing too', async () => {
  for (const path of ['/', '/works/addams1910/', '/works/nobody/']) {
    const { headers } = await ask(atRoot, path);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}=' 'wasm-unsafe-eval'; style-src 'self' 'sha256-[\w+/]{43}='; .*frame-ancestors 'none'$/,
    );
  }
  // A file is no document; it must not stand in a frame all the same.
  const { headers } = await ask(atRoot, '/works/addams1910.bib');
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
});

describe('addresses at the root', () => {
  test.each([
    ['a page', '/works/addams1910/', 200, 'Twenty years'],
    ['a page with a query', '/works/?sort=year', 200, 'works'],
    ['a name without its ending', '/about', 200, 'about'],
    ['a name in UTF-8', '/S%C5%8Fng%20%C3%A0.txt', 200, 'a name in UTF-8'],
    ['what is missing', '/works/nobody/', 404, 'the page for what is missing'],
    ['a file with a slash', '/robots.txt/', 404, 'the page for what is missing'],
    ['a folder without index', '/empty/', 404, 'the page for what is missing'],
    ['another case', '/Works/', 404, 'the page for what is missing'],
    ['doubled slashes', '/works//addams1910/', 404, 'the page for what is missing'],
    ['a link that leads out', '/link.txt', 404, 'the page for what is missing'],
  ])('%s', async (_what, path, status, body) => {
    expect(await ask(atRoot, path)).toMatchObject({ status, body });
  });

  test.each([
    ['/works', '/works/'],
    ['/works/addams1910', '/works/addams1910/'],
    ['/works?sort=year&a=%2F', '/works/?sort=year&a=%2F'],
  ])('%s leads to %s', async (path, location) => {
    const { status, headers } = await ask(atRoot, path);
    expect(status).toBe(301);
    expect(headers.location).toBe(location);
  });

  test.each([
    '/../secret.txt',
    '/works/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/works/%00',
    '/%zz',
    'secret.txt',
  ])('%s is refused', async (path) => {
    const { status, body } = await ask(atRoot, path);
    expect(status).toBe(400);
    expect(body).not.toContain('not for the public');
  });

  test('//elsewhere.example/works does not lead elsewhere', async () => {
    const { status, headers } = await ask(atRoot, '//elsewhere.example/works');
    expect(status).toBe(404);
    expect(headers.location).toBeUndefined();
  });
});

describe('methods', () => {
  test('HEAD gives the headers of GET, and no body', async () => {
    const get = await ask(atRoot, '/works/addams1910.bib');
    const head = await ask(atRoot, '/works/addams1910.bib', 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toBe('');
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
    expect(head.headers['content-length']).toBe(String(get.body.length));
  });

  test('others are refused', async () => {
    const { status, headers } = await ask(atRoot, '/', 'POST');
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('under a sub-path', () => {
  test('the address ends in the base', () => {
    expect(new URL(atSubPath.address).pathname).toBe('/tracings/');
  });

  test.each([
    ['/tracings/', 200, 'home'],
    ['/tracings/works/addams1910.bib', 200, '@book{addams1910}'],
    ['/tracings/nobody/', 404, 'the page for what is missing'],
    ['/', 404, 'Nothing is here. The site begins at /tracings/\n'],
    ['/works/', 404, 'Nothing is here. The site begins at /tracings/\n'],
    ['/tracingsworks/', 404, 'Nothing is here. The site begins at /tracings/\n'],
  ])('%s answers %i', async (path, status, body) => {
    expect(await ask(atSubPath, path)).toMatchObject({ status, body });
  });

  test.each([
    ['/tracings', '/tracings/'],
    ['/tracings/works', '/tracings/works/'],
  ])('%s leads to %s', async (path, location) => {
    const { status, headers } = await ask(atSubPath, path);
    expect(status).toBe(301);
    expect(headers.location).toBe(location);
  });
});

describe('ports and hosts', () => {
  test('a taken port is named, with what to type', async () => {
    const held = await listen('127.0.0.1', 0, (_request, response) => response.end());
    const hint = `Port ${held.port} is in use by another program. Stop it, or choose another port, for example --port ${held.port + 1}`;
    await expect(checkPortIsFree('127.0.0.1', held.port)).rejects.toThrow(hint);
    await expect(checkPortIsFree('localhost', held.port)).rejects.toThrow(hint);
    await held.close();
    await expect(checkPortIsFree('127.0.0.1', held.port)).resolves.toBeUndefined();
  });

  test('localhost answers at 127.0.0.1', async () => {
    const held = await listen('localhost', 0, (_request, response) => response.end('here'));
    const response = await fetch(`http://127.0.0.1:${held.port}/`);
    expect(await response.text()).toBe('here');
    await held.close();
  });

  test('a host of another machine is refused', async () => {
    // 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has it.
    await expect(checkPortIsFree('192.0.2.1', 0)).rejects.toThrow(
      'is not an address of this machine',
    );
  });
});
