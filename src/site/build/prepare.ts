import { checkLibrary } from '../../core/library/check-library.ts';
import { rereader } from '../../core/library/read-file.ts';
import { assembleLibrary } from '../../core/library/unchecked-library.ts';
import { errorsOf, type Library } from '../../core/library.ts';
import { knownEditions } from '../../core/model/edition.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import type { PreparedStyle } from '../../core/render/citations/copied-styles.ts';
import { type ListMaker, listMaker } from '../../core/render/lists/list-files.ts';
import type { Settings } from '../../core/render/settings.ts';
import { LibraryError } from '../../core/text/problem.ts';
import { counted } from '../../core/text/words.ts';
import { cacheFaults } from '../../disk/cache-files.ts';
import { readContent } from '../../disk/content-folder.ts';
import { entryDigests, readEditions } from '../../disk/editions-folder.ts';
import { readSettings } from '../../disk/settings-file.ts';
import { type CitationCaches, citeInStyles } from './cite-in-styles.ts';
import { type FurtherStyles, furtherStyles } from './further-styles.ts';
import { holdViews } from './hold-views.ts';
import { optionsWith } from './library-options.ts';
import { timeStage } from './stages.ts';
import { type ShownViews, writeViews } from './write-views.ts';

/** What the files of the site are made from, once its pages are prepared. */
export interface Prepared extends ShownViews {
  readonly library: Library;
  readonly settings: Settings;
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
  readonly caches: CitationCaches;
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
  const { report } = faults;
  const { cited, styles, caches } = await timeStage(
    'cite',
    () => citeInStyles(library, settings, { root, config, report, before }),
    (made) =>
      `formatted citations: ${count(made.caches, 'hits')} kept, ${count(made.caches, 'misses')} new`,
  );
  // Not all has been asked for yet: the files beside the pages need texts, too.
  for (const cache of caches.values()) cache.keep();
  const further = furtherStyles(root, config, { report, warn, before: before?.further });
  for (const sentence of faults.sentences()) warn(sentence);
  const [own] = styles;
  if (own === undefined) throw new Error('The site names no citation style.');
  const views = await timeStage('render', () =>
    isServed ? holdViews(folder, files, cited) : writeViews(folder, library, cited, config),
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
    kept: { reread, caches },
    keepCitations: () => {
      for (const cache of caches.values()) cache.save();
    },
    cache: { hits: total(caches, 'hits'), misses: total(caches, 'misses') },
  };
}

function total(caches: CitationCaches, what: 'hits' | 'misses'): number {
  return [...caches.values()].reduce((sum, cache) => sum + cache[what], 0);
}

function count(caches: CitationCaches, what: 'hits' | 'misses'): string {
  return total(caches, what).toLocaleString('en');
}
