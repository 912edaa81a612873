import type { EntryOf } from '../../core/body/entry.ts';
import { CSV_TYPE, toCsv } from '../../core/formats/csv.ts';
import { exportedWork } from '../../core/formats/exported-work.ts';
import { EXPORT_FORMATS } from '../../core/formats/formats.ts';
import { translatedPaths } from '../../core/graph/addresses.ts';
import { workListOf } from '../../core/graph/work-list.ts';
import { entriesOf } from '../../core/library.ts';
import { factsOf, pathOf, TAB_KINDS, usedKinds } from '../../core/model/kinds.ts';
import * as PAGE_PATHS from '../../core/model/page-paths.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { tonesSheet } from '../../core/model/tones.ts';
import { namePaths } from '../../core/render/names/name-index.ts';
import { dateOfChange } from '../../core/render/records/history.ts';
import type { LibraryView } from '../../core/render/views/library.ts';
import { numberedPaths } from '../../core/text/numbered-pages.ts';
import type { Prepared } from '../build/prepare.ts';
import { contributeFiles } from './contribute-files.ts';
import { type CsvTable, evidenceTable } from './csv-tables.ts';
import { dataFiles } from './data-files.ts';
import { feedFiles } from './feed.ts';
import { TONES_FILE } from './file-paths.ts';
import { listFiles } from './list-files.ts';
import { myListFiles } from './my-list-files.ts';
import { openSearchFile } from './open-search.ts';
import { redirectFiles } from './redirects.ts';
import { searchFiles } from './search-files.ts';
import type { SiteFile } from './site-file.ts';
import { styleFiles } from './style-files.ts';
import { withdrawnFiles } from './withdrawn-files.ts';

/** Pages that are no entries, and that search engines should list. */
function pagePaths(
  {
    works,
    bibliography,
    claims,
    statuses,
    needs,
    indexes,
    evidence,
    names,
    venues,
    corrections,
  }: LibraryView,
  config: SiteConfig,
): string[] {
  const used = usedKinds(config);
  return [
    '',
    ...numberedPaths(PAGE_PATHS.worksByAuthor, works.length),
    ...numberedPaths(PAGE_PATHS.names, names.length),
    ...numberedPaths(PAGE_PATHS.venues, venues.length),
    ...numberedPaths(PAGE_PATHS.bibliography, bibliography.length),
    ...(used.includes('concepts') ? numberedPaths(PAGE_PATHS.evidence, evidence.rows.length) : []),
    PAGE_PATHS.literature,
    ...(used.includes('claims') ? numberedPaths(PAGE_PATHS.claims, claims.length) : []),
    ...(used.includes('claims') ? statuses : []).flatMap(({ status, count }) =>
      numberedPaths(`${PAGE_PATHS.claims}${status}/`, count),
    ),
    ...numberedPaths(PAGE_PATHS.needs, needs.length),
    ...numberedPaths(PAGE_PATHS.corrections, corrections.length),
    PAGE_PATHS.contribute,
    ...(config.forms === false ? [] : [PAGE_PATHS.workForm]),
    PAGE_PATHS.search,
    PAGE_PATHS.about,
    PAGE_PATHS.privacy,
    PAGE_PATHS.accessibility,
    ...TAB_KINDS.filter((kind) => used.includes(kind)).flatMap((kind) =>
      numberedPaths(`${kind}/`, (kind === 'works' ? works : indexes[kind]).length),
    ),
  ];
}

/**
 * Every file beside the pages: the exports of each work, of each list and of the library, the site
 * map, robots and the feeds. The build writes them, the development server answers with them.
 */
