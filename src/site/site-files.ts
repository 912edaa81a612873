import { toCsl } from '../core/bibliography/to-csl.ts';
import { EXPORT_FORMATS } from '../core/formats/formats.ts';
import { entriesOf } from '../core/library.ts';
import type { CslItem } from '../core/model/csl.ts';
import { KIND_NAMES } from '../core/model/kinds.ts';
import { dateOfChange } from '../core/render/library-view.ts';
import { unconfirmedFieldNames } from '../core/render/work-view.ts';
import type { SiteConfig } from '../site.config.ts';
import { atomFeed } from './feed.ts';
import type { Prepared } from './prepare.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** Its path below the base: `works/christens2010public.bib`. */
  readonly path: string;
  readonly contentType: string;
  readonly text: () => string;
}

/** Pages that are no entries. */
export const PAGES = ['', 'bibliography/', 'search/', 'about/'] as const;

/**
 * Every file beside the pages: the exports of each work and of the library, the site map, robots
 * and the feed. The build writes them, the development server answers with them.
 */
export function siteFiles(prepared: Prepared, config: SiteConfig): SiteFile[] {
  const works = entriesOf(prepared.library, 'works');
  const items = works.map(({ id, data }) => toCsl(id, data));
  const unconfirmed = new Map<string, readonly string[]>(
    works.map((entry) => [entry.id, unconfirmedFieldNames(entry)]),
  );
  const exported = (path: string, list: readonly CslItem[]): SiteFile[] =>
    EXPORT_FORMATS.map(({ extension, contentType, serialize }) => ({
      path: `${path}.${extension}`,
      contentType,
      text: () => serialize(list, { unconfirmed }),
    }));
  const home = `${config.site.replace(/\/$/, '')}${prepared.settings.base}`;
  return [
    ...items.flatMap((item) => exported(`works/${item.id}`, [item])),
    ...exported('library', items),
    {
      path: 'sitemap.xml',
      contentType: 'application/xml; charset=utf-8',
      text: () => siteMap(prepared, home),
    },
    {
      path: 'robots.txt',
      contentType: 'text/plain; charset=utf-8',
      text: () => `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`,
    },
    {
      path: 'feed.xml',
      contentType: 'application/atom+xml; charset=utf-8',
      text: () => atomFeed(prepared, config, home),
    },
  ];
}

/** The site map after sitemaps.org: each page, with the month or day of its last change. */
function siteMap({ library }: Prepared, home: string): string {
  const pages: { path: string; date?: string | undefined }[] = [
    ...PAGES.map((path) => ({ path })),
    ...KIND_NAMES.map((kind) => ({ path: `${kind}/` })),
    ...[...library.entries.values()].map((entry) => ({
      path: `${entry.kind}/${entry.id}/`,
      date: dateOfChange(entry),
    })),
  ];
  const rows = pages.map(({ path, date }) => {
    const changed = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
    return `<url><loc>${home}${path}</loc>${changed}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}
