import { hash } from 'node:crypto';
import { join } from 'node:path';
import {
  assembleLibrary,
  checkLibrary,
  errorsOf,
  type Library,
  rereader,
} from '../../core/library.ts';
import { knownEditions } from '../../core/model/edition.ts';
import { KIND_NAMES, type Kind } from '../../core/model/kinds.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { citingTasks } from '../../core/render/citations/citing-tasks.ts';
import type { PreparedStyle } from '../../core/render/citations/copied-styles.ts';
import { type ListMaker, listMaker } from '../../core/render/lists/list-files.ts';
import {
  type CitedLibrary,
  citeLibrary,
  type RenderedLibrary,
  renderLibrary,
} from '../../core/render/render-library.ts';
import {
  isSearched,
  type SearchedEntry,
  searchedEntry,
  searchedName,
} from '../../core/render/search-file.ts';
import type { Settings } from '../../core/render/settings.ts';
import type { FrameView, LibraryView } from '../../core/render/views/library.ts';
import { LibraryError } from '../../core/text/problem.ts';
import type { SourceFile } from '../../core/text/source.ts';
import { counted } from '../../core/text/words.ts';
import { cacheFaults } from '../../disk/cache-files.ts';
import { type CitationCacheFile, openCitationCache } from '../../disk/citation-cache.ts';
import { readContent } from '../../disk/content-folder.ts';
import { entryDigests, readEditions } from '../../disk/editions-folder.ts';
import {
  holdPrepared,
  NAMES_COLLECTION,
  TRANSLATIONS_COLLECTION,
  writePrepared,
} from '../../disk/prepared-library.ts';
import { readSettings } from '../../disk/settings-file.ts';
import { type CsvTable, matrixTable } from '../files/csv-tables.ts';
import { citeInThreads } from './cite-in-threads.ts';
import { type FurtherStyles, furtherStyles } from './further-styles.ts';
import { optionsWith } from './library-options.ts';
import { prepareStyle, styleIds } from './prepare-style.ts';
import { timeStage } from './stages.ts';

/** What the files of the site are made from, once its pages are prepared. */
export interface Prepared {
  readonly library: Library;
  readonly settings: Settings;
  readonly view: LibraryView;
  /** The synthesis matrices of concepts and reading paths, by the path of their pages. */
  readonly matrices: ReadonlyMap<string, CsvTable>;
  /** What the search knows of the entries that it covers. */
  readonly search: readonly SearchedEntry[];
  /** The styles that references are prepared in, the library’s own first. */
  readonly styles: readonly PreparedStyle[];
  /** The styles that readers can search for beside those; nothing where the site leaves them out. */
  readonly further?: FurtherStyles | undefined;
  /** Makes lists of works as formatted text. */
  readonly lists: ListMaker;
  /** What the next preparation of the same library need not do again. */
  readonly kept?: Kept;
  /** Writes what has been formatted since into the cache, and drops what nothing asked for. */
  readonly keepCitations: () => void;
  /** Citations taken from the cache, and formatted anew. */
  readonly cache: { readonly hits: number; readonly misses: number };
}

/** What one preparation leaves to the next. */
interface Kept {
  readonly reread: ReturnType<typeof rereader>;
  /** The caches of citations, by style. */
  readonly caches: ReadonlyMap<string, CitationCacheFile>;
}

/** Whose library is prepared, and where for. */
export interface Project {
  readonly root: string;
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** Where what the pages show is written: below `.cache/library`. */
  readonly folder: string;
  /** Whether it is held in memory instead, and made when it is asked for: the server of `npm run dev`. */
  readonly isServed?: boolean;
}

/**
 * Reads the library, checks it, formats its citations and writes what the pages show into
 * `.cache/library`. All of it runs in plain Node, before Astro loads any content. `warn` hears, in
 * a sentence for all of them, of caches that were damaged. `before` is what was prepared last: entries
 * whose files are the same, citations, engines and packs of styles are used again.
 * @throws {LibraryError} where the library has errors.
 */