export function siteFiles(prepared: Prepared, config: SiteConfig): SiteFile[] {
  const works = entriesOf(prepared.library, 'works');
  const home = `${config.site.replace(/\/$/, '')}${prepared.settings.base}`;
  const records = [
    ...works.flatMap((work) => exportFiles(`${PAGE_PATHS.works}${work.id}`, [work])),
    ...[...prepared.library.entries.values()].flatMap((entry) => {
      const listed = workListOf(prepared.library, entry);
      return listed ? exportFiles(`${entry.kind}/${entry.id}`, listed.records) : [];
    }),
    ...withdrawnFiles(prepared, home),
  ];
  return [
    ...records,
    // Pages lead to these in any case, also while the library holds no work.
    ...exportFiles('library', works),
    ...listFiles(prepared, config),
    ...(config.myList === false ? [] : myListFiles(prepared)),
    ...styleFiles(prepared),
    ...(config.forms === false ? [] : contributeFiles(prepared, config)),
    ...redirectFiles(prepared, config, records),
    ...dataFiles(prepared.library, config, home),
    ...searchFiles(prepared, config),
    ...(usedKinds(config).includes('concepts')
      ? [csvFile('evidence', () => evidenceTable(prepared.view.evidence))]
      : []),
    ...[...prepared.matrices].map(([path, table]) => csvFile(path, () => table)),
    {
      path: 'sitemap.xml',
      contentType: 'application/xml; charset=utf-8',
      text: () => siteMap(prepared, config, home),
    },
    {
      path: 'robots.txt',
      contentType: 'text/plain; charset=utf-8',
      text: () => `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`,
    },
    ...(config.feeds === false ? [] : feedFiles(prepared, config, home)),
    ...tonesFiles(config),
    openSearchFile(config, home),
  ];
}

/**
 * Finds a file by its path, as browsers ask for it: `old-name/` stands for `old-name/index.html`.
 * `list` is asked once for each library that was prepared.
 */
export function siteFileFinder<Library extends object>(
  list: (prepared: Library) => readonly SiteFile[],
): (prepared: Library, path: string) => SiteFile | undefined {
  const listed = new WeakMap<Library, ReadonlyMap<string, SiteFile>>();
  return (prepared, path) => {
    const files =
      listed.get(prepared) ?? new Map(list(prepared).map((file) => [file.path, file] as const));
    listed.set(prepared, files);
    return files.get(path) ?? files.get(`${path}index.html`);
  };
}

/** The files of a list of works, one a format. */
function exportFiles(path: string, works: readonly EntryOf<'works'>[]): SiteFile[] {
  return EXPORT_FORMATS.map((format) => ({
    path: `${path}.${format.extension}`,
    contentType: format.contentType,
    text: () => format.join(works.map((work) => exportedWork(work, format))),
  }));
}

/** The colours of the tones, where the library has its own. */
function tonesFiles({ colours }: SiteConfig): SiteFile[] {
  if (colours === undefined) return [];
  const contentType = 'text/css; charset=utf-8';
  return [{ path: TONES_FILE, contentType, text: () => tonesSheet(colours) }];
}

function csvFile(path: string, table: () => CsvTable): SiteFile {
  return {
    path: `${path}.csv`,
    contentType: CSV_TYPE,
    text: () => toCsv(table()),
  };
}

/** The site map after sitemaps.org: each page, with the month or day on which it was made or last changed. */
function siteMap({ library, view, matrices }: Prepared, config: SiteConfig, home: string): string {
  const pages: { path: string; date?: string | undefined }[] = [
    ...[...pagePaths(view, config), ...namePaths(library)].map((path) => ({ path })),
    ...[...library.entries.values()]
      .filter(({ kind }) => factsOf(kind).inSiteMap !== false)
      .map((entry) => ({ path: pathOf(entry), date: dateOfChange(entry) })),
    ...translatedPaths(library)
      .filter(({ entry: { kind } }) => factsOf(kind).inSiteMap !== false)
      .map(({ path, entry }) => ({ path, date: dateOfChange(entry) })),
    ...[...matrices].flatMap(([path, table]) =>
      numberedPaths(`${path}/`, table.length - 1).map((each) => ({ path: each })),
    ),
  ];
  const rows = pages.map(({ path, date }) => {
    const changed = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
    return `<url><loc>${home}${path}</loc>${changed}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}
