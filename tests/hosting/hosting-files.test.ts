import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/site/hosting/headers-file.ts';
import { hostingFiles } from '../../src/site/hosting/hosting-files.ts';
import { MOST_LINES, readRedirects, redirectsFile } from '../../src/site/hosting/redirects-file.ts';
import { contentType } from '../../src/site/server/content-types.ts';
import { responseHeaders } from '../../src/site/server/response-headers.ts';

/** A rule of `_headers`. */
interface Rule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function rulesOf(text: string): Rule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const [name = '', ...value] = line.trim().split(': ');
    if (line.startsWith('/')) rules.push({ pattern: line, headers: [] });
    else rules.at(-1)?.headers.push([name, value.join(': ')]);
  }
  return rules;
}

const escaped = (text: string) => text.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&');

/** How each host reads the pattern of a rule: an asterisk stands for anything, slashes too. */
const READ_BY: Readonly<Record<string, (pattern: string) => RegExp>> = {
  // workers-sdk, packages/pages-shared/asset-server/rulesEngine.ts
  'Cloudflare Pages': (pattern) => new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`),
  // netlify/build, packages/headers-parser: a part that is an asterisk alone stands for any number.
  Netlify: (pattern) => {
    const parts = pattern.split('/').filter(Boolean);
    const read = parts.map((part) =>
      part === '*'
        ? '(?:|/|/(.*)/?)'
        : `/${part.replaceAll('*', '(.*)')}${part.includes('*') ? '' : '/?'}`,
    );
    return new RegExp(`^${read.join('').replaceAll('/?(?:', '(?:')}$`);
  },
};

const KINDS = [
  ['', 'index.html'],
  ['works/addams1910/', 'works/addams1910/index.html'],
  ...[
    'library.list.html',
    'works/addams1910.bib',
    'works/addams1910.biblatex.bib',
    'works/addams1910.ris',
    'works/addams1910.json',
    'people/addams.list.json',
    'evidence.csv',
    'robots.txt',
    'feed.xml',
    'concepts/one-to-one.atom',
    'opensearch.osdx',
    'styles/apa.csl',
    '_astro/Page.ndiOw6Lu.css',
    '_astro/page.BjFA06XK.js',
    '_astro/alegreya.BIuo_2sR.woff2',
    'positions.css',
    'favicon.svg',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
    'pagefind/pagefind.en_eebce4c796.pf_meta',
    'pagefind/fragment/en_161eac4.pf_fragment',
  ].map((path) => [path, path] as const),
] as const;

describe.each(Object.entries(READ_BY))('_headers, as %s reads it', (_host, read) => {
  describe.each(['/', '/tracings/'])('below %s', (base) => {
    const rules = rulesOf(headersFile({ base }));

    it.each(KINDS)('gives “%s” each header of the table once', (path, file) => {
      const given = rules
        .filter(({ pattern }) => read(pattern).test(`${base}${path}`))
        .flatMap(({ headers }) => headers);
      expect(new Set(given.map(([name]) => name)).size).toBe(given.length);
      const type = contentType(file);
      const isHtml = type.startsWith('text/html');
      const wanted = responseHeaders(file, type).flatMap(({ name, value }) => {
        // The host gives pages their type, and lets browsers ask again for what is not hashed.
        if (name === 'Content-Type' && isHtml) return [];
        if (name === 'Cache-Control' && !value.includes('immutable')) return [];
        if (name === 'Content-Security-Policy') return [[name, "frame-ancestors 'none'"]];
        return [[name, value]];
      });
      expect(Object.fromEntries(given)).toEqual(Object.fromEntries(wanted));
    });
  });
});

it('_headers has no more rules than Cloudflare Pages reads, each with one asterisk', () => {
  const rules = rulesOf(headersFile({ base: '/' }));
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(rules.filter(({ pattern }) => pattern.split('*').length !== 2)).toEqual([]);
});

describe('_redirects', () => {
  const base = '/tracings/';
  const moved = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ from: `works/a${at}.bib`, to: 'works/b.bib' }));

  it('leads to a line of a page', () => {
    const redirects = [{ from: 'names/old/', to: 'names/#name_old' }];
    const { text } = redirectsFile({ base, redirects });
    expect([...readRedirects(text).values()]).toEqual(['/tracings/names/#name_old']);
  });

  it('leads from a page twice, for the two hosts, and from a file once', () => {
    const redirects = [
      { from: 'works/old/', to: 'works/new/' },
      { from: 'works/old.bib', to: 'works/new.bib' },
    ];
    const { text, leftOut } = redirectsFile({ base, redirects });
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual([
      '/tracings/works/old/ /tracings/works/new/ 301!',
      '/tracings/works/old/ /tracings/works/new/ 301',
      '/tracings/works/old.bib /tracings/works/new.bib 301',
    ]);
    expect(leftOut).toEqual([]);
    expect([...readRedirects(text)]).toEqual([
      ['/tracings/works/old/', '/tracings/works/new/'],
      ['/tracings/works/old.bib', '/tracings/works/new.bib'],
    ]);
  });

  it('holds as many lines as Cloudflare Pages reads, and says what it left out', () => {
    const redirects = moved(MOST_LINES + 2);
    const { text, leftOut } = redirectsFile({ base, redirects });
    expect(text.match(/^\//gm)).toHaveLength(MOST_LINES);
    expect(leftOut).toEqual(redirects.slice(-2));
    const { warnings, files } = hostingFiles({ host: 'a.org', base, redirects }, () => undefined);
    expect(warnings).toEqual([
      'Not in _redirects: 2 redirects, the first from works/a2000.bib. Cloudflare Pages reads 2,000 lines, and takes “*” and “:name” for patterns. There and on Netlify those addresses are left to the pages of the site; nginx.conf and Caddyfile hold them all.',
    ]);
    for (const name of ['nginx.conf', 'Caddyfile']) {
      expect(files.get(`.hosting/${name}`)).toContain('/tracings/works/a2001.bib');
    }
  });

  it('leaves out what a host would take for a pattern, and encodes what no address may hold', () => {
    const to = 'works/b/';
    const redirects = [
      { from: 'doi/10.1002/1<1661::AID-SIM968>3.0', to },
      { from: 'doi/10.1000/a*b', to },
      { from: 'doi/10.1000/a b#c?d%<e>', to },
    ];
    const { text, leftOut } = redirectsFile({ base: '/', redirects });
    expect(leftOut).toEqual(redirects.slice(0, 2));
    expect([...readRedirects(text).keys()]).toEqual(['/doi/10.1000/a%20b%23c%3Fd%25%3Ce%3E']);
  });
});

it('nginx packs types of text, and names none twice', () => {
  const { files } = hostingFiles({ host: 'a.org', base: '/', redirects: [] }, () => undefined);
  for (const name of ['charset_types', 'gzip_types']) {
    const line = new RegExp(`^ *${name} (.*);$`, 'm').exec(files.get('.hosting/nginx.conf') ?? '');
    const types = (line?.[1] ?? '').split(' ');
    expect(types).toEqual(expect.arrayContaining(['text/css', 'text/javascript', 'text/plain']));
    expect(types).toHaveLength(new Set(types).size);
    // nginx takes HTML for granted; pictures and typefaces are packed already.
    expect(types.filter((type) => /html|png|font|pdf|octet/.test(type))).toEqual([]);
  }
});

it('what a library adds for the same hosts follows ours', () => {
  const added = new Map([['_headers', '/talks/*\n  X-Robots-Tag: noindex\n']]);
  const { files } = hostingFiles({ host: 'a.org', base: '/', redirects: [] }, (name) =>
    added.get(name),
  );
  const { pattern, headers } = rulesOf(files.get('_headers') ?? '').at(-1) ?? {};
  expect([pattern, headers]).toEqual(['/talks/*', [['X-Robots-Tag', 'noindex']]]);
  expect(files.get('_redirects')).not.toContain('public/');
});
