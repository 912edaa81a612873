import { join } from 'node:path';
import type { Library } from '../../core/library.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { citingTasks } from '../../core/render/citations/citing-tasks.ts';
import type { PreparedStyle } from '../../core/render/citations/copied-styles.ts';
import { type CitedLibrary, citeLibrary } from '../../core/render/render-library.ts';
import type { Settings } from '../../core/render/settings.ts';
import type { ReportFault } from '../../disk/cache-files.ts';
import { type CitationCacheFile, openCitationCache } from '../../disk/citation-cache.ts';
import { citeInThreads } from './cite-in-threads.ts';
import { prepareStyle, styleIds } from './prepare-style.ts';

/** The caches of citations, by style. */
export type CitationCaches = ReadonlyMap<string, CitationCacheFile>;

/** Where styles and caches are, and what the last preparation left of them. */
interface Surroundings {
  readonly root: string;
  readonly config: Pick<SiteConfig, 'language' | 'style' | 'styles'>;
  /** Hears of damaged caches. */
  readonly report: ReportFault;
  readonly before?:
    | {
        readonly styles: readonly PreparedStyle[];
        readonly kept?: { readonly caches: CitationCaches };
      }
    | undefined;
}

/** The library with its citations, the styles that they are in, and where they are kept. */
interface CitedInStyles {
  readonly cited: CitedLibrary;
  /** The library’s own style first. */
  readonly styles: readonly PreparedStyle[];
  readonly caches: CitationCaches;
}

/**
 * Formats the citations and references of a library in every style of the site, on several
 * processors. What a cache has is not formatted again.
 */
export async function citeInStyles(
  library: Library,
  settings: Settings,
  { root, config, report, before }: Surroundings,
): Promise<CitedInStyles> {
  const ids = styleIds(config);
  const caches = ids.map(
    (id) =>
      before?.kept?.caches.get(id) ??
      openCitationCache(join(root, '.cache', 'citations'), id, report),
  );
  const styles = caches.map((cache, at) =>
    prepareStyle(ids[at] ?? '', root, config.language, cache, { report, before: before?.styles }),
  );
  const [first, ...further] = styles;
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
  return {
    cited: citeLibrary(library, settings, { ...first, further }),
    styles,
    caches: new Map(caches.map((cache, at) => [ids[at] ?? '', cache])),
  };
}