export async function prepare(
  { root, base, folder, isServed = false }: Project,
  config: SiteConfig,
  warn: (sentence: string) => void,
  before?: Pick<Prepared, 'styles' | 'further' | 'kept'>,
): Promise<Prepared> {
  const reread = before?.kept?.reread ?? rereader();
  const files = await timeStage('read', () => readContent(root));
  const options = optionsWith(root, readSettings(root, config));
  const unchecked = await timeStage(
    'parse',
    () => assembleLibrary(files, reread(files), options),
    ({ entries }) => `read ${counted(entries.size, 'entry', 'entries')}`,
  );
  const library = await timeStage('check', () => checkLibrary(unchecked, options));
  const errors = errorsOf(library);
  if (errors.length > 0) throw new LibraryError(errors);
  const settings: Settings = {
    title: config.title,
    site: config.site,
    base,
    editors: config.editors,
    licence: config.licence,
    drawer: config.home.drawer,
    editions: knownEditions(readEditions(root).editions, entryDigests(files)),
  };
  const faults = cacheFaults(root);
  const caches: CitationCacheFile[] = [];
  const ids = styleIds(config);
  const styles: PreparedStyle[] = [];
  const cited = await timeStage(
    'cite',
    async () => {
      const [first, ...further] = ids.map((id) => {
        const cache =
          before?.kept?.caches.get(id) ??
          openCitationCache(join(root, '.cache', 'citations'), id, faults.report);
        caches.push(cache);
        const style = prepareStyle(id, root, config.language, cache, {
          report: faults.report,
          before: before?.styles,
        });
        styles.push(style);
        return style;
      });
      if (first === undefined) throw new Error('The site names no citation style.');
      const tasks = citingTasks(
        library,
        settings,
        styles,
        (style, key) => caches[style]?.has(key) ?? false,
      );
      const settingsOfThreads = { root, language: config.language, styles: ids };
      await citeInThreads(tasks, settingsOfThreads, (style, texts) => {
        for (const [key, text] of texts) caches[style]?.add(key, text);
      });
      return citeLibrary(library, settings, { ...first, further });
    },
    () => `formatted citations: ${count('hits')} kept, ${count('misses')} new`,
  );
  // Not all has been asked for yet: the files beside the pages need texts, too.
  for (const cache of caches) cache.keep();
  const { report } = faults;
  const further = furtherStyles(root, config, { report, warn, before: before?.further });
  for (const sentence of faults.sentences()) warn(sentence);
  const [own] = styles;
  if (own === undefined) throw new Error('The site names no citation style.');
  const views = await timeStage('render', () =>
    isServed ? holdViews(folder, files, cited) : writeViews(folder, library, cited),
  );
  return {
    library,
    settings,
    get view() {
      return views.view;
    },
    get matrices() {
      return views.matrices;
    },
    get search() {
      return views.search;
    },
    styles,
    further,
    lists: listMaker(cited, own),
    kept: { reread, caches: new Map(caches.map((cache, at) => [ids[at] ?? '', cache])) },
    keepCitations: () => {
      for (const cache of caches) cache.save();
    },
    cache: { hits: total('hits'), misses: total('misses') },
  };

  function total(what: 'hits' | 'misses'): number {
    return caches.reduce((sum, cache) => sum + cache[what], 0);
  }
  function count(what: 'hits' | 'misses'): string {
    return total(what).toLocaleString('en');
  }
}

function writeViews(
  folder: string,
  { entries, translations }: Library,
  cited: CitedLibrary,
): Pick<Prepared, 'view' | 'matrices' | 'search'> {
  const matrices = new Map<string, CsvTable>();
  const searched: SearchedEntry[] = [];
  const rendered = renderLibrary(cited);
  const beside = shownBeside(rendered.library, entries);
  for (const kind of KIND_NAMES) {
    writePrepared(folder, kind, viewsOfKind(kind), beside);
  }
  /** Views are made one by one and written as text: all of them at once would weigh too much. */
  function* viewsOfKind(
    kind: Kind,
  ): Generator<{ id: string; data: Record<string, unknown>; view: unknown }> {
    for (const view of rendered.views(kind)) {
      const { id } = view.card;
      const entry = entries.get(id);
      if (!entry) continue;
      if ('matrix' in view && view.matrix.length > 0) {
        matrices.set(`${kind}/${id}/matrix`, matrixTable(view.matrix));
      }
      if (isSearched(kind)) searched.push(searchedEntry(entry, view, translations.get(id)));
      yield { id, data: entry.data, view };
    }
  }
  writePrepared(folder, NAMES_COLLECTION, viewsOfNames(), beside);
  writePrepared(folder, TRANSLATIONS_COLLECTION, viewsOfTranslations(), beside);
  writePrepared(folder, 'library', [{ id: 'library', data: {}, view: rendered.library }]);
  return { view: rendered.library, matrices, search: searched };

  function* viewsOfTranslations() {
    for (const { path, entry, make } of rendered.translations()) {
      yield { id: path, data: entry.data, view: make() };
    }
  }
  function* viewsOfNames() {
    for (const { slug, make } of rendered.names()) {
      const view = make();
      searched.push(searchedName(view));
      yield { id: slug, data: {}, view };
    }
  }
}

