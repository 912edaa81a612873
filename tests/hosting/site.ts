import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Redirect } from '../../src/core/graph/redirects.ts';
import type { Hosting } from '../../src/site/hosting/hosting.ts';
import { hostingFiles, SERVER_FOLDER } from '../../src/site/hosting/hosting-files.ts';

/** One file of each kind that a build writes. */
const FILES: Readonly<Record<string, string>> = {
  '404.html': '<!doctype html><title>missing</title>',
  'works/index.html': '<!doctype html><title>works</title>',
  'works/addams1910/index.html': `<!doctype html><title>Twenty years</title>${'<p>Sŏng</p>'.repeat(200)}`,
  'works/addams1910.bib': '@book{addams1910, title = {Sŏng}}',
  'works/addams1910.biblatex.bib': '@book{addams1910}',
  'works/addams1910.ris': 'TY  - BOOK',
  'works/addams1910.json': '[]',
  // The page that leads on, for hosts that read none of our files.
  'works/addams1909/index.html': '<!doctype html><title>moved</title>',
  'library.list.html': '<!doctype html><title>list</title>',
  'library.list.json': '[]',
  'evidence.csv': 'Key,Names\n',
  'notes.md': '# Notes',
  'list.rtf': '{\\rtf1}',
  'feed.xml': '<feed/>',
  'robots.txt': 'User-agent: *',
  'styles/apa.csl': '<style/>',
  'positions.css': 'p{}',
  '_astro/Page.ndiOw6Lu.css': 'a{}',
  '_astro/page.BjFA06XK.js': '1',
  '_astro/alegreya.BIuo_2sR.woff2': 'font',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'pagefind/pagefind.js': '1',
  'pagefind/wasm.en.pagefind': 'bytes',
  'pagefind/pagefind.en_eebce4c796.pf_meta': 'bytes',
  'pagefind/fragment/en_161eac4.pf_fragment': 'bytes',
  'pagefind/index/en_161eac4.pf_index': 'bytes',
  'pagefind/filter/en_28e59ca.pf_filter': 'bytes',
  'empty/deep/style.css': 'b{}',
};

/** Redirects to a page, to a line of one, to a file, and from a DOI with all that may stand in one. */
export const REDIRECTS: readonly Redirect[] = [
  { from: 'works/addams1909/', to: 'works/addams1910/' },
  { from: 'names/starr-ellen-gates/', to: 'works/#name_starr-ellen-gates' },
  { from: 'works/addams1909.bib', to: 'works/addams1910.bib' },
  {
    from: 'doi/10.1002/(SICI)1097-0258(19980815)17:15/16<1661>3.0.CO;2-2',
    to: 'works/addams1910/',
  },
  { from: 'doi/10.1000/a"b\\c$x{y}`z', to: 'works/addams1910/' },
];

/** A small site in a folder of its own, with what a build writes for hosts. */
export interface SmallSite {
  readonly folder: string;
  /** For what a server keeps beside it. */
  readonly parent: string;
  readonly hosting: Hosting;
  remove(): Promise<void>;
}

/** Writes a small site for that base; `more` are redirects beside those that are tried. */
export async function smallSite(base: string, more: readonly Redirect[] = []): Promise<SmallSite> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'hosting-')));
  const folder = join(parent, 'site');
  const hosting = { host: 'library.example', base, redirects: [...REDIRECTS, ...more] };
  const written = hostingFiles(hosting, () => undefined).files;
  const home = `<!doctype html><title>home</title><link rel="stylesheet" href="${base}_astro/Page.ndiOw6Lu.css">`;
  const addresses = ['', 'works/', 'works/by-author/', 'works/2/', 'works/addams1910/'];
  const map = addresses.map(
    (path) => `<url><loc>https://library.example${base}${path}</loc></url>`,
  );
  const files = { ...FILES, 'index.html': home, 'sitemap.xml': `<urlset>${map.join('')}</urlset>` };
  for (const [path, text] of [...Object.entries(files), ...written]) {
    const inSite = !path.startsWith(`${SERVER_FOLDER}/`);
    const file = inSite ? join(folder, path) : join(parent, path.slice(SERVER_FOLDER.length + 1));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { folder, parent, hosting, remove: () => rm(parent, { recursive: true, force: true }) };
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks as typed: `fetch` would tidy the address before, and unpack what comes. */
export function ask(
  address: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(chunks),
      });
    });
    sent.once('error', reject).end();
  });
}
