import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { htmlToText } from '../../src/core/render/text/html.ts';
import { EDITIONS } from './library/settings.ts';

/* The built pages are read as files: no link leads nowhere, at the root and under a sub-path. */
interface Built {
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
}

function pagesOf(folder: string, base: string): Built[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = `${base}${file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      return { path, html, ids: new Set(attributes(html, 'id')) };
    });
}

function attributes(html: string, name: string): string[] {
  const pattern = new RegExp(`\\s${name}="([^"]*)"`, 'g');
  return [...html.matchAll(pattern)].map(([, value = '']) => htmlToText(value));
}

describe.each(['root', 'sub-path'] as const)('%s', (name) => {
  const { base } = EDITIONS[name];
  const { folder } = inject('editions')[name];
  const pages = pagesOf(folder, base);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

  it('has no link that leads nowhere', () => {
    const broken = pages.flatMap(({ path, html }) =>
      [...attributes(html, 'href'), ...attributes(html, 'src')].flatMap((target) => {
        if (/^(?:https?|mailto|data):/.test(target)) return [];
        const { host, pathname, hash } = new URL(target, `http://site${path}`);
        const file = decodeURIComponent(pathname.slice(base.length));
        const place = `${path} → ${target}`;
        if (host !== 'site' || !pathname.startsWith(base)) return [`${place}: outside the base`];
        if (!isFile(join(folder, file, file === '' || file.endsWith('/') ? 'index.html' : ''))) {
          return [`${place}: no such file`];
        }
        const page = byPath.get(pathname);
        // What has a sign of equality is a choice that script reads.
        const anchor = hash.includes('=') ? '' : decodeURIComponent(hash.slice(1));
        return anchor !== '' && page && !page.ids.has(anchor) ? [`${place}: no such anchor`] : [];
      }),
    );
    expect(broken).toEqual([]);
    expect(pages.length).toBeGreaterThan(30);
  });

  it('has each anchor once on a page, one heading of the first rank, a title', () => {
    const faults = pages.flatMap(({ path, html, ids }) => {
      const doubled = attributes(html, 'id').length !== ids.size;
      const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
      const untitled = !/<title>[^<]+<\/title>/.test(html);
      return [
        doubled ? `${path}: an id stands twice` : '',
        headings === 1 ? '' : `${path}: ${headings} headings of the first rank`,
        untitled ? `${path}: no title` : '',
      ].filter((fault) => fault !== '');
    });
    expect(faults).toEqual([]);
  });

  it('describes every page to machines but the works’, whose abstract it would be taken for', () => {
    const described = (html: string) => /<meta name="description" content="[^"]+/.test(html);
    // A work that was withdrawn has a page with no record on it; a translated one has the record.
    const isWork = ({ path, html }: Built) =>
      new RegExp(`^${base}works/[a-z0-9-]+/(?:de/)?$`).test(path) &&
      !path.endsWith('/by-author/') &&
      !html.includes('Why it was withdrawn');
    expect(
      pages.filter((page) => described(page.html) === isWork(page)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('asks no other host for anything a page is made of', () => {
    const asked = pages.flatMap(({ path, html }) =>
      [
        ...html.matchAll(
          /<(?:script|img|link|source|iframe)\b[^>]*\s(?:src|href)="(https?:[^"]*)"[^>]*>/g,
        ),
      ]
        .filter(([element]) => !/rel="(?:canonical|alternate)"/.test(element))
        .map(([, address]) => `${path}: ${address}`),
    );
    expect(asked).toEqual([]);
  });

  it('names every page in the site map but those that machines should not list', () => {
    const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const listed = new Set(
      [...map.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path),
    );
    const missing = pages.filter(
      ({ path, html }) => !listed.has(path) && !/name="robots" content="noindex/.test(html),
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect([...listed].filter((path) => !byPath.has(path ?? ''))).toEqual([]);
  });
});
