import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { createFormatter } from '../../src/core/citing/formatter.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { errorsOf, type Library } from '../../src/core/library.ts';
import { isSearched, KIND_NAMES, type Kind } from '../../src/core/model/kinds.ts';
import type { SiteConfig } from '../../src/core/model/site-config.ts';
import type { PreparedStyle } from '../../src/core/render/citations/copied-styles.ts';
import { listMaker } from '../../src/core/render/lists/list-files.ts';
import type { ViewOf } from '../../src/core/render/pages.ts';
import {
  citeLibrary,
  type RenderedLibrary,
  renderLibrary,
} from '../../src/core/render/render-library.ts';
import { searchedEntry } from '../../src/core/render/search-file.ts';
import type { Settings } from '../../src/core/render/settings.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import type { Prepared } from '../../src/site/build/prepare.ts';
import { type CsvTable, matrixTable } from '../../src/site/files/csv-tables.ts';
import { siteFiles } from '../../src/site/files/site-files.ts';
import { FIXTURE_CONFIG, FIXTURE_ROOT } from '../fixtures/library.ts';
import { SETTINGS } from '../render/library.ts';

const locale = loadLocale('en-US', FIXTURE_ROOT);
const [own, ...further] = ['apa', 'chicago-note-bibliography'].map(
  (id): PreparedStyle => ({
    formatter: createFormatter(loadStyle(id, FIXTURE_ROOT), locale, { words: EVERY_WORD_LIST }),
    styleLabel: id,
  }),
);

/** What a build would write, but for the frame of its pages. */
export interface Site {
  readonly library: Library;
  readonly prepared: Prepared;
  readonly views: readonly ViewOf[Kind][];
  /** The names that have a page of their own. */
  readonly names: ReturnType<RenderedLibrary['names']>;
  /** Every file beside the pages, by its path. */
  readonly files: ReadonlyMap<string, string>;
}

/** The library of those files that have no errors, however many are left. */
export function soundLibraryOf(files: readonly SourceFile[]): Library {
  const library = createLibrary(files);
  const faulty = new Set(errorsOf(library).map(({ path }) => path));
  return faulty.size === 0
    ? library
    : soundLibraryOf(files.filter(({ path }) => !faulty.has(path)));
}

/** Cites and renders a library and writes every file of its site; it is called as settings say. */
export function siteOf(
  library: Library,
  settings: Settings = SETTINGS,
  site: SiteConfig = FIXTURE_CONFIG,
  more: readonly PreparedStyle[] = [],
): Site {
  if (own === undefined) throw new Error('There is no style.');
  const others = [...further, ...more];
  const cited = citeLibrary(library, settings, { ...own, further: others });
  const rendered = renderLibrary(cited);
  const views = KIND_NAMES.flatMap((kind) => [...rendered.views(kind)]);
  const matrices = new Map<string, CsvTable>();
  for (const view of views) {
    const { id } = view.card;
    if ('matrix' in view) matrices.set(`${view.kind}/${id}/matrix`, matrixTable(view.matrix));
  }
  const prepared: Prepared = {
    library,
    settings,
    view: rendered.library,
    matrices,
    styles: [own, ...others],
    search: views.flatMap((view) => {
      const entry = library.entries.get(view.card.id);
      return entry && isSearched(entry.kind)
        ? [searchedEntry(entry, view, library.translations.get(entry.id))]
        : [];
    }),
    lists: listMaker(cited, own),
    keepCitations: () => undefined,
    cache: { hits: 0, misses: 0 },
  };
  const files = new Map(siteFiles(prepared, site).map(({ path, text }) => [path, text()]));
  return { library, prepared, views, names: rendered.names(), files };
}

/** Parts that hold HTML under other names: annotations, and the citations of a page by their place. */
const HTML = /html$|^(?:paragraphs|signature)$/i;
const TABLES = /^(?:citations|works)$/;

/** Every text of a view that is HTML by its name, wherever it stands. */
export function htmlIn(value: unknown, key = '', within = ''): string[] {
  if (typeof value === 'string') return HTML.test(key) || TABLES.test(within) ? [value] : [];
  if (Array.isArray(value)) {
    return value.flatMap((item) => htmlIn(item, typeof item === 'string' ? key : ''));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => htmlIn(inner, name, key));
}