/** The same in memory: a view is made when a page shows it. */
function holdViews(
  folder: string,
  files: readonly SourceFile[],
  cited: CitedLibrary,
): Pick<Prepared, 'view' | 'matrices' | 'search'> {
  const rendered = renderLibrary(cited);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  // Whatever changes, Astro lets every page of a browser load again: it need only notice it.
  const frame = JSON.stringify([cited.context.settings, cited.stylesVersion]);
  const digestOf = (paths: readonly string[]) =>
    hash('sha256', [frame, ...paths.map((path) => texts.get(path))].join('\n'), 'base64url');
  const pathsOfTranslations = (id: string) =>
    (cited.context.library.translations.get(id) ?? []).map(({ path }) => path);
  for (const kind of KIND_NAMES) {
    const entries = rendered.entries(kind).map(({ entry: { id, path, data }, make }) => ({
      id,
      data,
      digest: digestOf([path, ...pathsOfTranslations(id)]),
      view: once(() => asRead(make())),
    }));
    holdPrepared(folder, kind, entries);
  }
  const translations = rendered.translations().map(({ path: id, entry: { path, data }, make }) => ({
    id,
    data,
    digest: digestOf([path]),
    view: once(() => asRead(make())),
  }));
  holdPrepared(folder, TRANSLATIONS_COLLECTION, translations);
  const names = rendered.names().map(({ slug, make }) => ({
    id: slug,
    data: {},
    digest: '',
    view: once(() => asRead(make())),
  }));
  holdPrepared(folder, NAMES_COLLECTION, names);
  const view = () => rendered.library;
  const matrices = once(() => matricesOf(rendered));
  const search = once(() => searchOf(rendered, cited.context.library));
  holdPrepared(folder, 'library', [{ id: 'library', data: {}, digest: '', view }]);
  return {
    get view() {
      return rendered.library;
    },
    get matrices() {
      return matrices();
    },
    get search() {
      return search();
    },
  };
}

function matricesOf({ entries }: RenderedLibrary): Map<string, CsvTable> {
  const matrices = new Map<string, CsvTable>();
  for (const kind of ['concepts', 'readings'] as const) {
    for (const { entry, make } of entries(kind)) {
      const { matrix } = make();
      if (matrix.length > 0) matrices.set(`${kind}/${entry.id}/matrix`, matrixTable(matrix));
    }
  }
  return matrices;
}

function searchOf({ entries, names }: RenderedLibrary, { translations }: Library): SearchedEntry[] {
  const kinds = KIND_NAMES.filter(isSearched);
  return [
    ...kinds.flatMap((kind) =>
      entries(kind).map(({ entry, make }) =>
        searchedEntry(entry, make(), translations.get(entry.id)),
      ),
    ),
    ...names().map(({ make }) => searchedName(make())),
  ];
}

/** A view as it would be read from a file. */
function asRead(view: unknown): unknown {
  return JSON.parse(JSON.stringify(view));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How a view names an entry. */
const NAMED = /"(?:id|key)":"([^"\\]*)"/g;

/**
 * Tells what the page of an entry shows beside its own view: what every page shows of the library,
 * and the records of the works that the view names, which stand in lists and for citation managers.
 */
function shownBeside(
  { works, counts, styles, stylesVersion }: LibraryView,
  entries: Library['entries'],
): (view: string) => string {
  const frame: FrameView = { counts, styles, stylesVersion };
  const ofAll = JSON.stringify(frame);
  const ofWorks = new Map(
    works.map((card) => {
      const record = JSON.stringify([card, entries.get(card.id)?.data]);
      return [card.id, hash('sha256', record, 'base64url')];
    }),
  );
  return (view) => {
    const named = new Set([...view.matchAll(NAMED)].map(([, id = '']) => id));
    return [ofAll, ...[...named].flatMap((id) => ofWorks.get(id) ?? [])].join('\n');
  };
}
